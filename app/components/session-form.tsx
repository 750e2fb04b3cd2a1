import type { ReactNode } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { dateOnTheWall } from './dates.tsx'
import { TextArea, TextField } from './form.tsx'
import { SelectField } from './select-field.tsx'

type Known = {
  readonly title: string
  readonly waitingWords: string
  readonly startsAt: number
  readonly minutes: number | null
  readonly places: number | null
  readonly mayCome: string
  readonly readFrom: string
  readonly firstHeld: number
  readonly graceMinutes: number
  readonly keepDays: number
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

/** The boxes of a drop-in: what and when first, the finer things folded away. */
export function SessionFields({
  known,
  problem,
  howOften,
}: {
  known: Known | null
  problem: FormProblem | undefined
  /** How often it comes back, where that is asked. */
  howOften?: ReactNode
}) {
  return (
    <>
      <TextField
        name="title"
        label="Name"
        hint="Members of the group read this."
        defaultValue={known?.title}
        problem={problem}
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <TextField
          name="date"
          label="Day"
          type="date"
          defaultValue={known ? dateOnTheWall(known.startsAt) : ''}
          problem={problem}
        />
        <TextField
          name="time"
          label="UK time"
          type="time"
          defaultValue={known ? clock.format(known.startsAt) : '19:00'}
          problem={problem}
        />
        <TextField
          name="minutes"
          label="Minutes"
          inputMode="numeric"
          defaultValue={known?.minutes ?? 60}
          problem={problem}
        />
      </div>
      {howOften}
      <TextArea
        name="waitingWords"
        label="Words at the door"
        hint="Members read this while they wait."
        rows={3}
        defaultValue={known?.waitingWords}
        problem={problem}
      />
      <SelectField
        name="mayCome"
        label="Who may come"
        options={[
          { value: 'everybody', words: 'Everybody in the group' },
          { value: 'newly-diagnosed', words: 'People in their first year' },
        ]}
        defaultValue={known?.mayCome ?? 'everybody'}
        problem={problem}
      />
      <TextField
        name="places"
        label="Places"
        hint="Leave it empty when as many may come as like."
        inputMode="numeric"
        defaultValue={known?.places ?? ''}
        problem={problem}
      />
      <Finer names={['readFrom', 'firstHeld', 'graceMinutes', 'keepDays']} problem={problem}>
        <RoomFields known={known} problem={problem} />
      </Finer>
    </>
  )
}

/** What can stay as it is, folded away; open when something in it needs putting right. */
function Finer({
  names,
  problem,
  children,
}: {
  names: readonly string[]
  problem: FormProblem | undefined
  children: ReactNode
}) {
  const isWrong = names.some((name) => (problem?.errors[name] ?? []).length > 0)
  return (
    <details className="fold" open={isWrong || undefined}>
      <summary>How the room is kept</summary>
      <div className="space-y-5 pt-3">{children}</div>
    </details>
  )
}

type Keeping = Pick<Known, 'readFrom' | 'firstHeld' | 'graceMinutes' | 'keepDays'>

/** How a room is kept. */
export function RoomFields({ known, problem }: { known: Keeping | null; problem: FormProblem | undefined }) {
  return (
    <>
      <SelectField
        name="readFrom"
        label="Whoever comes late can read"
        options={[
          { value: 'start', words: 'From the start' },
          { value: 'arrival', words: 'From when they came' },
        ]}
        defaultValue={known?.readFrom ?? 'start'}
        problem={problem}
      />
      <TextField
        name="firstHeld"
        label="First messages to check"
        hint="So many of each person’s first messages wait until you have read them."
        inputMode="numeric"
        defaultValue={known?.firstHeld ?? 2}
        problem={problem}
      />
      <TextField
        name="graceMinutes"
        label="Minutes without a facilitator"
        hint="After that the room closes itself, or holds what is said."
        inputMode="numeric"
        defaultValue={known?.graceMinutes ?? 10}
        problem={problem}
      />
      <TextField
        name="keepDays"
        label="Days words are kept"
        hint="Then what was said is deleted."
        inputMode="numeric"
        defaultValue={known?.keepDays ?? 30}
        problem={problem}
      />
    </>
  )
}
