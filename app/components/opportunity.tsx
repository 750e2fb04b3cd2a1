import { Form, Link } from '@remix-run/react'
import { choosingWords, opportunityWords } from '#app/involvement-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'
import { dayInWords } from './dates.tsx'
import { TextArea } from './form.tsx'
import { SpeakingFor } from './speaking-for.tsx'

export type OpportunityOnPage = Awaited<ReturnType<ActorServices['queries']['involvement']['opportunityPage']>>

/** What is offered, in the order in which people ask: what for, how long, what help, what pay, how one is chosen. */
export function OpportunityFacts({ offer, now }: { offer: OpportunityOnPage['offer']; now: number }) {
  return (
    <div className="card max-w-measure space-y-5">
      <p className="flex flex-wrap gap-2">
        <span className="tag">{opportunityWords[offer.kind]}</span>
        <span className="tag">{offer.places === 1 ? 'one place' : `${offer.places} places`}</span>
        <span className="tag">
          {offer.closesAt > now ? 'ask by' : 'closed on'} {dayInWords(offer.closesAt, now)}
        </span>
      </p>
      <dl className="space-y-4">
        <Fact name="What it is for" words={offer.purpose} />
        <Fact name="How much time it takes" words={offer.timeAsked} />
        <Fact name="What support you get" words={offer.support} />
        <Fact name="What is paid" words={offer.payment} />
        <Fact name="How we choose" words={`${offer.criteria}\n${choosingWords[offer.choosing]}`} />
      </dl>
      <BenefitsNote />
    </div>
  )
}

function Fact({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt className="font-bold">{name}</dt>
      <dd className="whitespace-pre-line">{words}</dd>
    </div>
  )
}

/** Said wherever money is: pay can change benefits. */
export function BenefitsNote() {
  return (
    <p className="edge rounded-control bg-wash p-4">
      <strong>Do you get benefits?</strong> Being paid can change them, even a little pay. Ask before you say yes. You
      can also say that you want no pay.{' '}
      <Link to="/services?need=benefits">Find somebody who knows about benefits</Link>.
    </p>
  )
}

/** What somebody said, or the way to say it. */
export function Interest({ page, problem }: { page: OpportunityOnPage; problem: FormProblem | undefined }) {
  const { mine, state, supported } = page
  if (state === 'withdrawn')
    return (
      <section aria-labelledby="mine" className="card edge max-w-measure space-y-2">
        <h2 id="mine">This was taken back</h2>
        <p className="whitespace-pre-line">{page.withdrawnWhy}</p>
      </section>
    )
  return (
    <>
      {mine && <Mine mine={mine} />}
      {state === 'open' && page.mayBeInterested.allowed && (!mine || supported.length > 0) && (
        <SayInterested page={page} problem={problem} />
      )}
      {state === 'open' && !mine && !page.mayBeInterested.allowed && (
        <p className="card edge max-w-measure">{page.mayBeInterested.because}.</p>
      )}
    </>
  )
}

function Mine({ mine }: { mine: NonNullable<OpportunityOnPage['mine']> }) {
  return (
    <section aria-labelledby="mine" className="card edge max-w-measure space-y-3">
      <h2 id="mine">
        {mine.outcome === 'chosen'
          ? 'You were chosen'
          : mine.outcome === 'not-this-time'
            ? 'Not this time'
            : 'You said that you are interested'}
      </h2>
      {mine.outcome === null ? (
        <>
          <p className="whitespace-pre-line">“{mine.words}”</p>
          {mine.supportNeeded && <p className="text-ink-soft">Support you need: {mine.supportNeeded}</p>}
          <Form method="post">
            <input type="hidden" name="interestId" value={mine.id} />
            <button type="submit" name="intent" value="take-back" className="button button-quiet">
              Take this back
            </button>
          </Form>
        </>
      ) : (
        <p className="whitespace-pre-line">{mine.reason}</p>
      )}
    </section>
  )
}

function SayInterested({ page, problem }: { page: OpportunityOnPage; problem: FormProblem | undefined }) {
  return (
    <Form method="post" className="card max-w-measure space-y-5">
      <h2 className="text-large">Say that you are interested</h2>
      <SpeakingFor supported={page.supported} hasOwnSay={page.mine === null} problem={problem} />
      <TextArea
        name="words"
        label="Why would you like to?"
        hint="In your own words. A line is enough. Only those who choose read it."
        rows={4}
        maxLength={1500}
        problem={problem}
      />
      <TextArea
        name="supportNeeded"
        label="What would help you to take part?"
        hint="You can leave this empty. It does not count against you."
        rows={2}
        maxLength={1000}
        problem={problem}
      />
      <button type="submit" name="intent" value="interested" className="button">
        I am interested
      </button>
    </Form>
  )
}
