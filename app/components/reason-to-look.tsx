import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { lookingReasonWords } from '#app/treatment-words.ts'
import { Choices, fieldValue, TextArea, Tick } from './form.tsx'

/** What somebody says before they look where looking needs a reason. It is kept for good. */
export function ReasonToLook({
  problem,
  hint,
  press,
}: {
  problem: FormProblem | undefined
  /** Who reads what is said here. */
  hint: string
  /** What stands on the button. */
  press: string
}) {
  return (
    <Form method="post" className="card space-y-5">
      <Choices name="category" legend="Why do you need to know?" problem={problem}>
        {Object.entries(lookingReasonWords).map(([value, label]) => (
          <Tick
            key={value}
            type="radio"
            name="category"
            value={value}
            label={label}
            defaultChecked={fieldValue(problem, 'category') === value}
          />
        ))}
      </Choices>
      <TextArea name="reason" label="Say more" hint={hint} rows={3} maxLength={1000} required problem={problem} />
      <button type="submit" className="button">
        {press}
      </button>
    </Form>
  )
}
