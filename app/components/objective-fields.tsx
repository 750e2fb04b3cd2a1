import type { FormProblem } from '#app/respond.ts'
import { TextArea, TextField } from './form.tsx'
import { SelectField } from './select-field.tsx'

/** What is asked of whoever sets or changes an objective: what, how we will know, by when, who. */
export function ObjectiveFields({
  people,
  objective,
  problem,
}: {
  people: readonly { readonly seatId: string; readonly name: string }[]
  /** As it stands, when it is changed. */
  objective?: {
    readonly title: string
    readonly measure: string
    readonly unit: string
    readonly aim: number | null
    readonly dueOn: string
    readonly ownerSeatId: string | null
  }
  problem: FormProblem | undefined
}) {
  return (
    <>
      <TextField
        name="title"
        label="What do you want to change?"
        hint="One change, in one sentence. For example: everybody knows whom to ring in the first week at home."
        maxLength={160}
        defaultValue={objective?.title}
        problem={problem}
      />
      <TextArea
        name="measure"
        label="How will you know?"
        hint="What will you count or ask, and whom?"
        rows={3}
        maxLength={500}
        defaultValue={objective?.measure}
        problem={problem}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="aim"
          label="Where do you want to get to?"
          hint="A number. Leave it out if there is none."
          inputMode="decimal"
          defaultValue={objective?.aim ?? ''}
          problem={problem}
        />
        <TextField
          name="unit"
          label="What does the number count?"
          hint="For example: of ten people. Or: days."
          maxLength={60}
          defaultValue={objective?.unit}
          problem={problem}
        />
        <TextField name="dueOn" type="date" label="By when?" defaultValue={objective?.dueOn} problem={problem} />
        <SelectField
          name="ownerSeatId"
          label="Who keeps an eye on it?"
          defaultValue={objective?.ownerSeatId ?? ''}
          options={[
            { value: '', words: 'All of us' },
            ...people.map(({ seatId, name }) => ({ value: seatId, words: name })),
          ]}
          problem={problem}
        />
      </div>
    </>
  )
}
