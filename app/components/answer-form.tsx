import type { ReactNode } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { type Outcome, outcomeWords } from '#app/review-words.ts'
import { Choices, fieldValue, TextArea, Tick } from './form.tsx'
import type { Said } from './said-comment.tsx'

const outcomes = Object.keys(outcomeWords) as Outcome[]
const outcomeHints: Readonly<Record<Outcome, string>> = {
  accepted: 'The document changes as this says.',
  'in-part': 'Some of it changes. Say what, and why not all.',
  'not-this-time': 'It stays as it is. Say why: a law, money, another reader.',
}

/** What becomes of a comment: one of three, always with a reason; and the words that go into the next draft. */
export function AnswerForm({
  comment,
  action,
  hints,
  problem,
}: {
  comment: Said
  /** What stands beneath the box for the words of the next draft. */
  hints?: ReactNode
  /** Where it is sent; the page it stands on unless said. */
  action?: string
  problem: FormProblem | undefined
}) {
  const suggested = comment.outcome?.wording ?? comment.wording ?? ''
  return (
    <form method="post" action={action} className="space-y-4">
      <input type="hidden" name="act" value="answer" />
      <input type="hidden" name="commentId" value={comment.id} />
      {/* The answer that whoever writes has on their screen: with another one meanwhile, they see that first and choose. */}
      <input type="hidden" name="seen" value={comment.outcome?.id ?? ''} />
      <Choices name="outcome" legend="What becomes of it?" problem={problem}>
        {outcomes.map((outcome) => (
          <Tick
            key={outcome}
            type="radio"
            name="outcome"
            value={outcome}
            label={outcomeWords[outcome]}
            hint={outcomeHints[outcome]}
            defaultChecked={fieldValue(problem, 'outcome') === outcome}
          />
        ))}
      </Choices>
      <TextArea
        name="reason"
        label="Why?"
        hint="The person who wrote it reads this, and so does the group."
        rows={3}
        problem={problem}
      />
      {comment.exact !== null && (
        <>
          <TextArea
            name="wording"
            label="Words for the next draft"
            hint={`They take the place of “${comment.exact.slice(0, 120)}”. Leave it empty when no words change by this.`}
            rows={3}
            defaultValue={suggested}
            problem={problem}
          />
          {hints}
          <Tick name="takesOut" label="Take the words out, and put nothing in their place" />
        </>
      )}
      <button type="submit" className="button">
        {comment.outcome ? 'Put this in the place of the answer' : 'Answer'}
      </button>
    </form>
  )
}
