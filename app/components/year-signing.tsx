import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { couldNotOf } from '#app/year-words.ts'
import { dayInWords } from './dates.tsx'
import { TextArea, TextField } from './form.tsx'
import { VoiceCards, VoiceForm } from './voices.tsx'
import type { YearOnPage } from './year-questions.tsx'

type Part = { readonly page: YearOnPage; readonly problem: FormProblem | undefined }

/** For those who arrange: what was learned and what could not be done, put to the group. */
export function AskToSign({ page, problem }: Part) {
  const gathered = couldNotOf(page.facts)
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
          {...(page.couldNot === '' && gathered !== ''
            ? { hint: 'We began with what your objectives and themes say. Change it as you like.' }
            : {})}
          rows={gathered === '' ? 4 : 8}
          maxLength={5000}
          defaultValue={page.couldNot || gathered}
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
  return (
    <section aria-labelledby="signing" className="space-y-4">
      <h2 id="signing">Do we agree to it?</h2>
      {page.sayUntil !== null && <p>Say so by {dayInWords(page.sayUntil, now)}.</p>}
      <VoiceCards voices={page.voices} />
      <VoiceForm
        legend="Do you agree to this review?"
        voices={page.voices}
        mySeatId={page.mySeatId}
        supported={page.supported}
        problem={problem}
      />
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
