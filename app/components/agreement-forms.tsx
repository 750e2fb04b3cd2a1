import { Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import type { Asked } from './agreement-asked.tsx'
import { fieldValue, fieldValues, TextArea, TextField, Tick } from './form.tsx'
import { type RoundSeat, SeatBoxes } from './round-form.tsx'
import { SpeakingFor, type Supported } from './speaking-for.tsx'
import { VoiceChoices } from './voices.tsx'

/** Having one's say: one of four, with a reason for whoever objects. It can be changed until the group has its result. */
export function SayForm({
  agreementId,
  mine,
  supported,
  problem,
}: {
  agreementId: string
  mine: Asked['voices'][number] | null
  supported: Supported
  problem: FormProblem | undefined
}) {
  return (
    <form method="post" className="card max-w-3xl space-y-5">
      <input type="hidden" name="act" value="say" />
      <input type="hidden" name="agreementId" value={agreementId} />
      <VoiceChoices
        legend={mine?.voice ? 'You have had your say. You can change it' : 'What do you say?'}
        said={mine?.voice ?? null}
        problem={problem}
      />
      <TextArea
        name="reason"
        label="Why?"
        hint="You need to say why when you object. One objection that stands means that the group has not agreed."
        rows={3}
        defaultValue={mine?.reason ?? ''}
        problem={problem}
      />
      <SpeakingFor supported={supported} isTold problem={problem} />
      <Tick
        name="mayBeNamed"
        label="My name may stand on what is printed"
        hint="Only if you want. Else it says “experts by experience”, and no name."
        defaultChecked={fieldValue(problem, 'mayBeNamed') === 'on'}
      />
      <p className="text-small text-ink-soft">Who sees it: the members of this group.</p>
      <button type="submit" className="button">
        Have my say
      </button>
    </form>
  )
}

/** Closing the question: what the group says of it, and when it is looked at again. */
export function CloseForm({
  agreement,
  reviewOn,
  problem,
}: {
  agreement: Asked
  reviewOn: string
  problem: FormProblem | undefined
}) {
  const waitsFor = agreement.voices.filter(({ voice }) => voice === null).length
  if (waitsFor > 0 && !agreement.isOver)
    return (
      <p className="card max-w-3xl">
        You can close this when everybody has spoken, or when its day has come. {waitsFor} still to come.
      </p>
    )
  return (
    <form method="post" className="card max-w-3xl space-y-5">
      <h2>Close it: the group {agreement.wouldBe === 'agreed' ? 'agrees' : 'does not agree'}</h2>
      <input type="hidden" name="act" value="close" />
      <input type="hidden" name="agreementId" value={agreement.id} />
      <TextArea
        name="resultWords"
        label="How did it go?"
        hint="A sentence or two, for everybody who took part."
        rows={3}
        problem={problem}
      />
      {agreement.wouldBe === 'agreed' && (
        <TextField
          name="reviewOn"
          type="date"
          label="When do you look at it again?"
          hint="On that day it comes back to the chair and the staff."
          defaultValue={reviewOn}
          problem={problem}
        />
      )}
      <button type="submit" className="button">
        Close it
      </button>
    </form>
  )
}

/** Asking the group: not while people still read, nor while comments wait. */
export function AskForm({
  draft,
  isBeingRead,
  unanswered,
  deciding,
  closesOn,
  here,
  problem,
}: {
  draft: number
  isBeingRead: boolean
  unanswered: number
  deciding: readonly RoundSeat[]
  closesOn: string
  here: string
  problem: FormProblem | undefined
}) {
  if (isBeingRead || unanswered > 0)
    return (
      <p className="card edge max-w-measure">
        {isBeingRead ? 'People are still reading. ' : 'Some comments have no answer yet. '}
        <Link to={isBeingRead ? `${here}/rounds` : `${here}/answers`}>
          {isBeingRead ? 'Close the round first' : 'Answer them first'}
        </Link>
      </p>
    )
  return (
    <form method="post" className="card max-w-3xl space-y-5">
      <h2>Ask the group</h2>
      <input type="hidden" name="act" value="ask" />
      <TextField
        name="statement"
        label="What do you ask?"
        defaultValue={`We agree that draft ${draft} is what people get.`}
        maxLength={500}
        problem={problem}
      />
      <TextField
        name="closesOn"
        type="date"
        label="Until which day?"
        hint="Until 6pm on that day."
        defaultValue={closesOn}
        problem={problem}
      />
      <SeatBoxes
        legend="Who has a say?"
        seats={deciding}
        chosen={fieldValues(
          problem,
          'seatIds',
          deciding.map(({ id }) => id),
        )}
        problem={problem}
      />
      <button type="submit" className="button">
        Ask the group
      </button>
    </form>
  )
}
