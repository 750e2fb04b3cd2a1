import type { FormProblem } from '#app/respond.ts'
import { fieldValue } from './form.tsx'
import { SelectField } from './select-field.tsx'

/** For whom somebody writes: themselves, or a member they support. Nothing for whoever supports nobody. */
export function SpeakingFor({
  supported,
  problem,
}: {
  supported: readonly { readonly seatId: string; readonly name: string }[]
  problem?: FormProblem | undefined
}) {
  if (supported.length === 0) return null
  return (
    <SelectField
      name="forSeatId"
      label="Whose words are these?"
      hint="When you write for somebody, everybody sees that you wrote it down."
      options={[
        { value: '', words: 'Mine' },
        ...supported.map(({ seatId, name }) => ({ value: seatId, words: `${name}’s` })),
      ]}
      defaultValue={fieldValue(problem, 'forSeatId')}
      problem={problem}
    />
  )
}
