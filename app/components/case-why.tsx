import { levelWords, reportWords } from '#app/moderation-words.ts'
import { sentence } from '#app/words.ts'
import type { CasePage } from './case-page.ts'
import { When } from './dates.tsx'

/** Why people must look: what both looks of triage said, and what people reported. */
export function CaseWhy({ page: { verdict, reports, now, source } }: { page: CasePage }) {
  return (
    <section aria-labelledby="why" className="space-y-2">
      <h2 id="why" className="text-base">
        Why it was raised
      </h2>
      {reports.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 text-small">
          {reports.map(({ id, reason, note, reportedAt, by }) => (
            <li key={id}>
              {by ?? 'Somebody'} reported it: {reportWords[reason] ?? reason}, <When at={reportedAt} now={now} ago />
              {note && <span className="block whitespace-pre-line">“{note}”</span>}
            </li>
          ))}
        </ul>
      )}
      {source === 'newcomer' && <p className="text-small">One of the first posts of somebody new.</p>}
      {source === 'second-account' && (
        <p className="text-small">This account has marks of one that was suspended or closed. It may be chance.</p>
      )}
      {verdict && (
        <dl className="grid gap-x-6 gap-y-2 text-small sm:grid-cols-2">
          <Look title="The first look" level={verdict.fastLevel} reasons={verdict.fastReasons} />
          {verdict.fullLevel ? (
            <Look title="The full look" level={verdict.fullLevel} reasons={verdict.fullReasons ?? []} />
          ) : (
            <div>
              <dt className="font-bold">The full look</dt>
              <dd>{verdict.leftToPeopleAt ? 'It could not read this, so it is left to you.' : 'Still to come.'}</dd>
            </div>
          )}
        </dl>
      )}
    </section>
  )
}

function Look({
  title,
  level,
  reasons,
}: {
  title: string
  level: string
  reasons: readonly { readonly code: string; readonly words: string }[]
}) {
  return (
    <div>
      <dt className="font-bold">
        {title}: {(levelWords[level] ?? level).toLowerCase()}
      </dt>
      {reasons.length === 0 && <dd>Nothing stood out.</dd>}
      {reasons.map(({ code, words }) => (
        <dd key={code}>{sentence(words)}</dd>
      ))}
    </div>
  )
}
