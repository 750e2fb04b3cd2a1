import { focusOn, PageKeys, pressOn, stepAmong } from './page-keys.tsx'

const keys = [
  { key: 'j', words: 'next message that waits' },
  { key: 'k', words: 'the one before' },
  { key: 'l', words: 'let it through' },
  { key: 'b', words: 'keep it back, and say why' },
  { key: 'h', words: 'ask the first hand' },
]

/** The panel by keyboard. Off until somebody switches it on: a letter in a chat is soon pressed by mistake. */
export function PanelKeys() {
  return <PageKeys setting="waymark-chat-panel-keys" atFirst="off" keys={keys} act={act} />
}

function act(key: string): boolean {
  if (key === 'j' || key === 'k') return stepAmong('[data-waiting]', key === 'j' ? 1 : -1)
  if (key === 'h') return pressOn(document.querySelector<HTMLElement>('[data-key="h"]'))
  const waiting = document.activeElement?.closest('[data-waiting]') ?? document.querySelector('[data-waiting]')
  if (key === 'l') return pressOn(waiting?.querySelector<HTMLElement>('[data-key="l"]'))
  if (key !== 'b') return false
  const words = waiting?.querySelector<HTMLDetailsElement>('[data-key="b"]')
  if (words) words.open = true
  return focusOn(words?.querySelector<HTMLElement>('select'))
}
