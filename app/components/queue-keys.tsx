import { useEffect, useRef, useState } from 'react'

const setting = 'waymark-moderation-keys'
const keys = [
  { key: 'j', words: 'next case' },
  { key: 'k', words: 'case before' },
  { key: 'Enter', words: 'open it' },
  { key: 'c', words: 'take it on' },
  { key: 'n', words: 'leave a note' },
  { key: '?', words: 'show these keys' },
]

/** The queue by keyboard. Each key has a button or link that does the same; in a text field they are letters, and they can be switched off. */
export function QueueKeys() {
  const help = useRef<HTMLDetailsElement>(null)
  const [isReady, setReady] = useState(false)
  const [areOn, switchKeys] = useState(true)

  useEffect(() => {
    setReady(true)
    switchKeys(remembered() !== 'off')
  }, [])

  useEffect(() => {
    if (!areOn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isWriting(event.target)) return
      if (act(event.key, help.current)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [areOn])

  if (!isReady) return null
  return (
    <details ref={help} className="card max-w-none !px-4 !py-2 text-small">
      <summary className="min-h-target py-2 font-bold">Keys you can use</summary>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {keys.map(({ key, words }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded border border-line-strong px-2 text-center">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-quiet button-small !min-h-target" onClick={() => act('j', null)}>
          Next case
        </button>
        <button type="button" className="button button-quiet button-small !min-h-target" onClick={() => act('k', null)}>
          Case before
        </button>
        <button
          type="button"
          className="button button-quiet button-small !min-h-target"
          onClick={() => {
            remember(areOn ? 'off' : 'on')
            switchKeys(!areOn)
          }}
        >
          {areOn ? 'Switch the keys off' : 'Switch the keys on'}
        </button>
      </p>
    </details>
  )
}

/** Does what a key stands for; answers false when it stands for nothing here. */
function act(key: string, help: HTMLDetailsElement | null): boolean {
  if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1)
  if (key === 'c') return press('[data-key="c"]')
  if (key === 'n') return focus(document.querySelector<HTMLElement>('[data-key="n"]'))
  if (key !== '?' || !help) return false
  help.open = !help.open
  return focus(help.querySelector('summary'))
}

function step(by: number): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('a[data-case]')].filter((one) => one.offsetParent !== null)
  const on = all.indexOf(document.activeElement as HTMLElement)
  const at = on >= 0 ? on : all.findIndex((one) => one.getAttribute('aria-current') === 'true')
  return focus(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))] ?? null)
}

function press(selector: string): boolean {
  const button = document.querySelector<HTMLButtonElement>(selector)
  button?.click()
  return button !== null
}

function focus(element: HTMLElement | null): boolean {
  element?.focus()
  return element !== null
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

// A browser may forbid us to remember anything; then the keys are simply on.
function remembered(): string | null {
  try {
    return window.localStorage.getItem(setting)
  } catch {
    return null
  }
}
function remember(value: 'on' | 'off') {
  try {
    window.localStorage.setItem(setting, value)
  } catch {
    // It holds for this page.
  }
}
