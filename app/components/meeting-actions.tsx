import { Link } from '@remix-run/react'
import { meetingPath, noonOf } from '#app/meeting-words.ts'
import { dayInWords } from './dates.tsx'
import { MarkedWords, type WordsMark } from './words-mark.tsx'

/** Something somebody took on at a meeting. */
export type ShownAction = {
  readonly id: string
  readonly meetingId: string
  readonly words: string
  readonly owner: string | null
  readonly dueOn: string
  readonly ended: 'done' | 'dropped' | null
  readonly outcome: string
  readonly mayEnd?: boolean
  readonly mark?: WordsMark
  readonly outcomeMark?: WordsMark
}

/** Who does what by when. Whoever may say what became of it has the way to it. */
export function MeetingActions({ actions, slug, now }: { actions: readonly ShownAction[]; slug: string; now: number }) {
  return (
    <ul className="max-w-none divide-y divide-line">
      {actions.map((action) => (
        <li key={action.id} id={`action-${action.id}`} className="max-w-none space-y-1 py-3 first:pt-0">
          <p className="font-bold [overflow-wrap:anywhere]">{action.words}</p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
            {action.owner && <span>{action.owner}</span>}
            <span>by {dayInWords(noonOf(action.dueOn), now)}</span>
            {action.ended === null && noonOf(action.dueOn) < now - 86_400_000 && <span className="tag">overdue</span>}
            {action.ended !== null && <span className="tag">{action.ended === 'done' ? 'done' : 'dropped'}</span>}
          </p>
          {action.outcome !== '' && <p className="max-w-measure">{action.outcome}</p>}
          <div className="flex flex-wrap items-center gap-x-4">
            {action.mayEnd && (
              <Link
                to={`${meetingPath(slug, action.meetingId)}/actions/${action.id}`}
                className="inline-flex min-h-target items-center text-small"
              >
                {action.ended === null ? 'Say what became of it' : 'Change this'}
                <span className="sr-only">: {action.words}</span>
              </Link>
            )}
            <MarkedWords mark={action.mark} what={`the action: ${action.words}`} />
            {action.outcome !== '' && (
              <MarkedWords mark={action.outcomeMark} what={`what became of the action: ${action.words}`} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
