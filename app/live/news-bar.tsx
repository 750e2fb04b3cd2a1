import { Link, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { countInWords, sentence } from '#app/words.ts'
import { useThreadNews } from './thread.ts'

/** "One new reply. Show it": says what is new without moving anything, and brings it when asked. */
export function NewsBar({
  threadId,
  slug,
  shown,
  since,
  hasRoom,
}: {
  threadId: string
  slug: string
  /** The posts this page has already. */
  shown: readonly string[]
  /** When this page was made, in epoch milliseconds. */
  since: number
  /** New replies come out on this page, not on a later one. */
  hasRoom: boolean
}) {
  const news = useThreadNews(threadId, since)
  const { revalidate, state } = useRevalidator()
  const goTo = useRef<string>()
  const fresh = news.newPostIds.filter((id) => !shown.includes(id))
  const [first] = fresh
  const words =
    first !== undefined
      ? sentence(countInWords(fresh.length, 'new reply.', 'new replies.'))
      : news.hasChanged
        ? 'Something on this page has changed.'
        : news.wasAway
          ? 'You were away for a while.'
          : ''

  useEffect(() => {
    if (!goTo.current || !shown.includes(goTo.current)) return
    document.getElementById(`post-${goTo.current}`)?.focus()
    goTo.current = undefined
  }, [shown])

  return (
    <div role="status" className={words ? 'sticky bottom-20 z-10 md:bottom-4 low:static' : ''}>
      {words && (
        <p className="card edge flex max-w-none flex-wrap items-center gap-x-4 gap-y-2 !p-3 !pl-4">
          {words}
          {first !== undefined && !hasRoom ? (
            <Link className="button button-small" to={`/groups/${slug}/posts/${first}`}>
              Go to it
            </Link>
          ) : (
            <button
              type="button"
              className="button button-small"
              disabled={state === 'loading'}
              onClick={() => {
                goTo.current = first
                revalidate()
              }}
            >
              {first === undefined ? 'Look again' : fresh.length === 1 ? 'Show it' : 'Show them'}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
