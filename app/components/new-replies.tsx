import { Link } from '@remix-run/react'
import { contentNotesInWords } from '#app/words.ts'
import { Ahead } from './post.tsx'

type NewInThread = {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly groupName: string
  readonly count: number
  readonly firstUnreadId: string
  readonly by: string | null
  readonly yearsAlong: number
  readonly contentNotes: readonly string[]
  readonly words: string | null
}

/** A thread somebody follows that was answered while they were away: who, the first words, and the way to the first unread reply. */
export function NewReplies({ thread }: { thread: NewInThread }) {
  return (
    <article aria-labelledby={`new-${thread.id}`} className="card edge space-y-3">
      <div>
        <h2 id={`new-${thread.id}`} className="text-large">
          {thread.title}
        </h2>
        <p className="text-small text-ink-soft">{thread.groupName}</p>
      </div>
      <div>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <strong>{thread.by ?? 'A member of this group'}</strong>
          {thread.yearsAlong > 0 && <Ahead years={thread.yearsAlong} />}
        </p>
        {thread.words === null ? (
          <p className="text-ink-soft">{contentNotesInWords(thread.contentNotes)}</p>
        ) : (
          <p>“{thread.words}”</p>
        )}
      </div>
      <p>
        <Link to={`/groups/${thread.slug}/posts/${thread.firstUnreadId}`} className="button">
          {readInWords(thread.count)}
          <span className="sr-only"> in “{thread.title}”</span>
        </Link>
      </p>
    </article>
  )
}

function readInWords(count: number): string {
  if (count > 20) return 'Read more than 20 new replies'
  return count === 1 ? 'Read the new reply' : `Read ${count} new replies`
}
