import { type RefObject, useCallback, useEffect } from 'react'

/**
 * Keeps what somebody has typed in a room and not sent, for this tab alone: whoever presses "I need support", follows a link
 * or loads the page anew finds it in the box when they come back. Answers with the way to let it go once it is sent.
 */
export function useUnsentWords(
  form: RefObject<HTMLFormElement>,
  { roomId, memberId, isNew }: { roomId: string; memberId: string; isNew: boolean },
): { forget: () => void } {
  const place = `chat-unsent ${memberId} ${roomId}`
  useEffect(() => {
    const box = form.current?.elements.namedItem('body')
    // Words of an earlier message that is being changed are on record already.
    if (!isNew || !(box instanceof HTMLTextAreaElement)) return
    if (box.value === '') box.value = remembered(place)
    const onInput = () => remember(place, box.value)
    box.addEventListener('input', onInput)
    return () => box.removeEventListener('input', onInput)
  }, [form, place, isNew])
  const forget = useCallback(() => remember(place, ''), [place])
  return { forget }
}

/** A browser that keeps nothing has the words on the page only. */
function remember(place: string, words: string): void {
  try {
    if (words.trim() === '') sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, words)
  } catch {}
}
function remembered(place: string): string {
  try {
    return sessionStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}
