import type { FormProblem } from '#app/respond.ts'
import { fieldValue } from './form.tsx'
import { SelectField } from './select-field.tsx'

/** Those for whom somebody writes down what they say. */
export type Supported = readonly { readonly seatId: string; readonly name: string }[]

/** Whose words these are: one’s own, or those of a member one supports. Nothing to choose for those who support nobody. */
export function SpeakingFor({
  supported,
  hasOwnSay = true,
  isTold = false,
  problem,
}: {
  supported: Supported
  /** Whether they may speak for themselves too. */
  hasOwnSay?: boolean
  /** Whether the group sees who wrote it down. */
  isTold?: boolean
  problem?: FormProblem | undefined
}) {
  if (supported.length === 0) return null
  const others = supported.map(({ seatId, name }) => ({ value: seatId, words: `${name}’s, written down by me` }))
  return (
    <SelectField
      name="forSeatId"
      label="Whose words are these?"
      {...(isTold ? { hint: 'When you write for somebody, everybody sees that you wrote it down.' } : {})}
      options={hasOwnSay ? [{ value: '', words: 'Mine' }, ...others] : others}
      defaultValue={fieldValue(problem, 'forSeatId')}
      problem={problem}
    />
  )
}
