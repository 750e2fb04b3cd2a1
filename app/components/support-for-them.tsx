import { Form, Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { Here } from './here.tsx'
import { type Letter, Letters } from './letters.tsx'

type Offer = {
  readonly who: string | null
  readonly path: string | null
  readonly takenBy: string | null
  readonly isTakenByMe: boolean
  readonly letters: readonly Letter[]
}

/** For a facilitator: who would like a letter, the way to their words, and the box to write in. */
export function SupportForThem({
  offer,
  problem,
  now,
}: {
  offer: Offer
  problem: FormProblem | undefined
  now: number
}) {
  const who = offer.who ?? 'A member of your group'
  const isSomebodyElses = offer.takenBy !== null && !offer.isTakenByMe
  return (
    <div className="space-y-6">
      <Here to="/support" words="People who asked for a letter" />
      <h1>{who} would like to hear from you</h1>
      <p>
        Their words made us think of them. They were shown numbers to call, and said yes please to a letter from a
        facilitator.
        {offer.who === null && ' They wrote without their name, so we do not tell it here either.'}
      </p>
      {offer.path && (
        <p>
          <Link className="button button-quiet" to={offer.path}>
            Read their words first
          </Link>
        </p>
      )}
      {isSomebodyElses ? (
        <p className="edge card max-w-none">
          <strong>{offer.takenBy} is writing to them.</strong> So you do not need to.
        </p>
      ) : (
        <section aria-labelledby="write" className="edge card max-w-none space-y-4">
          <h2 id="write">{offer.letters.length > 0 ? 'Your letters' : 'Write to them'}</h2>
          {!offer.isTakenByMe && (
            <Form method="post" className="flex flex-wrap items-center gap-3">
              <button type="submit" name="intent" value="take-on" className="button button-quiet">
                I will write to them
              </button>
              <span className="text-small text-ink-soft">So that the others know. Sending a letter says so too.</span>
            </Form>
          )}
          <Letters
            letters={offer.letters}
            isMine={false}
            who={who}
            readers={`${offer.who ?? 'They'} will read this, with your name under it. A moderator can, too, if one of you reports it or it worries us. Ask how they are now. You need no answers.`}
            problem={problem}
            now={now}
          />
        </section>
      )}
      <p className="card max-w-none">
        If they tell you of a danger to life, <strong>call 999</strong> and wake the people on call: their alarm shows
        at <Link to="/moderation/alarms">Alarms</Link>. You are never alone with this.
      </p>
    </div>
  )
}
