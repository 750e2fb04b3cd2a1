import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { recordStateWords, recordWords } from '#app/record-outlines.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Records – Coordinate – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const records = await orShowProblem(() => context.services.queries.oversight.riskRecordList({}))
  return { records, isKept: new URL(request.url).searchParams.has('kept'), now: Date.now() }
}

/** The records the host must keep, and how each stands. */
export default function Records() {
  const { records, isKept, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <h1>Records we must keep</h1>
      {isKept && <Told>The record is kept. We will remind you before it is due again.</Told>}
      <p>
        The Online Safety Act asks for two records. Every version stays here for ever. Coordinators are told two weeks
        before one is due, and each week that it is late.
      </p>
      <ul className="space-y-4">
        {records.map(({ kind, state, version, writtenBy, writtenAt, reviewAt }) => (
          <li key={kind} className={`card max-w-none space-y-3 ${state === 'in-date' ? '' : 'place-safe edge'}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h2 className="text-large">{recordWords[kind].name}</h2>
              <span className="tag">{recordStateWords[state]}</span>
            </div>
            <p>{recordWords[kind].why}</p>
            {writtenAt !== null && reviewAt !== null && (
              <p className="text-small text-ink-soft">
                Version {version}, by {writtenBy}, {dayInWords(writtenAt, now)}. To be looked at again by{' '}
                {dayInWords(reviewAt, now)}.
              </p>
            )}
            <p>
              <Link className="button" to={`/coordinate/records/${kind}`}>
                {version === 0 ? 'Write it' : 'Read or change it'}
                <span className="sr-only">: {recordWords[kind].name}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/coordinate/launch">What is left before we open</Link>
      </p>
    </div>
  )
}
