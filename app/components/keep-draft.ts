import { type RefObject, useEffect, useState } from 'react'
import { clockInWords } from './dates.tsx'

const pause = 1500
const aPress = 400
/** Somebody who writes without a pause for this long has their words kept anyway. */
const longestWait = 10_000

/** Keeps the draft now; lets it go from this tab once it is posted. */
export type Keeper = { readonly keep: () => void; readonly forget: () => void }

/**
 * Keeps what is being written as a draft on the server: when the writer pauses, leaves the box, or leaves the page.
 * Until the server has answered there is a copy in this tab (`sessionStorage`), and no longer than that: other people
 * may use this computer. Answers with words for a status line, and the ways to keep the draft now and to let it go once it is posted.
 */
export function useDraftKeeping(
  form: RefObject<HTMLFormElement>,
  { place, placeBefore, memberId }: { place: string; placeBefore?: string | undefined; memberId: string },
) {
  const [status, setStatus] = useState('')
  const [keeper, setKeeper] = useState<Keeper>()

  useEffect(() => {
    const box = form.current
    if (!box) return
    const copyOf = (at: string) => `draft ${memberId} ${at}`
    const copy = copyOf(place)
    let lastKept = written(box)
    let timer: number | undefined
    let waitingSince = 0
    let sending: AbortController | undefined

    const save = async () => {
      window.clearTimeout(timer)
      waitingSince = 0
      const words = written(box)
      if (words === lastKept) return
      sending?.abort()
      sending = new AbortController()
      try {
        // Not a fetcher: those ask every loader of the page again, and end with the page. This must outlive it.
        const answer = await fetch('/drafts/save', {
          method: 'POST',
          body: new URLSearchParams(`${words}&place=${encodeURIComponent(place)}`),
          keepalive: words.length < 60_000,
          signal: sending.signal,
        })
        const said = (await answer.json()) as { savedAt?: number | null; message?: string }
        if (answer.ok) {
          lastKept = words
          sessionStorage.removeItem(copy)
          setStatus(said.savedAt ? `Draft kept ${clockInWords(said.savedAt)}` : '')
          return
        }
        remember(copy, words)
        setStatus(said.message ?? 'We could not keep your draft just now. Your words are still here')
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return
        remember(copy, words)
        setStatus('You seem to be offline. Your words are still here, and we will keep trying')
      }
    }
    const onInput = () => {
      remember(copy, written(box))
      window.clearTimeout(timer)
      const now = Date.now()
      waitingSince ||= now
      timer = window.setTimeout(save, now - waitingSince > longestWait ? 0 : pause)
    }
    const onLeave = () => void save()
    // Pressing "Post" leaves the box, too. A draft sent at that moment can land after the post, and then the words stand in
    // the box as if they had never been posted. So it waits for as long as a press takes, and posting calls it off.
    const onFocusOut = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(save, aPress)
    }
    const onHide = () => document.visibilityState === 'hidden' && void save()
    const onSubmit = (event: SubmitEvent) => {
      if ((event.submitter as HTMLButtonElement | null)?.value === 'preview') return void save()
      // Words on their way to being posted must not come back as a draft a moment later.
      window.clearTimeout(timer)
      sending?.abort()
      lastKept = written(box)
    }

    const isRestored = restore(box, recall(copy))
    // The last words under the old address are still on their way to the server: they must not be missing here.
    if (joinIn(box, placeBefore ? recall(copyOf(placeBefore)) : null) || isRestored) void save()
    setKeeper({
      keep() {
        lastKept = ''
        void save()
      },
      forget() {
        lastKept = written(box)
        sessionStorage.removeItem(copy)
        setStatus('')
      },
    })
    box.addEventListener('input', onInput)
    box.addEventListener('focusout', onFocusOut)
    box.addEventListener('submit', onSubmit)
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('online', onLeave)
    return () => {
      box.removeEventListener('input', onInput)
      box.removeEventListener('focusout', onFocusOut)
      box.removeEventListener('submit', onSubmit)
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('online', onLeave)
      // Posted, or kept on the server: no copy may come back into an empty box later.
      if (written(box) === lastKept) forgetCopy(copy)
      void save()
    }
  }, [form, place, placeBefore, memberId])

  return { status, keeper }
}

/** The boxes a draft is made of, as a form sends them. */
const parts = new Set(['title', 'body', 'contentNotes', 'topicIds', 'nameless', 'quotesId'])

function written(box: HTMLFormElement): string {
  const words = new URLSearchParams()
  for (const [name, value] of new FormData(box)) if (parts.has(name)) words.append(name, String(value))
  return words.toString()
}

/** Puts words back that this tab had and the server never got. Only into boxes that would lose nothing by it. */
function restore(box: HTMLFormElement, copy: string | null): boolean {
  if (copy === null) return false
  const words = new URLSearchParams(copy)
  let changed = false
  for (const name of ['title', 'body']) {
    const field = box.elements.namedItem(name)
    const value = words.get(name) ?? ''
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue
    if (value.length <= field.value.length) continue
    field.value = value
    changed = true
  }
  return changed
}

/** Adds words from the same tab that were begun under another address, unless they are in the box already. */
function joinIn(box: HTMLFormElement, copy: string | null): boolean {
  const field = box.elements.namedItem('body')
  const words = new URLSearchParams(copy ?? '').get('body')?.trim() ?? ''
  if (!(field instanceof HTMLTextAreaElement) || field.value.includes(words)) return false
  const isNewer = words.startsWith(field.value.trim())
  field.value = isNewer ? words : `${field.value.trimEnd()}\n\n${words}`
  return true
}

/** A tab in private browsing may refuse to remember; the draft on the server is what counts. */
function remember(copy: string, words: string): void {
  try {
    sessionStorage.setItem(copy, words)
  } catch {}
}
function forgetCopy(copy: string): void {
  try {
    sessionStorage.removeItem(copy)
  } catch {}
}
function recall(copy: string): string | null {
  try {
    return sessionStorage.getItem(copy)
  } catch {
    return null
  }
}
