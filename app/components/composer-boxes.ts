import { type RefObject, useEffect, useRef } from 'react'
import type { Words } from '#app/writing.ts'
import type { Keeper } from './keep-draft.ts'

/** A post of the same thread that these words answer. */
export type Quote = {
  readonly id: string
  readonly name: string | null
  readonly excerpt: string
  readonly contentNotes: readonly string[]
}

export const noWords: Words = { title: '', body: '', contentNotes: [], topicIds: [], nameless: false, quotesId: null }

/** A quotation begins the words, once, with a line below it to write on. A quoted post's content notes come along. */
export function withQuote(words: Words, quote: Quote | null): Words {
  if (!quote || words.body.includes(quoted(quote))) return words
  const body = words.body.trim() === '' ? `${quoted(quote)}\n\n` : `${words.body.trimEnd()}\n\n${quoted(quote)}\n\n`
  return { ...words, body, contentNotes: [...new Set([...words.contentNotes, ...quote.contentNotes])] }
}
const quoted = ({ excerpt }: Quote) => `> ${excerpt}`

/** With scripts the boxes live on while the page changes round them: a quotation that is asked for later joins what is in the box. */
export function useQuoteInTheBox(form: RefObject<HTMLFormElement>, quote: Quote | null) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each quotation, not for each rendering of it.
  useEffect(() => {
    const box = form.current?.elements.namedItem('body')
    if (!quote || !(box instanceof HTMLTextAreaElement)) return
    box.value = withQuote({ ...noWords, body: box.value }, quote).body
    box.dispatchEvent(new Event('input', { bubbles: true }))
    box.focus()
  }, [form, quote?.id])
}

/** Empties the boxes once the words were posted or thrown away, and never before: not while `stays` says what stands in the way. */
export function useFreshBoxes(
  form: RefObject<HTMLFormElement>,
  { key, stays, discarded, keeper }: { key: string; stays: unknown; discarded: boolean; keeper: Keeper | undefined },
) {
  const posting = useRef(false)
  useEffect(() => {
    const box = form.current
    const onSubmit = (event: SubmitEvent) => {
      posting.current = (event.submitter as HTMLButtonElement | null)?.value.startsWith('post') ?? false
    }
    box?.addEventListener('submit', onSubmit)
    return () => box?.removeEventListener('submit', onSubmit)
  }, [form])
  useEffect(() => {
    if (!stays) return
    posting.current = false
    keeper?.keep()
  }, [stays, keeper])
  useEffect(() => {
    if (!key || !posting.current) return
    posting.current = false
    form.current?.reset()
    keeper?.forget()
  }, [form, key, keeper])
  useEffect(() => {
    if (!discarded) return
    form.current?.reset()
    keeper?.forget()
  }, [form, discarded, keeper])
}
