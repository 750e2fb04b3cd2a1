import { focusOn, PageKeys, pressOn, stepAmong } from './page-keys.tsx'

const keys = [
  { key: 'j', words: 'next case' },
  { key: 'k', words: 'case before' },
  { key: 'Enter', words: 'open it' },
  { key: 'c', words: 'take it on' },
  { key: 'n', words: 'leave a note' },
]

/** The queue by keyboard. */
export function QueueKeys() {
  return (
    <PageKeys setting="waymark-moderation-keys" atFirst="on" keys={keys} act={act}>
      <button type="button" className="button button-quiet button-small !min-h-target" onClick={() => act('j')}>
        Next case
      </button>
      <button type="button" className="button button-quiet button-small !min-h-target" onClick={() => act('k')}>
        Case before
      </button>
    </PageKeys>
  )
}

function act(key: string): boolean {
  if (key === 'j' || key === 'k') return stepAmong('a[data-case]', key === 'j' ? 1 : -1)
  if (key === 'c') return pressOn(document.querySelector<HTMLElement>('[data-key="c"]'))
  return key === 'n' && focusOn(document.querySelector<HTMLElement>('[data-key="n"]'))
}
