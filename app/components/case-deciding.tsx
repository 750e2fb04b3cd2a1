import { Link } from '@remix-run/react'
import { actionGroups, actionWords } from '#app/moderation-words.ts'
import type { CasePage } from './case-page.ts'

/** What can be decided now, in plain words, and the ways to pass the case on. */
export function CaseDeciding({ page }: { page: CasePage }) {
  const { may, id, closedAt } = page
  if (closedAt !== null) return null
  const offered = actionGroups.flatMap(({ actions }) => actions).filter((action) => isOffered(page, action))
  const first = offered.filter((action) => firstActions.includes(action))
  const groups = actionGroups
    .map(({ title, actions }) => ({
      title,
      actions: actions.filter((action) => offered.includes(action) && !first.includes(action)),
    }))
    .filter(({ actions }) => actions.length > 0)
  // Kind words come first where somebody is low; where words could harm others nothing is put into anybody's hand.
  const isAboutHarm = page.subject?.withheld === 'held' || page.reports.length > 0 || page.level === 'red'
  const passing = [
    { to: 'ask', words: 'Ask a colleague', isThere: may.ask },
    { to: 'hand-over', words: 'Hand it to a colleague', isThere: may.handOver },
    { to: 'hand-up', words: 'Pass to the duty lead', isThere: may.handUp },
    { to: 'merge', words: 'Join it to another case', isThere: may.merge && page.kin.length > 0 },
  ].filter(({ isThere }) => isThere)
  return (
    <section aria-labelledby="deciding" className="space-y-4">
      <h2 id="deciding" className="text-base">
        What would be right?
      </h2>
      {offered.length === 0 && (
        <p className="text-small">
          {page.claimedBy && !page.isMine
            ? `${page.claimedBy} is on this case. Take it over first, or talk to them.`
            : 'The duty lead decides this one.'}
        </p>
      )}
      {first.length > 0 && (
        <Decisions caseId={id} actions={first} pressFirst={isAboutHarm ? null : (first[0] ?? null)} />
      )}
      {groups.length > 0 && (
        <details className="rounded-card border border-line px-4">
          <summary className="min-h-target py-2 font-bold">More decisions</summary>
          <div className="space-y-4 pb-4 pt-1">
            {groups.map(({ title, actions }) => (
              <div key={title} className="space-y-2">
                <h3 className="text-small font-bold text-ink-soft">{title}</h3>
                <Decisions caseId={id} actions={actions} pressFirst={null} />
              </div>
            ))}
          </div>
        </details>
      )}
      {passing.length > 0 && (
        <div className="space-y-2">
          <h3 className="text-small font-bold text-ink-soft">Not alone</h3>
          <ul className="flex flex-wrap gap-3">
            {passing.map(({ to, words }) => (
              <li key={to}>
                <Link to={`/moderation/cases/${id}/act?do=${to}`} className="button button-quiet">
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-small text-ink-soft">
        Every action asks for a reason and can be undone. The person is told what happened, and can ask somebody else to
        look again.
      </p>
    </section>
  )
}

/** What most cases end with. The rest is one press away, so that a page at night is not a wall of buttons. */
const firstActions: readonly string[] = ['support', 'no-action', 'let-through', 'keep-back', 'hide']

function Decisions({
  caseId,
  actions,
  pressFirst,
}: {
  caseId: string
  actions: readonly string[]
  /** The one that stands out; null when none should. */
  pressFirst: string | null
}) {
  return (
    <ul className="flex flex-wrap gap-3">
      {actions.map((action) => (
        <li key={action}>
          <Link
            to={`/moderation/cases/${caseId}/decide?action=${action}`}
            className={`button ${action === pressFirst ? '' : 'button-quiet'}`}
          >
            {actionWords[action]?.button}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** What makes no sense for this thing is not offered. */
function isOffered({ may, subject, subjectKind }: CasePage, action: string): boolean {
  if (!may.decide.some((one) => one === action)) return false
  const isHeld = subject?.withheld === 'held'
  if (action === 'let-through' || action === 'keep-back') return isHeld
  if (action === 'hide') return !isHeld && subject?.withheld === null
  if (action === 'remove') return subject !== null && subject.withheld !== 'removed'
  if (action === 'content-note') return subjectKind === 'post' && subject !== null
  return true
}
