import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'People who asked for a letter – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return {
    ...(await orShowProblem(() => context.services.queries.escalation.supportWaiting({}))),
    now: Date.now(),
  }
}

/** For facilitators and moderators: who said "yes please" and waits. */
export default function SupportWaiting() {
  const { waiting, taken, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1>People who asked for a letter</h1>
      <p>
        Somebody’s words worried us, they were shown support, and they said yes please to a letter from a facilitator.
        Within a day is soon enough; sooner is kinder.
      </p>
      <Waiting
        id="waiting"
        title="Waiting for one of you"
        empty="Nobody waits for a letter."
        offers={waiting}
        now={now}
      />
      {taken.length > 0 && <Waiting id="taken" title="You write to them" empty="" offers={taken} now={now} />}
    </div>
  )
}

function Waiting({
  id,
  title,
  empty,
  offers,
  now,
}: {
  id: string
  title: string
  empty: string
  offers: readonly { readonly id: string; readonly askedAt: number }[]
  now: number
}) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id}>{title}</h2>
      {offers.length === 0 && <p className="card max-w-none">{empty}</p>}
      <ul className="space-y-3">
        {offers.map((offer) => (
          <li key={offer.id} className="edge card flex max-w-none flex-wrap items-center justify-between gap-3">
            <span>
              Somebody asked <When at={offer.askedAt} now={now} ago />
            </span>
            <Link className="button button-small" to={`/support/${offer.id}`}>
              Open
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
