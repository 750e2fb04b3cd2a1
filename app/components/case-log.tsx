import { Link } from '@remix-run/react'
import { actionWords, logInWords } from '#app/moderation-words.ts'
import type { CasePage } from './case-page.ts'
import { momentInWords, When } from './dates.tsx'

const lately = 4

/** What has happened to the case, and what was decided, each with the way to undo it. */
export function CaseLog({ page }: { page: CasePage }) {
  const older = page.log.slice(0, -lately)
  return (
    <section aria-labelledby="log" className="space-y-3">
      <h2 id="log" className="text-base">
        What has happened
      </h2>
      {older.length > 0 && (
        <details className="text-small">
          <summary className="min-h-target py-2">
            Earlier: {older.length === 1 ? 'one step' : `${older.length} steps`}
          </summary>
          <Lines lines={older} now={page.now} />
        </details>
      )}
      <Lines lines={page.log.slice(-lately)} now={page.now} />
      {page.decisions.map((decision) => (
        <div key={decision.id} className="card max-w-none space-y-2 bg-sunken !p-4 text-small">
          <p>
            <strong>{actionWords[decision.action]?.button ?? decision.action}</strong>, decided by{' '}
            {decision.by ?? 'somebody'} on {momentInWords(decision.decidedAt)}.
            {decision.until !== null && ` Until ${momentInWords(decision.until)}.`}
          </p>
          <p>For the record: {decision.reason}</p>
          {decision.message && (
            <details>
              <summary className="min-h-target py-2">What they were told</summary>
              <p className="whitespace-pre-line">{decision.message}</p>
            </details>
          )}
          {decision.undoneAt !== null && (
            <p>
              <strong>Undone</strong> <When at={decision.undoneAt} now={page.now} ago />: {decision.undoneBecause}
            </p>
          )}
          {decision.mayUndo && (
            <p>
              <Link
                className="button button-quiet button-small !min-h-target"
                to={`/moderation/cases/${page.id}/act?do=undo&decision=${decision.id}`}
              >
                Undo this
              </Link>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function Lines({ lines, now }: { lines: CasePage['log']; now: number }) {
  return (
    <ul className="list-disc space-y-1 pl-5 text-small">
      {lines.map((line) => (
        <li key={line.seq}>
          <When at={line.at} now={now} /> · {line.by ?? 'Waymark'} {logInWords(line)}
          {line.words && <span className="block whitespace-pre-line">“{line.words}”</span>}
        </li>
      ))}
    </ul>
  )
}
