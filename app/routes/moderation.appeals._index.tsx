import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { doneInShort } from '#app/treatment-words.ts'
import { countInWords, sentence } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Appeals and complaints – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const after = new URL(request.url).searchParams.get('after')
  const queue = await orShowProblem(() => context.services.queries.fairness.appealQueue({ after }))
  return { ...queue, leads: context.caller.actor.roles.includes('duty-lead'), now: Date.now() }
}

/** What waits for an answer, the soonest due first. */
export default function Appeals() {
  const { waiting, forOthers, next, leads, now } = useLoaderData<typeof loader>()
  return (
    <div className="place-safe max-w-3xl space-y-6">
      <div className="space-y-3">
        <h1>Appeals and complaints</h1>
        <p>The soonest due first. Whoever decided something never looks at the appeal against it.</p>
      </div>
      {waiting.length === 0 ? (
        <p className="card">Nothing is waiting for you.</p>
      ) : (
        <ul className="space-y-3">
          {waiting.map(({ id, kind, action, openedAt, dueAt, isLate, takenBy, isTakenByMe }) => (
            <li key={id} className={`card max-w-none space-y-1 !p-5 ${isLate || isTakenByMe ? 'edge' : ''}`}>
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h2 className="text-large">
                  <Link to={`/moderation/appeals/${id}`} className="inline-flex min-h-target items-center">
                    {kind === 'appeal' ? `Appeal: ${doneInShort[action ?? ''] ?? 'a decision'}` : 'Complaint'}
                  </Link>
                </h2>
                <p className={isLate ? 'font-bold text-safety' : ''}>
                  {isLate ? 'Late: was due' : 'Due'} {dayInWords(dueAt, now)}
                </p>
              </div>
              <p className="text-small text-ink-soft">
                Opened {dayInWords(openedAt, now)} ·{' '}
                {isTakenByMe
                  ? 'you have taken it on'
                  : takenBy
                    ? `${takenBy} has taken it on`
                    : 'nobody has taken it on'}
              </p>
            </li>
          ))}
        </ul>
      )}
      {forOthers > 0 && (
        <p className="text-small text-ink-soft">
          {sentence(countInWords(forOthers, 'more waits', 'more wait'))} for somebody else: you decided it, or it is not
          yours to answer.
        </p>
      )}
      {leads && (
        <p className="flex flex-wrap gap-x-6">
          <Link to="/moderation/holds" className="inline-flex min-h-target items-center">
            Safeguarding holds
          </Link>
          <Link to="/coordinate/exports" className="inline-flex min-h-target items-center">
            Exports that wait for somebody to agree
          </Link>
        </p>
      )}
      {next && (
        <p>
          <Link className="button button-quiet" to={`?after=${next}`}>
            Due later
          </Link>
        </p>
      )}
    </div>
  )
}
