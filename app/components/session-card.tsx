import { Form, Link } from '@remix-run/react'
import type { SessionLine } from '#server/domain/chat/index.ts'
import { SessionTime } from './session-time.tsx'

/** One drop-in or open room: when, how many come, and what one can do about it. Of a series, those after it are folded away. */
export function SessionCard({
  session,
  groupName,
  later = [],
}: {
  session: SessionLine
  groupName?: string
  later?: readonly SessionLine[]
}) {
  const { id, title, startsAt, endsAt, isOpen } = session
  return (
    <article className={`card max-w-none space-y-3 ${isOpen ? 'edge' : ''}`}>
      <div className="space-y-1">
        <h3 className="text-large">
          <Link to={`/chat/${id}/door`}>{title}</Link>
        </h3>
        {groupName && <p className="text-small text-ink-soft">{groupName}</p>}
        <p>{endsAt === null ? 'Open all the time' : <SessionTime startsAt={startsAt} endsAt={endsAt} />}</p>
        <p className="text-small text-ink-soft">{factsInWords(session)}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        {isOpen ? (
          <Link className="button" to={`/chat/${id}`}>
            Go in<span className="sr-only">: {title}</span>
          </Link>
        ) : (
          endsAt !== null && <ComeForm session={session} />
        )}
      </div>
      {later.length > 0 && (
        <details className="fold">
          <summary>
            The ones after it<span className="sr-only">: {title}</span>
          </summary>
          <ul>
            {later.map((one) => (
              <li key={one.id}>
                <Link to={`/chat/${one.id}/door`} className="inline-flex min-h-target items-center">
                  <SessionTime startsAt={one.startsAt} endsAt={one.endsAt} />
                </Link>
                {one.amComing && <span className="text-small text-ink-soft"> · you said you will come</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}

/** The next one in a few lines, beside what a group writes. */
export const NextChat = ({ session }: { session: SessionLine }) => (
  <div className="space-y-2 text-small">
    <p className="font-bold">{session.title}</p>
    <p>
      {session.endsAt === null ? (
        'Open all the time'
      ) : (
        <SessionTime startsAt={session.startsAt} endsAt={session.endsAt} />
      )}
    </p>
    <p className="text-ink-soft">{factsInWords(session)}</p>
    {session.isOpen ? (
      <Link className="button button-small" to={`/chat/${session.id}`}>
        Go in
      </Link>
    ) : (
      <ComeForm session={session} />
    )}
  </div>
)

/** "I'll come" and "I can't come", as a plain form. */
export const ComeForm = ({
  session: { id, title, amComing },
}: {
  session: Pick<SessionLine, 'id' | 'title' | 'amComing'>
}) => (
  <Form method="post" action={`/chat/${id}/door`}>
    <button
      type="submit"
      name="intent"
      value={amComing ? 'not-coming' : 'coming'}
      className={`button ${amComing ? 'button-quiet' : ''}`}
    >
      {amComing ? 'I can’t come' : 'I’ll come'}
      <span className="sr-only">: {title}</span>
    </button>
  </Form>
)

function factsInWords({ isOpen, here, coming, places, isWeekly, mayCome, amComing, unattended, endsAt }: SessionLine) {
  const people = (count: number) => (count === 0 ? 'Nobody' : count === 1 ? 'One person' : `${count} people`)
  const facts = [
    isOpen ? `${people(here)} here now` : coming > 0 && `${people(coming)} said they will come`,
    !isOpen && amComing && 'You said you will come',
    places !== null && `${places} places`,
    isWeekly && 'Every week',
    mayCome === 'newly-diagnosed' && 'For people in their first year',
    endsAt === null && unattended === 'holds' && 'Messages are checked when a facilitator is here',
  ]
  return facts.filter(Boolean).join(' · ')
}
