import type { FormProblem } from '#app/respond.ts'
import { caredForWords } from '../carer-words.ts'
import { Choices, fieldValue, Tick } from './form.tsx'

/** Who sees one part of what a carer told: nobody, unless they say so. */
export function CarerAudience({ chosen, problem }: { chosen: string; problem: FormProblem | undefined }) {
  const audience = fieldValue(problem, 'audience', chosen)
  return (
    <Choices name="audience" legend="Who may see this?" problem={problem}>
      <Tick
        type="radio"
        name="audience"
        value="nobody"
        label="Nobody"
        hint="It stays with you."
        defaultChecked={audience === 'nobody'}
      />
      <Tick
        type="radio"
        name="audience"
        value="carers"
        label="Other carers"
        hint="In places for carers only. It never stands on your profile."
        defaultChecked={audience === 'carers'}
      />
    </Choices>
  )
}

/** In a word: never a name. */
export function WhoChoice({ chosen, problem }: { chosen: string; problem: FormProblem | undefined }) {
  const who = fieldValue(problem, 'who', chosen)
  return (
    <Choices name="who" legend="I look after" hint="One word is enough. Leave out names." problem={problem}>
      {Object.entries(caredForWords).map(([value, label]) => (
        <Tick key={value} type="radio" name="who" value={value} label={label} defaultChecked={who === value} />
      ))}
    </Choices>
  )
}
