import { Link } from '@remix-run/react'
import { commentPath, counted, documentPath } from '#app/document-words.ts'
import { seatsInWords } from '#app/review-words.ts'
import type { ActorServices } from '#server/services.ts'
import { dayInWords } from './dates.tsx'
import { KeepForm } from './keep-form.tsx'

type Beside = Awaited<ReturnType<ActorServices['queries']['review']['commentsBeside']>>

/** "round closes Friday 6 March", for the badge of a draft. */
export const roundTag = ({ round }: Pick<Beside, 'round'>, now: number): string | null =>
  round && (round.isOver ? 'round is over' : `round closes ${dayInWords(round.closesAt, now)}`)

/** "Finish my review", or the way back from it; and for those who arrange, what comes next. */
export function ReviewActs({ beside, here }: { beside: Beside; here: string }) {
  const { round, mayArrange, unanswered, agreement } = beside
  return (
    <>
      {round?.mine && (
        <KeepForm
          action={`${here}/rounds`}
          fields={{ roundId: round.id, act: round.mine.finishedAt === null ? 'finish' : 'take-up' }}
        >
          <button type="submit" className={`button ${round.mine.finishedAt === null ? '' : 'button-quiet'}`}>
            {round.mine.finishedAt === null ? 'Finish my review' : 'I have more to say'}
          </button>
        </KeepForm>
      )}
      {agreement?.isOpen && (
        <Link className={`button ${agreement.isMineToSay ? '' : 'button-quiet'}`} to={`${here}/agreement`}>
          {agreement.isMineToSay ? 'Say whether you agree' : 'Do we agree?'}
        </Link>
      )}
      {mayArrange && unanswered > 0 && (
        <Link className="button button-quiet" to={`${here}/answers`}>
          Answer {counted(unanswered, 'comment')}
        </Link>
      )}
      {mayArrange && !round && !agreement?.isOpen && (
        <Link className={`button ${unanswered === 0 && !agreement ? '' : 'button-quiet'}`} to={`${here}/rounds`}>
          Open a round
        </Link>
      )}
    </>
  )
}

/** What is asked of the readers, and who is in. */
export function RoundPanel({
  beside,
  slug,
  documentId,
  draft,
}: {
  beside: Beside
  slug: string
  documentId: string
  draft: number
}) {
  const { round, agreement, maySpeak, mayArrange } = beside
  const here = documentPath(slug, documentId)
  return (
    <>
      {round && round.questions.length > 0 && (
        <div>
          <h2 className="text-base">Questions for this round</h2>
          <ul className="text-ink-soft">
            {round.questions.map((question, at) => (
              <li key={question}>
                {maySpeak ? (
                  <Link
                    className="inline-flex min-h-target items-center"
                    to={`${here}/comment?draft=${draft}&question=${at}`}
                  >
                    {question}
                  </Link>
                ) : (
                  question
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {round && (
        <div>
          <p>
            <strong>
              {round.tally.in} of {round.tally.asked}
            </strong>{' '}
            {round.tally.asked === 1 ? 'reviewer' : 'reviewers'} in
          </p>
          {round.tally.byKind.length > 0 && (
            <p className="text-small text-ink-soft">{seatsInWords(round.tally.byKind)}</p>
          )}
          {round.holdsStaff && !round.isHeard && (
            <p className="text-small text-ink-soft">
              Fair hearing: what staff reply is shown when everybody who was asked has finished.
            </p>
          )}
        </div>
      )}
      {agreement?.result && (
        <p>
          <strong>{agreement.result === 'agreed' ? 'The group agreed to this.' : 'The group did not agree.'}</strong>{' '}
          <Link to={`${here}/agreement`}>What was said</Link>
        </p>
      )}
      <p className="flex flex-wrap gap-x-5 text-small">
        {maySpeak && (
          <Link className="inline-flex min-h-target items-center" to={commentPath(slug, documentId, { draft })}>
            Comment on the whole document
          </Link>
        )}
        <Link className="inline-flex min-h-target items-center" to={`${here}/rounds`}>
          {mayArrange ? 'Rounds and who is asked' : 'Rounds'}
        </Link>
        {mayArrange && (
          <Link className="inline-flex min-h-target items-center" to={`${here}/next`}>
            Make the next draft
          </Link>
        )}
      </p>
    </>
  )
}
