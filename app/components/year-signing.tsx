import { Form } from '@remix-run/react'
import { voiceWords } from '#app/proposal-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { seatWords } from '#app/workspace-words.ts'
import { dayInWords } from './dates.tsx'
import { Choices, fieldValue, TextArea, TextField, Tick } from './form.tsx'
import { SpeaksFor } from './opportunity.tsx'
import type { YearOnPage } from './year-questions.tsx'

type Part = { readonly page: YearOnPage; readonly problem: FormProblem | undefined }

/** For those who arrange: what was learned and what could not be done, put to the group. */
export function AskToSign({ page, problem }: Part) {
  const isAsked = page.state === 'being-signed'
  const isWrong = problem !== undefined && 'learned' in problem.values
  return (
    <details className="card max-w-measure" open={!isAsked || isWrong}>
      <summary className="min-h-target py-2 font-bold">
        {isAsked ? 'Change the words and ask again' : 'Write what we learned, and ask the group'}
      </summary>
      <Form method="post" className="space-y-5 pt-2">
        <TextArea
          name="couldNot"
          label="What could we not do, and why?"
          rows={4}
          maxLength={5000}
          defaultValue={page.couldNot}
          problem={problem}
        />
        <TextArea
          name="learned"
          label="What did we learn?"
          rows={4}
          maxLength={5000}
          defaultValue={page.learned}
          problem={problem}
        />
        <TextField name="closesOn" type="date" label="Until when may members say what they think?" problem={problem} />
        <button type="submit" name="intent" value="ask" className="button">
          Ask the group to sign
        </button>
      </Form>
    </details>
  )
}

/** Who agrees, and the form to say so; for those who arrange the way to sign. */
export function Signing({ page, problem, now }: Part & { now: number }) {
  const mine = page.voices.find(({ seatId }) => seatId === page.mySeatId)
  const deciding = new Set(page.voices.map(({ seatId }) => seatId))
  const others = page.speaksFor.filter(({ seatId }) => deciding.has(seatId))
  return (
    <section aria-labelledby="signing" className="space-y-4">
      <h2 id="signing">Do we agree to it?</h2>
      {page.sayUntil !== null && <p>Say so by {dayInWords(page.sayUntil, now)}.</p>}
      <ul className="grid gap-3 sm:grid-cols-2">
        {page.voices.map(({ seatId, name, kind, voice, reason }) => (
          <li key={seatId} className="card max-w-none space-y-1 !p-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong>{name}</strong> <span className="text-small text-ink-soft">{seatWords[kind]}</span>
            </p>
            <p>
              <span className="tag">{voice ? voiceWords[voice] : 'has not said yet'}</span>
            </p>
            {reason !== '' && <p className="whitespace-pre-line">“{reason}”</p>}
          </li>
        ))}
      </ul>
      {(mine || others.length > 0) && (
        <Form method="post" className="card max-w-measure space-y-5">
          <SpeaksFor people={others} alone={mine !== undefined} />
          <Choices name="voice" legend="Do you agree to this review?" problem={problem}>
            {(['agree', 'live-with', 'stand-aside', 'object'] as const).map((voice) => (
              <Tick
                key={voice}
                type="radio"
                name="voice"
                value={voice}
                label={voiceWords[voice]}
                defaultChecked={fieldValue(problem, 'voice', mine?.voice ?? '') === voice}
              />
            ))}
          </Choices>
          <TextArea
            name="reason"
            label="Why, if you want to say"
            hint="If you object, say why, so that it can be put right."
            rows={2}
            maxLength={2000}
            defaultValue={mine?.reason ?? ''}
            problem={problem}
          />
          <button type="submit" name="intent" value="voice" className="button">
            Keep what I said
          </button>
        </Form>
      )}
      {page.mayArrange.allowed && (
        <Form method="post" className="card max-w-measure space-y-3">
          <p>{page.maySign.allowed ? 'The review may be signed.' : `${page.maySign.because}.`}</p>
          {page.maySign.allowed && (
            <button type="submit" name="intent" value="sign" className="button">
              Sign it for the group
            </button>
          )}
        </Form>
      )}
    </section>
  )
}

/** For those who arrange: words that the group does not read, or need not. */
export function LeaveOut({ results }: { results: NonNullable<YearOnPage['results']> }) {
  const said = results.flatMap((result) => result.said)
  if (said.length === 0) return null
  return (
    <details className="card max-w-measure">
      <summary className="min-h-target py-2 font-bold">Leave out words that give somebody away</summary>
      <ul className="space-y-3 pt-2">
        {said.map(({ id, words, isLeftOut }) => (
          <li key={id} className="space-y-2 border-t border-line pt-3">
            <p className="whitespace-pre-line">“{words}”</p>
            <Form method="post" className="flex flex-wrap items-center gap-3">
              <input type="hidden" name="wordsId" value={id} />
              {isLeftOut && <span className="tag">left out</span>}
              <input type="hidden" name="what" value={isLeftOut ? 'show' : 'leave-out'} />
              <button
                type="submit"
                name="intent"
                value="leave-out"
                className="button button-quiet button-small !min-h-target"
              >
                {isLeftOut ? 'Let the group read it' : 'Leave it out'}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  )
}
