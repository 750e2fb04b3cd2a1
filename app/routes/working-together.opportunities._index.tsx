import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { Here } from '#app/components/here.tsx'
import { opportunityWords } from '#app/involvement-words.ts'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Take part – Working together – Waymark' },
  { name: 'description', content: 'What services ask people with experience to do with them.' },
]

export async function loader({ context }: LoaderFunctionArgs) {
  return orShowProblem(async () => ({
    offers: await context.services.queries.involvement.openOpportunities({}),
    now: Date.now(),
  }))
}

/** What groups offer to everybody, those that close first at the top. */
export default function Opportunities() {
  const { offers, now } = useLoaderData<typeof loader>()
  return (
    <div className="place-copro space-y-6">
      <div className="max-w-measure space-y-2">
        <Here to="/working-together" words="Working together" />
        <h1>Take part</h1>
        <p className="text-large text-ink-soft">
          Services ask people who know care from the inside. You need no seat and no training.
        </p>
      </div>
      {offers.length === 0 ? (
        <p className="card edge max-w-measure">Nothing is open to everybody just now. Come back in a week or two.</p>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {offers.map(({ id, kind, title, purpose, timeAsked, service, closesAt }) => (
            <li key={id} className="card edge max-w-none space-y-2">
              <h2 className="text-large">
                <Link to={`/working-together/opportunities/${id}`}>{title}</Link>
              </h2>
              <p className="text-ink-soft">{service}</p>
              <p className="line-clamp-3">{purpose}</p>
              <p className="text-small">{timeAsked}</p>
              <p className="flex flex-wrap gap-2">
                <span className="tag">{opportunityWords[kind]}</span>
                <span className="tag">ask by {dayInWords(closesAt, now)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
