import { Link } from '@remix-run/react'
import { contentNoteWords } from '#app/words.ts'
import { When } from './dates.tsx'

export type WaitingThread = {
  readonly id: string
  readonly slug: string
  readonly groupName: string
  readonly title: string
  readonly startedBy: string | null
  readonly postedAt: number
  readonly firstLines: string | null
  readonly contentNotes: readonly string[]
}

/** Newcomers nobody has answered yet, longest waiting first, each with the way to answer. */
export function FirstReplies({
  threads,
  hasMore,
  now,
  withGroup,
}: {
  threads: readonly WaitingThread[]
  hasMore: boolean
  now: number
  withGroup: 'with-group' | 'same-group'
}) {
  // Under a heading of the page itself, or of one of its parts.
  const Title = withGroup === 'with-group' ? 'h2' : 'h3'
  if (threads.length === 0)
    return (
      <p className="card">
        Nobody is waiting. When somebody new writes and no one has answered, you find them here. Their first words
        should not fall into silence.
      </p>
    )
  return (
    <>
      <ul className="space-y-4">
        {threads.map((thread) => (
          <li key={thread.id} className="card edge max-w-none space-y-3">
            <div>
              <Title className="text-large">{thread.title}</Title>
              <p className="text-small text-ink-soft">
                <strong>{thread.startedBy ?? 'A member of this group'}</strong>
                {withGroup === 'with-group' && ` in ${thread.groupName}`} · written{' '}
                <When at={thread.postedAt} now={now} ago />
              </p>
            </div>
            <FirstLines thread={thread} />
            <Link
              className="button"
              to={`/groups/${thread.slug}/threads/${thread.id}#body`}
              aria-label={`Answer: ${thread.title}`}
            >
              Answer
            </Link>
          </li>
        ))}
      </ul>
      {hasMore && <p>More people are waiting. They move up as these are answered.</p>}
    </>
  )
}

function FirstLines({ thread }: { thread: WaitingThread }) {
  if (thread.firstLines !== null) return <p>“{thread.firstLines}”</p>
  const notes = thread.contentNotes.map((note) => contentNoteWords[note] ?? note).join(', ')
  return (
    <p>
      <strong>Content note: {notes}.</strong> Open it when you are ready.
    </p>
  )
}
