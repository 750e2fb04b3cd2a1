import { Link } from '@remix-run/react'
import type { CasePage } from './case-page.ts'
import { When } from './dates.tsx'

/** What moderators said to each other about the case. */
export function CaseTalk({ page: { id, talk, now, may } }: { page: CasePage }) {
  if (talk.length === 0) return null
  return (
    <section aria-labelledby="talk" className="space-y-2">
      <h2 id="talk" className="text-base">
        In the moderators’ room
      </h2>
      <ul className="space-y-2 text-small">
        {talk.map((message) => (
          <li key={message.id}>
            <strong>{message.by}</strong>, <When at={message.writtenAt} now={now} />
            <span className="block whitespace-pre-line">{message.words}</span>
          </li>
        ))}
      </ul>
      {may.ask && (
        <p className="text-small">
          <Link to={`/moderation/cases/${id}/act?do=ask`} className="inline-flex min-h-target items-center">
            Answer there
          </Link>
        </p>
      )}
    </section>
  )
}
