import type { FormProblem } from '#app/respond.ts'
import { contentNoteWords, sentence } from '#app/words.ts'
import { Choices, fieldValues, TextArea, TextField, Tick } from './form.tsx'
import { SelectField } from './select-field.tsx'

const withoutRule = ['support', 'no-action', 'let-through']
const withDays = ['limit', 'suspend']

/** What a decision asks for: only what this one needs. */
export function DecisionFields({
  action,
  message,
  rules,
  problem,
}: {
  action: string
  message: string
  rules: readonly { readonly key: string; readonly words: string }[]
  problem: FormProblem | undefined
}) {
  const chosen = fieldValues(problem, 'notes')
  return (
    <>
      {action === 'content-note' && (
        <Choices name="notes" legend="What should people know before they open it?" problem={problem}>
          {Object.entries(contentNoteWords).map(([note, words]) => (
            <Tick key={note} name="notes" value={note} label={sentence(words)} defaultChecked={chosen.includes(note)} />
          ))}
        </Choices>
      )}
      {withDays.includes(action) && (
        <TextField
          name="days"
          type="number"
          min={1}
          max={365}
          label="For how many days?"
          hint="It ends by itself. Begin with few."
          defaultValue="7"
          problem={problem}
        />
      )}
      {!withoutRule.includes(action) && (
        <SelectField
          name="rule"
          label="Which house rule is it about?"
          options={[{ value: '', words: 'Choose a rule' }, ...rules.map(({ key, words }) => ({ value: key, words }))]}
          problem={problem}
        />
      )}
      <TextArea
        name="reason"
        label="Why, for the record"
        hint="Only people who look after this place read this."
        rows={3}
        problem={problem}
      />
      <TextArea
        name="message"
        label="What the person is told"
        hint={
          withoutRule.includes(action) && action !== 'support'
            ? 'They read this on Waymark. Change it as you like, or leave it empty to say nothing.'
            : 'They read this on Waymark. Change it as you like. {rule} and {until} are filled in for you.'
        }
        rows={12}
        defaultValue={action === 'no-action' ? '' : message}
        problem={problem}
      />
    </>
  )
}
