import { Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { seatsInWords } from '#app/review-words.ts'
import { seatWords } from '#app/workspace-words.ts'
import type { ActorServices } from '#server/services.ts'
import { dateOnTheWall, dayInWords } from './dates.tsx'
import { TextField } from './form.tsx'
import { type RoundSeat, SeatBoxes } from './round-form.tsx'

type Round = Awaited<ReturnType<ActorServices['queries']['review']['roundsPage']>>['rounds'][number]

/** One round: until when, what is asked, who is in, and for those who arrange it more time, more readers and the close. */
export function RoundCard({
  round,
  here,
  seats,
  mayArrange,
  problem,
  now,
}: {
  round: Round
  /** The page of the document. */
  here: string
  seats: readonly RoundSeat[]
  mayArrange: boolean
  problem: FormProblem | undefined
  now: number
}) {
  const { tally, readers, unanswered } = round
  const others = seats.filter(({ id }) => !readers.some(({ seatId }) => seatId === id))
  return (
    <section aria-label={`Round ${round.number}`} className="card max-w-3xl space-y-4">
      <h3>
        Round {round.number}
        {round.closedAt === null
          ? `, until ${dayInWords(round.closesAt, now)}`
          : `, closed ${dayInWords(round.closedAt, now)}`}
      </h3>
      {round.questions.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">
          {round.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {round.holdsStaff && <p className="tag">Fair hearing{round.isHeard ? ': members have spoken' : ''}</p>}
      <p>
        <strong>
          {tally.in} of {tally.asked}
        </strong>{' '}
        {tally.asked === 1 ? 'reviewer' : 'reviewers'} in{tally.byKind.length > 0 && `: ${seatsInWords(tally.byKind)}`}
      </p>
      {mayArrange && (
        <>
          <ul className="space-y-1">
            {readers.map(({ seatId, name, kind, isIn }) => (
              <li key={seatId} className="flex flex-wrap items-center gap-x-3">
                {name} <span className="tag">{seatWords[kind]}</span>
                <span className="text-small text-ink-soft">{isIn ? 'has finished' : 'not yet'}</span>
              </li>
            ))}
          </ul>
          {unanswered > 0 ? (
            <p className="card edge max-w-measure !p-4">
              {unanswered === 1 ? 'One comment waits' : `${unanswered} comments wait`} for an answer. The round can
              close after that. <Link to={`${here}/answers`}>Answer now</Link>
            </p>
          ) : (
            <form method="post">
              <input type="hidden" name="roundId" value={round.id} />
              <button type="submit" name="act" value="close" className="button">
                Close the round
              </button>
            </form>
          )}
          <details open={problem !== undefined}>
            <summary className="min-h-target py-2 font-bold">More time, or more readers</summary>
            <form method="post" className="space-y-4 pt-2">
              <input type="hidden" name="act" value="change" />
              <input type="hidden" name="roundId" value={round.id} />
              <TextField
                name="closesOn"
                type="date"
                label="Until which day?"
                defaultValue={dateOnTheWall(round.closesAt)}
                problem={problem}
              />
              {others.length > 0 && <SeatBoxes legend="Ask these too" seats={others} chosen={[]} problem={problem} />}
              <button type="submit" className="button button-quiet">
                Keep the change
              </button>
            </form>
          </details>
        </>
      )}
    </section>
  )
}
