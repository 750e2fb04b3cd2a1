import { Form, Link } from '@remix-run/react'
import { type Why, whyInWords } from '#app/peer-words.ts'
import { sinceInWords } from './dates.tsx'
import { Face } from './face.tsx'

type Person = Why & {
  readonly id: string
  readonly name: string
  readonly words: string
}

/** Somebody who is open to being asked: who, why them, and their own few words. */
export function OpenPersonCard({ person, mayAsk }: { person: Person; mayAsk: boolean }) {
  return (
    <li className="card max-w-none space-y-3">
      <div className="flex items-start gap-4">
        <Face name={person.name} />
        <div className="min-w-0 space-y-1">
          <h2 className="text-large">
            <Link to={`/members/${person.id}`}>{person.name}</Link>
          </h2>
          <p className="text-ink-soft">{whyInWords(person)}</p>
        </div>
      </div>
      {person.words && <p className="whitespace-pre-line">“{person.words}”</p>}
      {mayAsk && (
        <Link to={`/connections/ask/${person.id}`} className="button button-quiet">
          Ask to connect<span className="sr-only"> with {person.name}</span>
        </Link>
      )}
    </li>
  )
}

/** What makes this a safe place to talk, in four lines, and where to read more. */
export function SafetyNote() {
  return (
    <aside aria-labelledby="stay-safe" className="card space-y-2 bg-wash">
      <h2 id="stay-safe" className="text-large">
        Keep yourself safe
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>Nobody here needs your money, your address or a photo.</li>
        <li>You never owe anybody an answer.</li>
        <li>Links and phone numbers wait. That is on purpose.</li>
      </ul>
      <p>
        <Link to="/connections/keeping-safe" className="inline-flex min-h-target items-center">
          Keeping yourself safe in a private conversation
        </Link>
      </p>
    </aside>
  )
}

type Connection = {
  readonly roomId: string
  readonly name: string
  readonly condition: string | null
  readonly since: number
  readonly hasNewWords: boolean
}

/** The people somebody talks with, each with since when, and whether there is something new. */
export function ConnectionList({ connections, now }: { connections: readonly Connection[]; now: number }) {
  return (
    <ul className="space-y-3">
      {connections.map(({ roomId, name, condition, since, hasNewWords }) => (
        <li key={roomId} className={`card max-w-none !p-0 ${hasNewWords ? 'edge' : ''}`}>
          <Link
            to={`/chat/${roomId}`}
            className="flex min-h-target items-center gap-4 p-4 no-underline hover:underline"
          >
            <Face name={name} />
            <span className="min-w-0">
              <span className="block text-large font-bold">{name}</span>
              <span className="block text-small text-ink-soft">
                {[condition, `since ${sinceInWords(since, now)}`].filter(Boolean).join(' · ')}
              </span>
              {hasNewWords && <span className="tag mt-1">new words for you</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Whether somebody is open to being asked, and the way to change it. */
export function OwnOffer({ offer }: { offer: { readonly isPaused: boolean } | null }) {
  if (!offer)
    return (
      <section aria-labelledby="offer" className="card space-y-3">
        <h2 id="offer" className="text-large">
          Would you like to be asked?
        </h2>
        <p>If you are some way along, your words could help somebody at the beginning. You choose how many may ask.</p>
        <Link to="/connections/open" className="button button-quiet">
          Be open to it
        </Link>
      </section>
    )
  return (
    <section aria-labelledby="offer" className="card space-y-3">
      <h2 id="offer" className="text-large">
        {offer.isPaused ? 'You are taking a break' : 'You are open to being asked'}
      </h2>
      <p>{offer.isPaused ? 'Nobody new can ask you just now.' : 'You can pause or stop at any time.'}</p>
      <Form method="post" className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value={offer.isPaused ? 'resume' : 'pause'} className="button button-quiet">
          {offer.isPaused ? 'Be open again' : 'Pause'}
        </button>
        <button type="submit" name="intent" value="stop" className="button button-quiet">
          Stop
        </button>
      </Form>
      <p>
        <Link to="/connections/open" className="inline-flex min-h-target items-center">
          Change what you show
        </Link>
      </p>
    </section>
  )
}
