import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'
import { dayInWords } from './dates.tsx'
import { Choices, fieldValue, TextArea, Tick } from './form.tsx'
import { SpeakingFor } from './speaking-for.tsx'

export type YearOnPage = Awaited<ReturnType<ActorServices['queries']['annualReview']['annualReviewPage']>>

/** The questions of the year, and beforehand what becomes of the answers. */
export function YearQuestions({
  page,
  problem,
  now,
}: {
  page: YearOnPage
  problem: FormProblem | undefined
  now: number
}) {
  if (!page.mayAnswer)
    return <p className="card edge max-w-measure">The day for answers has passed. The year is gathered next.</p>
  if (page.iAnswered && page.supported.length === 0)
    return (
      <p className="card edge max-w-measure">You have answered. Thank you. Nobody can see which answers are yours.</p>
    )
  return (
    <Form method="post" className="card max-w-measure space-y-6">
      {page.intro !== '' && <p className="whitespace-pre-line">{page.intro}</p>}
      <div className="edge space-y-2 rounded-control bg-wash p-4">
        <p>
          <strong>Your name is not kept with your answers.</strong> We keep that you answered, so nobody answers twice.
        </p>
        <p>
          If fewer than five people answer, nobody reads any of it. In a small group people may know you by how you
          write. Leave out what gives you away.
        </p>
        <p>Answer by {dayInWords(page.answersUntil, now)}. You cannot change it later.</p>
      </div>
      <SpeakingFor supported={page.supported} hasOwnSay={!page.iAnswered} problem={problem} />
      {page.questions.map(({ id, words, choices }) => {
        const name = `q-${id}`
        if (choices.length === 0)
          return <TextArea key={id} name={name} label={words} rows={3} maxLength={3000} problem={problem} />
        return (
          <Choices key={id} name={name} legend={words} problem={problem}>
            {choices.map((choice, at) => (
              <Tick
                key={choice}
                type="radio"
                name={name}
                value={String(at)}
                label={choice}
                defaultChecked={fieldValue(problem, name) === String(at)}
              />
            ))}
          </Choices>
        )
      })}
      <button type="submit" name="intent" value="answer" className="button">
        Send my answers
      </button>
    </Form>
  )
}
