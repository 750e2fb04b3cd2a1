import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValue, TextField, Tick } from './form.tsx'

/** A group's name, and whether people walk in or ask first. */
export function GroupFrame({
  name,
  joining,
  nameHint,
  problem,
}: {
  name: string
  joining: 'open' | 'ask'
  nameHint: string
  problem: FormProblem | undefined
}) {
  const chosen = fieldValue(problem, 'joining', joining)
  return (
    <>
      <TextField name="name" label="Name of the group" hint={nameHint} defaultValue={name} problem={problem} />
      <Choices name="joining" legend="How people join" problem={problem}>
        <Tick
          type="radio"
          name="joining"
          value="open"
          label="With one press"
          hint="Anybody with an account, after reading how the group is looked after."
          defaultChecked={chosen === 'open'}
        />
        <Tick
          type="radio"
          name="joining"
          value="ask"
          label="They ask first"
          hint="A facilitator reads a few words from them and lets them in."
          defaultChecked={chosen === 'ask'}
        />
      </Choices>
    </>
  )
}
