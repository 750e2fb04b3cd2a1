import { Form } from '@remix-run/react'
import { clockInWords } from './dates.tsx'
import { type Door, Over } from './session-door.tsx'

const minute = 60_000
/** From when on the end is told, in milliseconds before it. */
const warnedBefore = 10 * minute

/** What a session says of itself inside: who is not here, when it ends, and what becomes of its words. */
export function SessionPart({ session, now }: { session: Door; now: number }) {
  const { isOpen, endsAt, unattended, unattendedSince, graceMinutes } = session
  if (!isOpen) return <Over door={session} />
  const endsSoon = endsAt !== null && endsAt - now <= warnedBefore
  return (
    <div className="space-y-3">
      {unattendedSince !== null && (
        <p role="status" className="card edge max-w-none">
          {unattended === 'holds'
            ? 'No facilitator is here just now. Your messages wait until one has checked them. Nothing is lost.'
            : `No facilitator is here just now. This room closes at ${clockInWords(unattendedSince + graceMinutes * minute)} unless one comes.`}
        </p>
      )}
      {endsSoon && (
        <p role="status" className="card edge max-w-none">
          We end at {clockInWords(endsAt)}. There is time for one more thought.
        </p>
      )}
      {endsSoon && session.mayHost && (
        <Form method="post" action={`/chat/${session.id}/door`}>
          <input type="hidden" name="endsAt" value={endsAt} />
          <button type="submit" name="intent" value="add-time" className="button button-quiet">
            Add 15 minutes
          </button>
        </Form>
      )}
    </div>
  )
}
