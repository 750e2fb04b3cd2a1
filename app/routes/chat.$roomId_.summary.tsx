import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { Here } from '#app/components/here.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'How it went – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.chat.sessionSummary({ roomId: params.roomId }))
}

const words: Readonly<Record<string, string>> = {
  minutes: 'Minutes open',
  came: 'People who came',
  lookedAfter: 'People who looked after it',
  messages: 'Messages',
  writers: 'People who wrote',
  stillWaiting: 'Messages still waiting at the end',
  keptBack: 'Messages taken from view',
  takenBack: 'Messages taken back by their writers',
  askedForSupport: 'Times somebody asked for support',
  measures: 'Times a facilitator stepped in',
  cases: 'Messages that moderators looked at',
}

export default function Summary() {
  const { id, title, startsAt, counts } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/chat/${id}/door`} words={title} />
      <h1>How it went</h1>
      <p>{momentInWords(startsAt)}. These are figures only. Nobody’s words are here.</p>
      {counts === null ? (
        <p className="card">The figures come a moment after the end. Look again soon.</p>
      ) : (
        <dl className="card divide-y divide-line">
          {Object.entries(counts).map(([key, count]) => (
            <div key={key} className="flex justify-between gap-4 py-2">
              <dt>{words[key] ?? key}</dt>
              <dd className="font-bold">{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
