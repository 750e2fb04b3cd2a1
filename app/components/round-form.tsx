import type { FormProblem } from '#app/respond.ts'
import { seatWords } from '#app/workspace-words.ts'
import { Choices, fieldValue, fieldValues, TextArea, TextField, Tick } from './form.tsx'

export type RoundSeat = { readonly id: string; readonly kind: keyof typeof seatWords; readonly name: string }

/** Asks people to read: the questions, the day, who is asked, and whether staff wait until members have spoken. */
export function OpenRoundForm({
  questions,
  seats,
  closesOn,
  problem,
}: {
  /** What stands there to begin with. */
  questions: string
  seats: readonly RoundSeat[]
  closesOn: string
  problem: FormProblem | undefined
}) {
  return (
    <form method="post" className="card max-w-2xl space-y-5">
      <input type="hidden" name="act" value="open" />
      <TextArea
        name="questions"
        label="What do you ask the readers?"
        hint="One question a line. You may leave it empty."
        rows={questions === '' ? 3 : 6}
        defaultValue={questions}
        problem={problem}
      />
      <TextField
        name="closesOn"
        type="date"
        label="Until which day?"
        hint="Until 6pm on that day. Two weeks are kind to people who are tired."
        defaultValue={closesOn}
        problem={problem}
      />
      <SeatBoxes
        legend="Who is asked to read?"
        seats={seats}
        chosen={fieldValues(
          problem,
          'seatIds',
          seats.filter(({ kind }) => kind !== 'observer' && kind !== 'supporter').map(({ id }) => id),
        )}
        problem={problem}
      />
      <Tick
        name="holdsStaff"
        label="Fair hearing"
        hint="What staff reply is shown to members only when everybody who was asked has finished, or the day has come."
        defaultChecked={fieldValue(problem, 'holdsStaff') === 'on'}
      />
      <button type="submit" className="button">
        Open the round
      </button>
    </form>
  )
}

/** The seats of a group, to choose from. */
export function SeatBoxes({
  legend,
  seats,
  chosen,
  problem,
}: {
  legend: string
  seats: readonly RoundSeat[]
  chosen: readonly string[]
  problem: FormProblem | undefined
}) {
  return (
    <Choices name="seatIds" legend={legend} problem={problem}>
      {seats.map(({ id, kind, name }) => (
        <Tick
          key={id}
          name="seatIds"
          value={id}
          label={
            <>
              {name} <span className="text-small text-ink-soft">{seatWords[kind]}</span>
            </>
          }
          defaultChecked={chosen.includes(id)}
        />
      ))}
    </Choices>
  )
}
