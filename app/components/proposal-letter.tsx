import { Form, Link } from '@remix-run/react'
import { answerWords } from '#app/proposal-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'
import { dayInWords } from './dates.tsx'
import { Choices, fieldValue, TextArea, TextField, Tick } from './form.tsx'
import { VoiceCards, VoiceForm } from './voices.tsx'
import { MarkedWords } from './words-mark.tsx'

export type ProposalOnPage = Awaited<ReturnType<ActorServices['queries']['proposals']['proposalPage']>>
type Letter = NonNullable<ProposalOnPage['letter']>
type Part = { readonly page: ProposalOnPage; readonly problem: FormProblem | undefined; readonly now: number }

/** The answer as it is being agreed, with who said what; and the forms around it. */
export function LetterPart({ page, problem, now }: Part) {
  const { letter, mayArrange, state } = page
  if (state === 'arrived' || state === 'put-aside') return null
  return (
    <section aria-labelledby="answer" className="space-y-4">
      <h2 id="answer">Our answer</h2>
      {letter ? (
        <Words letter={letter} page={page} now={now} />
      ) : (
        <p className="card edge max-w-measure">
          Nobody has written it yet. The chair or the staff do, once members have said what they think.
        </p>
      )}
      {letter && letter.sentAt === null && (
        <>
          <VoiceCards voices={letter.voices} />
          <VoiceForm
            legend="Do you agree to this answer?"
            letterId={letter.id}
            voices={letter.voices}
            mySeatId={page.mySeatId}
            supported={page.supported}
            problem={problem}
          />
          {mayArrange.allowed && (
            <Form method="post" className="card max-w-measure space-y-3">
              <p>{letter.maySend.allowed ? 'The letter may go out.' : `${letter.maySend.because}.`}</p>
              {letter.maySend.allowed && (
                <button type="submit" name="intent" value="send" className="button">
                  Send the letter
                </button>
              )}
            </Form>
          )}
        </>
      )}
      {mayArrange.allowed && state !== 'answered' && <Write letter={letter} problem={problem} />}
    </section>
  )
}

function Words({ letter, page, now }: { letter: Letter; page: ProposalOnPage; now: number }) {
  return (
    <div className="card edge max-w-measure space-y-3">
      <p className="flex flex-wrap gap-2">
        <span className="tag">{answerWords[letter.answer]}</span>
        <span className="tag">
          {letter.sentAt === null
            ? `say by ${dayInWords(letter.closesAt, now)}`
            : `sent ${dayInWords(letter.sentAt, now)}`}
        </span>
      </p>
      <p className="whitespace-pre-line">
        {letter.mark?.isHidden ? 'These words were taken from view.' : letter.reasons}
      </p>
      {letter.conditions !== '' && (
        <>
          <h3>What would have to change first</h3>
          <p className="whitespace-pre-line">{letter.conditions}</p>
        </>
      )}
      <MarkedWords mark={letter.mark} what="our answer" />
      {!letter.mark?.isHidden && (
        <p>
          <Link to={`/working-together/${page.workspace.slug}/proposals/${page.id}/letter`}>
            Read it as a letter, or print it
          </Link>
        </p>
      )}
    </div>
  )
}

function Write({ letter, problem }: { letter: Letter | null; problem: FormProblem | undefined }) {
  const isWrong = problem !== undefined && 'reasons' in problem.values
  return (
    <details className="card max-w-measure" open={letter === null || isWrong}>
      <summary className="min-h-target py-2 font-bold">{letter ? 'Write the letter anew' : 'Write the letter'}</summary>
      <Form method="post" className="space-y-5 pt-2">
        {letter && <p>Everybody is then asked again.</p>}
        <Choices name="answer" legend="What do you answer?" problem={problem}>
          {(['yes', 'yes-if', 'no'] as const).map((answer) => (
            <Tick
              key={answer}
              type="radio"
              name="answer"
              value={answer}
              label={answerWords[answer]}
              defaultChecked={fieldValue(problem, 'answer', letter?.answer ?? '') === answer}
            />
          ))}
        </Choices>
        <TextArea
          name="reasons"
          label="Why?"
          hint="In plain words, as you would say it to them."
          rows={5}
          maxLength={3000}
          defaultValue={letter?.reasons ?? ''}
          problem={problem}
        />
        <TextArea
          name="conditions"
          label="What would have to change first?"
          hint="Needed when you say “yes, if”."
          rows={3}
          maxLength={5000}
          defaultValue={letter?.conditions ?? ''}
          problem={problem}
        />
        <TextField name="closesOn" type="date" label="Until when may members say what they think?" problem={problem} />
        <button type="submit" name="intent" value="write" className="button">
          Ask the group
        </button>
      </Form>
    </details>
  )
}
