import { type ReactNode, useEffect, useRef, useState } from 'react'

/** A key and what it does, in words. */
export type PageKey = { readonly key: string; readonly words: string }

/**
 * A page by keyboard, and the list of its keys. Each key has a button or link that does the same; in a text field they are
 * letters; they can be switched on and off, and the browser remembers which.
 */
export function PageKeys({
  setting,
  atFirst,
  keys,
  act,
  children,
}: {
  /** The name under which the browser remembers. */
  setting: string
  atFirst: 'on' | 'off'
  keys: readonly PageKey[]
  /** Does what a key stands for; answers false when it stands for nothing here. */
  act: (key: string) => boolean
  /** Buttons that do what the keys do. */
  children?: ReactNode
}) {
  const help = useRef<HTMLDetailsElement>(null)
  const [isReady, setReady] = useState(false)
  const [now, switchTo] = useState(atFirst)

  useEffect(() => {
    setReady(true)
    const kept = remembered(setting)
    if (kept === 'on' || kept === 'off') switchTo(kept)
  }, [setting])

  useEffect(() => {
    if (now === 'off') return
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isWriting(event.target)) return
      if (event.key === '?' ? showHelp(help.current) : act(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [now, act])

  if (!isReady) return null
  return (
    <details ref={help} className="card max-w-none !px-4 !py-2 text-small">
      <summary className="min-h-target py-2 font-bold">Keys you can use</summary>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {[...keys, { key: '?', words: 'show these keys' }].map(({ key, words }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded border border-line-strong px-2 text-center">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex flex-wrap gap-2">
        {children}
        <button
          type="button"
          className="button button-quiet button-small !min-h-target"
          onClick={() => {
            const next = now === 'on' ? 'off' : 'on'
            remember(setting, next)
            switchTo(next)
          }}
        >
          {now === 'on' ? 'Switch the keys off' : 'Switch the keys on'}
        </button>
      </p>
    </details>
  )
}

/** Puts the keyboard on the next or the last of these that can be seen; on the first when it is on none of them. */
export function stepAmong(selector: string, by: number): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.offsetParent !== null)
  const within = all.findIndex((one) => one.contains(document.activeElement))
  const at = within >= 0 ? within : all.findIndex((one) => one.getAttribute('aria-current') === 'true')
  return focusOn(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))] ?? null)
}

/** Presses a button, if it is there. */
export function pressOn(button: HTMLElement | null | undefined): boolean {
  button?.click()
  return Boolean(button)
}

/** Puts the keyboard on something, if it is there. */
export function focusOn(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return Boolean(element)
}

function showHelp(help: HTMLDetailsElement | null): boolean {
  if (!help) return false
  help.open = !help.open
  return focusOn(help.querySelector('summary'))
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

// A browser may forbid us to remember anything; then the keys are as they are at first.
function remembered(setting: string): string | null {
  try {
    return window.localStorage.getItem(setting)
  } catch {
    return null
  }
}
function remember(setting: string, value: 'on' | 'off') {
  try {
    window.localStorage.setItem(setting, value)
  } catch {
    // It holds for this page.
  }
}
