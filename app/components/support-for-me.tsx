import { Form, Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { type Contact, CrisisContact } from './crisis-contact.tsx'
import { LeaveSite } from './leave-site.tsx'
import { type Letter, Letters } from './letters.tsx'

type Offer = {
  readonly answer: string | null
  readonly path: string | null
  readonly takenBy: string | null
  readonly nation: string | null
  readonly letters: readonly Letter[]
}

/** For whoever's words worried us: kind words, people to talk to now, and a question that can be answered with no. */
export function SupportForMe({
  offer,
  contacts,
  wasPosted,
  problem,
  now,
}: {
  offer: Offer
  contacts: readonly Contact[]
  wasPosted: boolean
  problem: FormProblem | undefined
  now: number
}) {
  return (
    <div className="space-y-8">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_18rem] space-y-3">
          <h1>You do not have to carry this alone</h1>
          {wasPosted && <p className="text-large">Your words are posted, and people will read them.</p>}
          <p>
            What you wrote made us think of you. We may have got it wrong. If things are hard right now, here are people
            who want to hear from you, at any hour. You do not need to be sure that it is “bad enough”.
          </p>
          <p>
            If your life is in danger now, or somebody else’s: <a href="tel:999">call 999</a>.
          </p>
        </div>
        <LeaveSite />
      </div>
      <Question offer={offer} problem={problem} now={now} />
      <section aria-labelledby="talk" className="place-safe space-y-3">
        <h2 id="talk">Somebody to talk to now</h2>
        <ul className="space-y-4">
          {first(contacts).map((contact) => (
            <CrisisContact key={contact.id} contact={contact} isFirst={contact.need === 'danger'} />
          ))}
        </ul>
        <p>
          <a href="/help-now" className="inline-flex min-h-target items-center">
            More people to turn to
          </a>
          {offer.nation === null && (
            <>
              {' · '}
              <Link to="/settings/nation" className="inline-flex min-h-target items-center">
                Say where you live, to see lines near you
              </Link>
            </>
          )}
        </p>
      </section>
      <section aria-labelledby="who-knows" className="card max-w-none space-y-3">
        <h2 id="who-knows" className="text-large">
          Who knows about this
        </h2>
        <p>
          People in your group see what you wrote, as always. They do not see this page. The people who look after
          Waymark may read your words, to make sure that you are all right.
        </p>
        {offer.path && (
          <p>
            <Link className="button button-quiet" to={offer.path}>
              Back to your words
            </Link>
          </p>
        )}
      </section>
    </div>
  )
}

/** Those for danger and for talking, first; the others are one press away. */
const first = (contacts: readonly Contact[]) => [
  ...contacts.filter(({ need }) => need === 'talk').slice(0, 3),
  ...contacts.filter(({ need }) => need === 'danger').slice(0, 1),
]

function Question({ offer, problem, now }: { offer: Offer; problem: FormProblem | undefined; now: number }) {
  const { answer, takenBy, letters } = offer
  return (
    <section id="a-letter" aria-labelledby="letter" className="edge card max-w-none scroll-mt-4 space-y-4">
      <h2 id="letter">
        {answer === 'yes-please' ? 'A facilitator will write to you' : 'Would you like a facilitator to write to you?'}
      </h2>
      {answer === 'yes-please' ? (
        <>
          <p>
            {takenBy
              ? `${takenBy} writes to you here.`
              : 'We have told them. You find their letter here, and in your notices.'}{' '}
            They are people like you, and no doctors.
          </p>
          <Letters
            letters={letters}
            isMine
            who="You"
            readers={`${takenBy ?? 'The facilitator who answers'} reads this, and nobody in your group. If your letter worries us, or one of you reports it, a moderator can read it too, and we keep why.`}
            problem={problem}
            now={now}
          />
          <Form method="post">
            <input type="hidden" name="intent" value="answer" />
            <button type="submit" name="answer" value="no-thank-you" className="button-link">
              I would rather not, after all
            </button>
          </Form>
        </>
      ) : (
        <>
          <p role={answer === null ? undefined : 'status'}>
            {answer === 'no-thank-you'
              ? 'That is fine. Nobody will write to you about this. You can change your mind here at any time.'
              : 'Somebody who looks after your group can write to you, just the two of you. Both answers are fine.'}
          </p>
          <Form method="post" className="flex flex-wrap gap-3">
            <input type="hidden" name="intent" value="answer" />
            <button type="submit" name="answer" value="yes-please" className="button">
              Yes please
            </button>
            {answer === null && (
              <button type="submit" name="answer" value="no-thank-you" className="button button-quiet">
                No thank you
              </button>
            )}
          </Form>
        </>
      )}
    </section>
  )
}
