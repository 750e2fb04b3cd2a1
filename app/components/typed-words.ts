import { useEffect, useState } from 'react'
import type { ActorServices } from '#server/services.ts'

/** What could be said more plainly in words that are being typed. */
export type Hints = Awaited<ReturnType<ActorServices['queries']['documents']['wordHints']>>

const pause = 700
/** As much as is looked at: around where somebody is typing. */
const lettersAtOnce = 6000

/** Asks for hints about the words in a box after each pause. `isLive` once it does so by itself. */
export function useWordHints(slug: string, box: string, asked: Hints | null) {
  const [hints, setHints] = useState(asked)
  const [isLive, setLive] = useState(false)

  useEffect(() => {
    const field = document.getElementById(box)
    if (!(field instanceof HTMLTextAreaElement)) return
    let timer: number | undefined
    let sending: AbortController | undefined
    const ask = async () => {
      sending?.abort()
      const words = aroundCaret(field)
      if (words.trim() === '') return setHints(null)
      sending = new AbortController()
      try {
        // Not a fetcher: those ask every loader of the page again.
        const answer = await fetch(`/working-together/${slug}/hints`, {
          method: 'POST',
          body: new URLSearchParams({ words }),
          signal: sending.signal,
        })
        if (answer.ok) setHints((await answer.json()) as Hints)
      } catch {
        // Hints are a help, no more: without a line the last ones stay.
      }
    }
    const onInput = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(ask, pause)
    }
    field.addEventListener('input', onInput)
    setLive(true)
    if (field.value.trim() !== '') void ask()
    return () => {
      window.clearTimeout(timer)
      sending?.abort()
      field.removeEventListener('input', onInput)
    }
  }, [slug, box])

  return { hints, isLive }
}

/** From the beginning of a paragraph, so that no sentence is cut in two. */
function aroundCaret({ value, selectionStart }: HTMLTextAreaElement): string {
  if (value.length <= lettersAtOnce) return value
  const from = Math.max(0, Math.min(selectionStart - lettersAtOnce / 2, value.length - lettersAtOnce))
  const begin = from === 0 ? 0 : Math.max(from, value.indexOf('\n', from) + 1)
  return value.slice(begin, begin + lettersAtOnce + 1)
}
