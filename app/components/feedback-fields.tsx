import { feedbackWords } from '#app/feedback-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValue, TextArea, TextField, Tick } from './form.tsx'

/** What is asked of whoever writes down feedback: what it was, when it came, and what it was about. */
export function FeedbackFields({
  summary,
  problem,
}: {
  /** As it stands, when it is changed. */
  summary?: { readonly kind: string; readonly month: string; readonly words: string }
  problem: FormProblem | undefined
}) {
  const chosen = fieldValue(problem, 'kind', summary?.kind)
  return (
    <>
      <Choices name="kind" legend="What was it?" problem={problem}>
        <div className="flex flex-wrap gap-x-6">
          {Object.entries(feedbackWords).map(([kind, words]) => (
            <Tick key={kind} type="radio" name="kind" value={kind} label={words} defaultChecked={chosen === kind} />
          ))}
        </div>
      </Choices>
      <TextField
        name="month"
        type="month"
        label="In which month did it come?"
        hint="Year and month, such as 2026-11. The day would say too much."
        pattern="\d{4}-\d{2}"
        defaultValue={summary?.month}
        problem={problem}
      />
      <TextArea
        name="words"
        label="What was it about?"
        hint="Two or three sentences in your own words. No names, no ages, no dates, no ward or street, nothing rare."
        rows={5}
        maxLength={2000}
        defaultValue={summary?.words}
        problem={problem}
      />
    </>
  )
}
