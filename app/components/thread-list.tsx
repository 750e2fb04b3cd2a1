import { Link } from '@remix-run/react'
import { When } from './dates.tsx'

type Line = {
  readonly id: string
  readonly title: string
  readonly startedBy: string | null
  readonly isMine: boolean
  readonly replyCount: number
  readonly lastPostAt: number
  readonly isClosed: boolean
  readonly isQuestion: boolean
  readonly isHeld: boolean
  /** What has come since the reader was here: the whole thread, replies in it, or nothing. */
  readonly news: 'thread' | 'replies' | null
  readonly topics: readonly string[]
}

/** Conversations one under the other, quietly. Says in words what is new; counts nothing up. */
export function ThreadList({
  slug,
  threads,
  now,
  mark,
}: {
  slug: string
  threads: readonly Line[]
  now: number
  /** A word before each title, such as "Pinned". */
  mark?: string
}) {
  return (
    <ul className="card divide-y divide-line !py-0">
      {threads.map((thread) => (
        <li key={thread.id} className="max-w-none space-y-1 py-4">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <h3 className="min-w-0 flex-[1_1_16rem] text-[1.1875rem]">
              <Link to={`/groups/${slug}/threads/${thread.id}`}>{thread.title}</Link>
            </h3>
            <p className="flex flex-wrap gap-2">
              {mark && <span className="text-small font-semibold text-ink-soft">{mark}</span>}
              {thread.isQuestion && <span className="text-small font-semibold text-ink-soft">Question</span>}
              {thread.isClosed && <span className="text-small font-semibold text-ink-soft">Closed</span>}
              {thread.isHeld && <span className="text-small font-semibold text-ink-soft">Waits to be checked</span>}
              {thread.news && <span className="tag">{thread.news === 'thread' ? 'New' : 'New replies'}</span>}
            </p>
          </div>
          <p className="max-w-none text-small text-ink-soft">
            {thread.isMine ? 'You' : (thread.startedBy ?? 'A member of this group')} ·{' '}
            {repliesInWords(thread.replyCount)} · {thread.replyCount === 0 ? 'written' : 'last one'}{' '}
            <When at={thread.lastPostAt} now={now} ago />
            {thread.topics.length > 0 && <span className="less"> · {thread.topics.join(', ')}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

const repliesInWords = (count: number) =>
  count === 0 ? 'no replies yet' : count === 1 ? '1 reply' : `${count} replies`
