import { Form, Link } from '@remix-run/react'
import { endingWords } from '#app/peer-words.ts'
import { countInWords } from '#app/words.ts'
import { dayInWords } from './dates.tsx'

type Connection = {
  readonly other: { readonly id: string; readonly name: string }
  readonly since: number
  readonly isEnded: boolean
  readonly isFirstWeek: boolean
  readonly ending: string | null
  readonly waits: number
  readonly mayTrust: { readonly allowed: boolean }
}

/** What stands above a private conversation: that only two read it, what waits and why, and the ways out. */
export function PrivateConversation({
  connection,
  roomId,
  now,
}: {
  connection: Connection
  roomId: string
  now: number
}) {
  const { other, since, isEnded, isFirstWeek, ending, waits, mayTrust } = connection
  if (isEnded)
    return (
      <section aria-label="It is over" className="card edge space-y-3">
        <p className="font-bold">This conversation is over. Nothing more can be sent.</p>
        {ending && (
          <>
            <p>{other.name} leaves you these words:</p>
            <blockquote className="border-l-4 border-line pl-4">{endingWords[ending]}</blockquote>
          </>
        )}
        <p>You can still report what was said. If this is hard, you do not have to be alone with it.</p>
        <p className="flex flex-wrap gap-x-6">
          <Link to="/help-now" className="inline-flex min-h-target items-center">
            Get help now
          </Link>
          <Link to="/connections" className="inline-flex min-h-target items-center">
            My connections
          </Link>
        </p>
      </section>
    )
  return (
    <section aria-label="About this conversation" className="card space-y-3">
      <p>
        Only you and {other.name} read this, since {dayInWords(since, now)}. If something is reported, a moderator reads
        the message that was reported.
      </p>
      {isFirstWeek && (
        <p className="edge rounded-control bg-wash p-3">
          In your first week, links and contact details wait. This gives you both time. Nothing is lost.
        </p>
      )}
      {waits > 0 && (
        <div className="edge space-y-3 rounded-control bg-wash p-3">
          <p>
            {countInWords(waits, 'message', 'messages').replace(/^./, (first) => first.toUpperCase())} from {other.name}{' '}
            with a link or a contact detail {waits === 1 ? 'waits' : 'wait'}. We have not read it, and cannot promise
            that it is safe.
          </p>
          {mayTrust.allowed ? (
            <Form method="post" action={`/connections/with/${roomId}`}>
              <button type="submit" name="intent" value="trust" className="button button-quiet">
                I know this person now. Show it
              </button>
            </Form>
          ) : (
            <p className="text-small text-ink-soft">
              After the first week you can choose to see it. You never have to.
            </p>
          )}
        </div>
      )}
      <ul className="flex flex-wrap gap-x-6">
        {[
          { to: '/connections/keeping-safe', words: 'Keeping yourself safe' },
          { to: `/keep/mute?person=${other.id}&next=/chat/${roomId}`, words: 'Take a break' },
          { to: `/connections/with/${roomId}`, words: 'End this conversation' },
          { to: `/keep/block?person=${other.id}`, words: `Block ${other.name}` },
          { to: '/help-now', words: 'Get help now' },
        ].map(({ to, words }) => (
          <li key={to}>
            <Link to={to} className="inline-flex min-h-target items-center">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
