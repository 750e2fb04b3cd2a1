import { timeOnTheWall } from '#app/meeting-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { dateOnTheWall } from './dates.tsx'
import { TextField } from './form.tsx'
import { SelectField } from './select-field.tsx'

/** What is asked of whoever calls or changes a meeting: what, when, where, and who writes the minutes. */
export function MeetingFields({
  people,
  meeting,
  problem,
}: {
  people: readonly { readonly seatId: string; readonly name: string }[]
  /** As it stands, when it is changed. */
  meeting?: {
    readonly title: string
    readonly startsAt: number
    readonly endsAt: number
    readonly place: string
    readonly link: string
    readonly noteTakerSeatId: string | null
  }
  problem: FormProblem | undefined
}) {
  return (
    <>
      <TextField
        name="title"
        label="Name"
        hint="For example: January meeting."
        maxLength={100}
        defaultValue={meeting?.title}
        problem={problem}
      />
      <div className="grid gap-6 sm:grid-cols-3">
        <TextField
          name="date"
          type="date"
          label="Day"
          defaultValue={meeting && dateOnTheWall(meeting.startsAt)}
          problem={problem}
        />
        <TextField
          name="time"
          type="time"
          label="UK time"
          defaultValue={meeting ? timeOnTheWall(meeting.startsAt) : '14:00'}
          problem={problem}
        />
        <TextField
          name="minutes"
          label="How long, in minutes?"
          inputMode="numeric"
          defaultValue={meeting ? Math.round((meeting.endsAt - meeting.startsAt) / 60_000) : 90}
          problem={problem}
        />
      </div>
      <TextField
        name="place"
        label="Where"
        hint="The room, the street, and how to get in. Leave it out when you meet online only."
        maxLength={300}
        defaultValue={meeting?.place}
        problem={problem}
      />
      <TextField
        name="link"
        type="url"
        label="Link to join online, if there is one"
        maxLength={500}
        defaultValue={meeting?.link}
        problem={problem}
      />
      <SelectField
        name="noteTakerSeatId"
        label="Who writes the minutes?"
        defaultValue={meeting?.noteTakerSeatId ?? ''}
        options={[
          { value: '', words: 'The chair or the staff' },
          ...people.map(({ seatId, name }) => ({ value: seatId, words: name })),
        ]}
        problem={problem}
      />
    </>
  )
}
