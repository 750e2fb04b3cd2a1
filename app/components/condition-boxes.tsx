import { useEffect, useState } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValues, Tick } from './form.tsx'

type Family = {
  readonly family: string
  readonly conditions: readonly { readonly id: string; readonly name: string }[]
}

const familyWords: Readonly<Record<string, string>> = {
  'blood-immune': 'Blood and immune system',
  'brain-nerves': 'Brain and nerves',
  cancer: 'Cancer',
  'diabetes-hormones': 'Diabetes and hormones',
  'digestion-liver': 'Digestion and liver',
  'eyes-ears': 'Eyes and ears',
  'heart-circulation': 'Heart and circulation',
  'infections-fatigue': 'Infections and fatigue',
  'kidneys-bladder': 'Kidneys and bladder',
  'learning-development': 'Learning and development',
  'lungs-breathing': 'Lungs and breathing',
  'mental-health': 'Mental health',
  'pain-joints': 'Pain and joints',
  'sexual-reproductive-health': 'Sexual and reproductive health',
  skin: 'Skin',
  sleep: 'Sleep',
}

/** Conditions to tick, folded by family; with scripts, a box that narrows them as one types. */
export function ConditionBoxes({
  families,
  chosen,
  problem,
}: {
  families: readonly Family[]
  chosen: readonly string[]
  problem: FormProblem | undefined
}) {
  const [words, setWords] = useState('')
  const [hasScripts, setHasScripts] = useState(false)
  useEffect(() => setHasScripts(true), [])
  const ticked = fieldValues(problem, 'conditionIds', chosen)
  const isMatch = (name: string) => name.toLowerCase().includes(words.trim().toLowerCase())
  return (
    <Choices
      name="conditionIds"
      legend="Conditions the group is about"
      hint="They decide who finds it when they search. Leave all empty for a group around a shared experience."
      problem={problem}
    >
      {hasScripts && (
        <div className="space-y-1.5 py-2">
          <label htmlFor="narrow" className="block">
            Narrow the list
          </label>
          <input
            id="narrow"
            type="search"
            className="field"
            value={words}
            autoComplete="off"
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              // Enter here means "I have typed my word", not "open the group".
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        </div>
      )}
      <div className="space-y-2">
        {families.map(({ family, conditions }) => {
          const found = conditions.filter(({ name }) => isMatch(name)).length
          const on = conditions.filter(({ id }) => ticked.includes(id)).map(({ name }) => name)
          return (
            <details
              key={family}
              open={words !== '' && found > 0}
              hidden={found === 0}
              className="rounded-control border border-line px-3"
            >
              <summary className="min-h-target py-2">
                {familyWords[family] ?? family}
                {on.length > 0 && <strong>: {on.join(', ')}</strong>}
              </summary>
              <div className="grid gap-x-6 pb-2 sm:grid-cols-2">
                {conditions.map(({ id, name }) => (
                  <div key={id} hidden={!isMatch(name)}>
                    <Tick name="conditionIds" value={id} label={name} defaultChecked={ticked.includes(id)} />
                  </div>
                ))}
              </div>
            </details>
          )
        })}
      </div>
    </Choices>
  )
}
