import { Form, Link } from '@remix-run/react'
import type { ActorServices } from '#server/services.ts'
import { ChatRules } from './chat-rules.tsx'
import { momentInWords } from './dates.tsx'
import { ComeForm } from './session-card.tsx'

export type Door = Awaited<ReturnType<ActorServices['queries']['chat']['sessionDoor']>>

/** What stands at the door, by where somebody is before it. */
export function DoorWords({ door }: { door: Door }) {
  switch (door.step) {
    case 'rules':
      return <ChatRules />
    case 'in':
      return (
        <section className="card edge space-y-3">
          <h2>The doors are open</h2>
          <p>Reading is fine. You do not have to say anything.</p>
          <Link className="button" to={`/chat/${door.id}`}>
            Go in
          </Link>
        </section>
      )
    case 'full':
      return (
        <section className="card edge space-y-3">
          <h2>All places are taken just now</h2>
          <p>Somebody may leave soon. This page looks again by itself.</p>
          <LookAgain id={door.id} />
        </section>
      )
    case 'not-for-you':
      return <p className="card edge">{door.because}.</p>
    case 'over':
      return <Over door={door} />
    default:
      return <Waiting door={door} />
  }
}

const LookAgain = ({ id }: { id: string }) => (
  <Link className="button button-quiet" to={`/chat/${id}/door`}>
    Look again
  </Link>
)

function Waiting({ door }: { door: Door }) {
  return (
    <section className="card edge space-y-4">
      <h2>The doors are not open yet</h2>
      {door.waitingWords !== '' && <p className="whitespace-pre-line">{door.waitingWords}</p>}
      <p>A facilitator opens them. Then this page shows the way in. Reading is fine when you are inside.</p>
      <div className="flex flex-wrap gap-3">
        {door.mayOpen.allowed && (
          <Form method="post">
            <button type="submit" name="intent" value="open" className="button">
              Open the doors
            </button>
          </Form>
        )}
        {door.maySayComing.allowed && <ComeForm session={door} />}
        <LookAgain id={door.id} />
      </div>
      {door.mayHost && !door.mayOpen.allowed && <p className="text-small text-ink-soft">{door.mayOpen.because}.</p>}
    </section>
  )
}

const endings = {
  'time-up': 'This drop-in is over. Thank you for being here',
  'nobody-there': 'No facilitator was here, so this room closed itself',
  'never-opened': 'We are sorry. Nobody could open this drop-in',
  closed: 'A facilitator closed this room',
  'called-off': 'This drop-in is called off',
} as const

/** After the end: why, when the next one is, and until when the words are kept. */
export function Over({ door }: { door: Door }) {
  return (
    <section className="card edge space-y-3">
      <h2>{endings[door.ending ?? 'closed']}</h2>
      {door.next ? (
        <p>
          The next one here is on{' '}
          <Link to={`/chat/${door.next.id}/door`}>{momentInWords(door.next.startsAt)} (UK time)</Link>.
        </p>
      ) : (
        <p>No other drop-in is planned yet.</p>
      )}
      {door.ending === 'called-off' && door.endsAt !== null && (
        <p>
          <a className="inline-flex min-h-target items-center" href={`/chat/${door.id}/calendar.ics`}>
            Take it out of my calendar
          </a>
        </p>
      )}
      {door.wasOpened && door.keptUntil !== null && (
        <p className="text-small text-ink-soft">
          What was said is kept until {momentInWords(door.keptUntil)}. Longer only while somebody must look into it.
        </p>
      )}
      {door.isSwept && <p className="text-small text-ink-soft">What was said here is deleted.</p>}
      {door.mayReadSummary && door.wasOpened && <Link to={`/chat/${door.id}/summary`}>How it went, in figures</Link>}
    </section>
  )
}
