import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { Here } from '#app/components/here.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { serviceWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Told to the emergency services – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const before = new URL(request.url).searchParams.get('before')
  return orShowProblem(() => context.services.queries.escalation.disclosures({ before }))
}

/** What was told about somebody without asking them first, for those who answer for it. */
export default function Disclosures() {
  const { disclosures, next } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <Here to="/coordinate" words="Coordinate" />
      <h1>Told to the emergency services</h1>
      <p>
        Each time that something about a member was told to save a life: who told it, to whom, and why. Nothing here can
        be changed.
      </p>
      {disclosures.length === 0 && <p className="card max-w-none">Nothing has been told so far.</p>}
      <ul className="space-y-4">
        {disclosures.map(({ id, caseId, about, by, service, reference, told, reason, disclosedAt }) => (
          <li key={id} className="edge card max-w-none space-y-3">
            <h2 className="text-large">
              {serviceWords[service] ?? service}, about {about ?? (caseId ? 'a member' : 'somebody we were told of')}
            </h2>
            <p className="text-small text-ink-soft">
              {by ?? 'Somebody'}, {momentInWords(disclosedAt)}
              {reference && ` · reference ${reference}`}
            </p>
            <div>
              <h3 className="text-base">What was told</h3>
              <p className="whitespace-pre-line">{told}</p>
            </div>
            <div>
              <h3 className="text-base">Why</h3>
              <p className="whitespace-pre-line">{reason}</p>
            </div>
          </li>
        ))}
      </ul>
      {next && (
        <Link className="button button-quiet" to={`?before=${next}`}>
          Older ones
        </Link>
      )}
    </div>
  )
}
