import { Form } from '@remix-run/react'
import { poundsInWords } from '#app/involvement-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { TextField, Tick } from './form.tsx'
import { BenefitsNote } from './opportunity.tsx'
import { SelectField } from './select-field.tsx'
import { SpeakingFor, type Supported } from './speaking-for.tsx'

type Entering = {
  readonly mayEnter: { readonly allowed: boolean }
  readonly supported: Supported
  readonly rate: number | null
  readonly today: string
  readonly offers: readonly { readonly id: string; readonly title: string }[]
}

/** The form for time given and money spent. */
export function EnterHours({
  mayEnter,
  supported,
  rate,
  today,
  offers,
  problem,
}: Entering & { problem: FormProblem | undefined }) {
  if (!mayEnter.allowed) return null
  return (
    <Form method="post" className="card max-w-measure space-y-5">
      <h2 className="text-large">Write down hours or what you spent</h2>
      <p className="text-ink-soft">
        {rate === null ? 'This group has set no pay yet.' : `An hour is paid ${poundsInWords(rate)} here now.`} The
        chair or the staff look at each entry. One day at a time.
      </p>
      <SpeakingFor supported={supported} problem={problem} />
      {offers.length > 0 && (
        <SelectField
          name="opportunityId"
          label="What was it part of?"
          options={[
            { value: '', words: 'A meeting, or something else' },
            ...offers.map(({ id, title }) => ({ value: id, words: title })),
          ]}
          problem={problem}
        />
      )}
      <TextField
        name="whatFor"
        label="What was it for?"
        hint="For example “Steering group, March”. Please write nothing about your health."
        maxLength={200}
        problem={problem}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="workedOn"
          type="date"
          label="Which day?"
          hint="The day you gave the time"
          defaultValue={today}
          problem={problem}
        />
        <TextField name="hours" label="How many hours?" hint="Like 1.5" inputMode="decimal" problem={problem} />
        <TextField
          name="expenses"
          label="What did you spend?"
          hint="In pounds, like 4.80"
          inputMode="decimal"
          problem={problem}
        />
        <TextField
          name="expensesFor"
          label="On what?"
          hint="Like “bus there and back”"
          maxLength={300}
          problem={problem}
        />
      </div>
      <Tick
        name="declines"
        label="I want no pay for the time"
        hint="What you spent is still paid back."
        defaultChecked={problem?.values.declines === 'on'}
      />
      <BenefitsNote />
      <button type="submit" name="intent" value="enter" className="button">
        Write it down
      </button>
    </Form>
  )
}
