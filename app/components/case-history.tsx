import { Link } from '@remix-run/react'
import { actionWords, levelWords } from '#app/moderation-words.ts'
import type { CasePage } from './case-page.ts'
import { agoInWords, dayInWords, When } from './dates.tsx'

const restrictionWords = {
  limited: 'Their posts are checked first',
  suspended: 'They are suspended',
  closed: 'Their account is closed',
} as const

/** The person's history with us, as far as it may be told of these words. */
export function CaseHistory({ page: { history, subject, now } }: { page: CasePage }) {
  return (
    <details className="card max-w-none !px-4 !py-2">
      <summary className="min-h-target py-2 font-bold">
        {subject?.author ? `${subject.author}’s history with us` : 'The writer’s history with us'}
      </summary>
      <ul className="list-disc space-y-1 pl-5 text-small">
        <li>Joined {agoInWords(history.joinedAt, now)}</li>
        {history.inForce.map(({ kind, until }) => (
          <li key={kind}>
            {restrictionWords[kind]}
            {until !== null && ` until ${dayInWords(until, now)}`}
          </li>
        ))}
        {history.earlier === null && (
          <li>
            This was written without a name. What else they wrote is not shown here, so that nobody can be known by it.
          </li>
        )}
        {history.earlier?.length === 0 && <li>We have not looked into anything of theirs before.</li>}
        {history.earlier?.map((earlier) => (
          <li key={earlier.id}>
            <Link to={`/moderation/cases/${earlier.id}`}>{earlier.place}</Link>,{' '}
            <When at={earlier.openedAt} now={now} />, {levelWords[earlier.level]?.toLowerCase()}: {outcome(earlier)}
          </li>
        ))}
      </ul>
    </details>
  )
}

type Earlier = NonNullable<CasePage['history']['earlier']>[number]

function outcome({ actions, isOpen }: Earlier): string {
  if (actions.length === 0) return isOpen ? 'still open' : 'closed'
  return actions
    .map(({ action, isUndone }) => `${actionWords[action]?.done ?? action}${isUndone ? ' (undone)' : ''}`)
    .join(', ')
}
