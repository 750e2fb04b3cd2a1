import type { FormProblem } from '#app/respond.ts'
import { SelectField } from './select-field.tsx'

/** For whom somebody speaks: themselves, or a member they support. Nothing to choose for those who support nobody. */
export function ForWhom({
  speakingFor,
  problem,
}: {
  speakingFor: readonly { readonly seatId: string; readonly name: string }[]
  problem: FormProblem | undefined
}) {
  if (speakingFor.length === 0) return null
  return (
    <SelectField
      name="forSeatId"
      label="Whose words are these?"
      options={[
        { value: '', words: 'Mine' },
        ...speakingFor.map(({ seatId, name }) => ({ value: seatId, words: `${name}’s, written down by me` })),
      ]}
      problem={problem}
    />
  )
}
