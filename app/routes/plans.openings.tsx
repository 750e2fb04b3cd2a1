import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CarerPage, myPlans } from '#app/components/carer-page.tsx'
import { whenInWords } from '#app/components/dates.tsx'
import { Openings } from '#app/components/plan-card.tsx'
import { pathOf } from '#app/plan-words.ts'
import { orSayWhyOutside, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Who opened what I shared – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { plans } = context.services.queries
  return orSayWhyOutside('/carers?plans', async () => ({
    card: (await plans.myCard({})).card,
    shares: (await plans.myShares({})).filter(({ openedAt }) => openedAt.length > 0),
    now: Date.now(),
  }))
}

/** Where a notice leads that says only that something was opened. */
export default function WhoOpened() {
  const { card, shares, now } = useLoaderData<typeof loader>()
  return (
    <CarerPage title="Who opened what I shared" up={[myPlans]}>
      {card?.isLocked && (
        <p className="place-safe card edge">
          <strong>Your card is locked</strong> after five wrong codes.{' '}
          <Link to="/plans/emergency/card">Let it work again, or end it</Link>.
        </p>
      )}
      {card && <Openings openings={card.openings} now={now} />}
      {shares.length > 0 && (
        <section aria-labelledby="links" className="space-y-2">
          <h2 id="links">Your links</h2>
          <ul className="card max-w-none divide-y divide-line !py-1">
            {shares.map(({ id, kind, forWhom, openedAt }) => (
              <li key={id} className="max-w-none py-2">
                <Link to={`/plans/${pathOf(kind)}/share`} className="inline-flex min-h-target items-center font-bold">
                  {forWhom}
                </Link>
                <span className="block text-small text-ink-soft">
                  {openedAt
                    .slice(0, 20)
                    .map((at) => whenInWords(at, now))
                    .join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!card && shares.length === 0 && <p className="card">Nothing that you shared has been opened.</p>}
    </CarerPage>
  )
}
