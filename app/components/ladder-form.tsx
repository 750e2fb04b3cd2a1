import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValues, TextField, Tick } from './form.tsx'

const rungs = [
  {
    value: 'facilitator',
    label: 'The facilitators of the group',
    hint: 'They know the person. A group without any is passed at once.',
  },
  { value: 'moderator', label: 'Whoever is on call', hint: 'With nobody on the rota: all moderators.' },
  { value: 'duty-lead', label: 'The duty lead', hint: 'On call first, then all duty leads.' },
  {
    value: 'emergency-services',
    label: 'The duty lead once more, to decide about 999',
    hint: 'They are told to call 999 if a life is in danger. Waymark itself calls nobody.',
  },
]

/** How long each step waits, and who is asked. */
export function LadderForm({
  ladder,
  mayChange,
  problem,
}: {
  ladder: { readonly minutesAStep: number; readonly rungs: readonly string[] }
  mayChange: boolean
  problem: FormProblem | undefined
}) {
  const own = problem?.values.intent === 'ladder' ? problem : undefined
  const chosen = fieldValues(own, 'rungs', ladder.rungs)
  return (
    <Form method="post" className="card max-w-none space-y-5">
      <fieldset disabled={!mayChange} className="space-y-5">
        <legend className="sr-only">The ladder</legend>
        <Choices name="rungs" legend="Who is asked, in this order" problem={own}>
          {rungs.map(({ value, label, hint }) => (
            <Tick
              key={value}
              name="rungs"
              value={value}
              label={label}
              hint={hint}
              defaultChecked={chosen.includes(value)}
            />
          ))}
        </Choices>
        <div className="max-w-48">
          <TextField
            name="minutesAStep"
            label="Minutes a step"
            type="number"
            min={1}
            max={60}
            inputMode="numeric"
            defaultValue={ladder.minutesAStep}
            problem={own}
          />
        </div>
      </fieldset>
      {mayChange && (
        <button type="submit" name="intent" value="ladder" className="button">
          Keep this ladder
        </button>
      )}
    </Form>
  )
}
