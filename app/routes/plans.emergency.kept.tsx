import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CarerPage } from '#app/components/carer-page.tsx'
import { dayInWords } from '#app/components/dates.tsx'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { partAsBlocks } from '#app/plan-paper.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'My emergency plan – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { parts } = await orShowProblem(() => context.services.queries.plans.myPlan({ kind: 'emergency' }))
  return {
    blocks: parts.filter(({ isAnswered }) => isAnswered).flatMap((part) => partAsBlocks('emergency', part)),
    at: Date.now(),
  }
}

/** The whole plan to read, as the service worker keeps it on a phone whose owner asked for that. */
export default function KeptPlan() {
  const { blocks, at } = useLoaderData<typeof loader>()
  return (
    <CarerPage title="My emergency plan" lead={`As it was on ${dayInWords(at)}.`}>
      <article className="card space-y-3">
        <PaperBlocks blocks={blocks} />
      </article>
      <p>
        <Link to="/plans/emergency/phone">Take it off this phone</Link> when you have a signal, or sign out.
      </p>
    </CarerPage>
  )
}
