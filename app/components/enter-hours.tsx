import { Form } from '@remix-run/react'
import { poundsInWords } from '#app/involvement-words.ts'
import { dateOf } from '#app/meeting-words.ts'
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
  readonly meetings: readonly {
    readonly id: string
    readonly title: string
    readonly startsAt: number
    readonly isWritten: boolean
  }[]
  /** What it was part of, when a link said so. */
  readonly partOf: string
}

/** The form for time given and money spent. */
export function EnterHours({
  mayEnter,
  supported,
  rate,
  today,
  offers,
  meetings,
  partOf,
  problem,
}: Entering & { problem: FormProblem | undefined }) {
  if (!mayEnter.allowed) return null
  return (
    <Form method="post" id="write" className="card max-w-measure space-y-5">
      <h2 className="text-large">Write down hours or what you spent</h2>
      <p className="text-ink-soft">
        {rate === null ? 'This group has set no pay yet.' : `An hour is paid ${poundsInWords(rate)} here now.`} The
        chair or the staff look at each entry. One day at a time.
      </p>
      <SpeakingFor supported={supported} problem={problem} />
      {offers.length + meetings.length > 0 && (
        <SelectField
          name="partOf"
          label="What was it part of?"
          {...(meetings.length > 0 ? { hint: 'A meeting brings its name, its day and how long it took.' } : {})}
          options={[
            { value: '', words: 'Something else' },
            ...meetings.map(({ id, title, startsAt, isWritten }) => ({
              value: `meeting.${id}`,
              words: `${title}, ${dateOf(startsAt)}${isWritten ? ' (your time is written down)' : ''}`,
            })),
            ...offers.map(({ id, title }) => ({ value: `offer.${id}`, words: title })),
          ]}
          defaultValue={partOf}
          problem={problem}
        />
      )}
      <TextField
        name="whatFor"
        label="What was it for?"
        hint={`${offers.length + meetings.length > 0 ? 'For something else. ' : ''}Like “Read the new leaflet”. Please write nothing about your health.`}
        maxLength={200}
        problem={problem}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="workedOn"
          type="date"
          label="Which day?"
          hint={meetings.length > 0 ? 'Not needed for a meeting' : 'The day you gave the time'}
          defaultValue={today}
          problem={problem}
        />
        <TextField
          name="hours"
          label="How many hours?"
          hint={meetings.length > 0 ? 'Like 1.5. Empty: the whole meeting' : 'Like 1.5'}
          inputMode="decimal"
          problem={problem}
        />
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
