import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ModerationNav } from '#app/components/moderation-nav.tsx'
import { useAlarmNews } from '#app/live/alarms.ts'
import { moderationPlaces } from '#app/moderation-places.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Alarms – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const before = new URL(request.url).searchParams.get('before')
  const alarms = await orShowProblem(() => context.services.queries.escalation.alarmList({ before }))
  const { roles } = context.caller.actor
  return {
    ...alarms,
    sees: await moderationPlaces(context).catch(() => null),
    seesRota: roles.some((role) => role !== 'staff' && role !== 'directory-editor'),
    now: Date.now(),
  }
}

/** What rings now, and what has rung. */
export default function Alarms() {
  const { ringing, past, next, sees, seesRota, now } = useLoaderData<typeof loader>()
  useAlarmNews()
  return (
    <div className="place-safe space-y-5">
      {sees && <ModerationNav sees={sees} />}
      <div className="mx-auto max-w-3xl space-y-8">
        <div className="space-y-3">
          <h1>Alarms</h1>
          <p>
            An alarm rings when words tell of a danger to life: a member’s own, or what somebody told us. It climbs by
            the clock until one of us presses “I have got this”.
          </p>
          <p className="flex flex-wrap gap-x-5">
            {seesRota && (
              <Link className="inline-flex min-h-target items-center" to="/coordinate/rota">
                Who is on call
              </Link>
            )}
            <Link className="inline-flex min-h-target items-center" to="/settings/paging">
              How we reach you
            </Link>
            <Link className="inline-flex min-h-target items-center" to="/support">
              People who asked for a letter
            </Link>
          </p>
        </div>
        <section aria-labelledby="ringing" className="space-y-3">
          <h2 id="ringing">Ringing now</h2>
          {ringing.length === 0 && (
            <p className="card max-w-none">Nothing rings. If something does, it shows on every page you have open.</p>
          )}
          <ul className="space-y-3">
            {ringing.map(({ id, raisedAt }) => (
              <li
                key={id}
                className="edge card flex max-w-none flex-wrap items-center justify-between gap-3 bg-safety-wash"
              >
                <span>
                  <strong>Nobody has this yet.</strong> Raised <When at={raisedAt} now={now} ago />
                </span>
                <Link className="button" to={`/moderation/alarms/${id}`}>
                  Open the alarm
                </Link>
              </li>
            ))}
          </ul>
        </section>
        {past.length > 0 && (
          <section aria-labelledby="past" className="space-y-3">
            <h2 id="past">Before</h2>
            <ul className="card max-w-none divide-y divide-line !py-2">
              {past.map(({ id, raisedAt, acknowledgedBy, stoppedBecause }) => (
                <li key={id} className="max-w-none">
                  <Link
                    to={`/moderation/alarms/${id}`}
                    className="flex min-h-target flex-wrap items-center justify-between gap-x-4 py-2 no-underline hover:underline"
                  >
                    <span>{acknowledgedBy ? `${acknowledgedBy} took it on` : endInWords(stoppedBecause)}</span>
                    <span className="text-small text-ink-soft">
                      <When at={raisedAt} now={now} />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            {next && (
              <Link className="button button-quiet" to={`?before=${next}`}>
                Older alarms
              </Link>
            )}
          </section>
        )}
      </div>
    </div>
  )
}

function endInWords(because: string | null): string {
  switch (because) {
    case 'lowered':
      return 'It turned out to be no crisis'
    case 'answered':
      return 'Whoever told us was answered'
    case 'placed':
      return 'It went on in the alarm of its case'
    default:
      return 'The case was closed'
  }
}
