import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { dayInWords, When } from './dates.tsx'
import { Choices, fieldValues, TextArea, Tick } from './form.tsx'
import type { OpportunityOnPage } from './opportunity.tsx'
import { MarkedWords } from './words-mark.tsx'

type Choosing = NonNullable<OpportunityOnPage['choosing']>

/** For those who choose: who is interested, the choice, and later who was chosen, by whom and why. */
export function ChoosingPart({
  page,
  choosing,
  problem,
  now,
}: {
  page: OpportunityOnPage
  choosing: Choosing
  problem: FormProblem | undefined
  now: number
}) {
  return (
    <section aria-labelledby="interested" className="space-y-4">
      <div>
        <h2 id="interested">Who is interested</h2>
        <p className="text-ink-soft">
          Only the chair and the staff see this.
          {page.state === 'open' &&
            ` You choose when people can no longer ask, after ${dayInWords(page.offer.closesAt, now)}.`}
        </p>
      </div>
      {choosing.interested.length === 0 ? (
        <p className="card edge max-w-measure">Nobody has said so yet.</p>
      ) : (
        page.state !== 'choosing' && <Interested people={choosing.interested} now={now} />
      )}
      {page.state === 'choosing' && choosing.interested.length > 0 && (
        <Choose page={page} choosing={choosing} problem={problem} />
      )}
      {choosing.chosenAt !== null && <HowChosen choosing={choosing} at={choosing.chosenAt} now={now} />}
      {page.state === 'chosen' && <WhatChanged changed={page.changed} problem={problem} />}
      {(page.state === 'open' || page.state === 'choosing') && <TakeBack problem={problem} />}
    </section>
  )
}

function Interested({ people, now }: { people: Choosing['interested']; now: number }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {people.map((one) => (
        <li key={one.id} className="card max-w-none space-y-2 !p-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong>{one.name}</strong>
            {one.outcome && <span className="tag">{one.outcome === 'chosen' ? 'chosen' : 'not this time'}</span>}
            {one.isWrittenFor && <span className="tag">written down for them</span>}
          </p>
          <Said {...one} />
          <p className="flex flex-wrap items-center gap-x-4 text-small text-ink-soft">
            <When at={one.saidAt} now={now} />
            <MarkedWords mark={one.mark} what={`what ${one.name} said`} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Said({ words, supportNeeded }: { words: string; supportNeeded: string }) {
  if (words === '') return <span className="block text-ink-soft">These words are out of view.</span>
  return (
    <>
      <span className="block whitespace-pre-line">“{words}”</span>
      {supportNeeded && <span className="block text-small">Would help: {supportNeeded}</span>}
    </>
  )
}

function Choose({
  page,
  choosing,
  problem,
}: {
  page: OpportunityOnPage
  choosing: Choosing
  problem: FormProblem | undefined
}) {
  const isLot = page.offer.choosing === 'lot'
  const chosen = fieldValues(problem, 'interestIds')
  return (
    <Form method="post" className="card max-w-measure space-y-5">
      <Choices
        name="interestIds"
        legend={isLot ? 'Who fits what was asked?' : 'Whom do you choose?'}
        hint={`You said beforehand: ${page.offer.criteria}`}
        problem={problem}
      >
        {choosing.interested.map((one) => (
          <Tick
            key={one.id}
            name="interestIds"
            value={one.id}
            label={one.name}
            hint={<Said {...one} />}
            defaultChecked={chosen.includes(one.id)}
          />
        ))}
      </Choices>
      <TextArea
        name="why"
        label="Why?"
        hint="Those who are chosen read this. It stays on record with your name."
        rows={3}
        maxLength={1500}
        problem={problem}
      />
      <TextArea
        name="kindWords"
        label="What do you say to those who are not chosen?"
        hint="Thank them, say why, and what might fit them next."
        rows={3}
        maxLength={1000}
        problem={problem}
      />
      <button type="submit" name="intent" value="choose" className="button">
        {isLot ? 'Draw the lot and tell everybody' : 'Choose and tell everybody'}
      </button>
    </Form>
  )
}

function HowChosen({ choosing, at, now }: { choosing: Choosing; at: number; now: number }) {
  return (
    <div className="card max-w-measure space-y-3">
      <h3>How people were chosen</h3>
      <p>
        {choosing.chosenBy ?? 'Somebody who left'}, <When at={at} now={now} />
      </p>
      <p className="whitespace-pre-line">{choosing.chosenWhy}</p>
      {choosing.draw && (
        <details>
          <summary className="min-h-target py-2 font-bold">The draw, to check it</summary>
          <p>Each lot was marked with SHA-256 of the seed, a space and its number. The marks were put in order.</p>
          <p className="break-all text-small">Seed: {choosing.draw.seed}</p>
          <ol className="list-decimal space-y-1 pl-6">
            {choosing.draw.order.map(({ lot, name }) => (
              <li key={lot} className="break-all">
                {name ?? 'Somebody who took it back'} <span className="text-small text-ink-soft">{lot}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

function WhatChanged({ changed, problem }: { changed: string; problem: FormProblem | undefined }) {
  return (
    <Form method="post" className="card max-w-measure space-y-4">
      <TextArea
        name="changed"
        label="What changed by it?"
        hint="Everybody who took part reads this in their record. If nothing changed, say why."
        rows={3}
        maxLength={1500}
        defaultValue={changed}
        problem={problem}
      />
      <button type="submit" name="intent" value="changed" className="button">
        Tell them
      </button>
    </Form>
  )
}

function TakeBack({ problem }: { problem: FormProblem | undefined }) {
  return (
    <details className="card max-w-measure" open={problem?.errors.reason !== undefined}>
      <summary className="min-h-target py-2 font-bold">Take this offer back</summary>
      <Form method="post" className="space-y-4 pt-2">
        <TextArea
          name="reason"
          label="Why?"
          hint="Everybody who was interested reads this."
          rows={2}
          maxLength={1000}
          problem={problem}
        />
        <button type="submit" name="intent" value="withdraw" className="button button-quiet">
          Take it back
        </button>
      </Form>
    </details>
  )
}
