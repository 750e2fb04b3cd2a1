import type { FormProblem } from '#app/respond.ts'
import { TextArea, TextField } from './form.tsx'

/** The words that everybody may read about a group, with or without an account. */
export function PublicGroupWords({
  words,
  problem,
}: {
  words?: { readonly purpose: string; readonly lookedAfter: string; readonly dropIns: string }
  problem: FormProblem | undefined
}) {
  return (
    <>
      <TextArea
        name="purpose"
        label="What the group is for"
        hint="Everybody can read this, and search engines find it. One or two plain sentences."
        rows={3}
        defaultValue={words?.purpose}
        problem={problem}
      />
      <TextArea
        name="lookedAfter"
        label="How it is looked after"
        hint="Everybody can read this before they join. Who reads, how often, and what happens at night."
        rows={4}
        defaultValue={words?.lookedAfter}
        problem={problem}
      />
      <TextField
        name="dropIns"
        label="Drop-ins, if there are any"
        hint="Everybody can read this. For example: Tuesdays, 7pm to 8pm, with Rowan."
        defaultValue={words?.dropIns}
        problem={problem}
      />
    </>
  )
}
