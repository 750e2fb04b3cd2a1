import { proposalBoxes } from '#app/proposal-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { TextArea, TextField } from './form.tsx'

/** The boxes of a proposal, whoever fills them. */
export function ProposalBoxes({ problem }: { problem: FormProblem | undefined }) {
  return (
    <>
      <TextField name="title" label="What is it called?" hint="In plain words." maxLength={150} problem={problem} />
      {proposalBoxes.map((box) => (
        <TextArea key={box.name} {...box} rows={4} maxLength={3000} problem={problem} />
      ))}
      <TextField
        name="proposedBy"
        label="Who proposes it?"
        hint="A name, and where you work. It stands in our answer."
        maxLength={200}
        problem={problem}
      />
    </>
  )
}
