import { Link } from '@remix-run/react'
import type { Shown } from '#app/live/chat.ts'
import { supportWords } from '#app/words.ts'
import { SupportButtons, SupportGiven } from './support.tsx'

/** What the reader may do in this room; the same for each of its messages. */
export type ChatPlace = {
  readonly roomId: string
  readonly memberId: string
  readonly now: number
  readonly maySend: boolean
  /** Who looks after the room just now. */
  readonly hostIds: readonly string[]
  readonly reportKind: 'chat-message' | 'private-message'
  /** How long one's own words can be changed or taken back, in milliseconds. */
  readonly secondThoughts: number
}

/** What can be done about one message: support and an answer for others', second thoughts for one's own. No hooks in here: a page has fifty. */
export function MessageTools({ message, place }: { message: Shown; place: ChatPlace }) {
  if (message.html === null) return null
  if (message.authorId !== place.memberId) return <Others message={message} place={place} />
  return <Own message={message} place={place} />
}

function Others({ message, place }: { message: Shown; place: ChatPlace }) {
  const { id, name, authorId } = message
  const support = supportOf(message)
  return (
    <div className="chat-tools">
      <SupportGiven support={support} />
      <details className="fold" name="chat-tools">
        <summary>
          Answer or support<span className="sr-only"> what {name} said</span>
        </summary>
        {place.maySend && <SupportButtons postId={id} support={support} />}
        <p className="flex flex-wrap gap-x-5">
          {place.maySend && (
            <Link to={`/chat/${place.roomId}?answer=${id}#write`} preventScrollReset>
              Answer
            </Link>
          )}
          <Link to={`/report/${place.reportKind}/${id}`}>Report this</Link>
          <Link to={`/keep/block?person=${authorId}&next=/chat/${place.roomId}`}>Block {name}</Link>
        </p>
      </details>
    </div>
  )
}

function Own({ message, place }: { message: Shown; place: ChatPlace }) {
  const { id, own, sentAt } = message
  const isFresh = place.now - sentAt <= place.secondThoughts
  return (
    <div className="chat-tools">
      <SupportGiven support={supportOf(message)} />
      {own && isFresh && own.state !== 'out-of-view' && (
        <form method="post" className="flex flex-wrap gap-x-5">
          {place.maySend && (
            <Link to={`/chat/${place.roomId}?change=${id}#write`} preventScrollReset>
              Change this
            </Link>
          )}
          <button type="submit" name="takeBackId" value={id} className="button-link">
            Take it back
          </button>
        </form>
      )}
    </div>
  )
}

const supportOf = ({ support, given = [] }: Shown) =>
  supportWords.flatMap(({ kind }) => {
    const count = (support as Readonly<Record<string, number | undefined>>)[kind] ?? 0
    const isMine = (given as readonly string[]).includes(kind)
    return count > 0 || isMine ? [{ kind, count, isMine }] : []
  })
