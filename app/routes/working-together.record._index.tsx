import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { HoursFacts } from '#app/components/hours-list.tsx'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { involvementPaper } from '#app/involvement-paper.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'My own record – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const record = await context.services.queries.involvement.myInvolvement({})
    return { ...record, paper: involvementPaper(record, Date.now()) }
  })
}

/** What a member gave and what changed by it, to read, print and keep; and the answers to what they offered. */
export default function OwnRecord() {
  const { wishes, takenUp, given, paper } = useLoaderData<typeof loader>()
  const answered = wishes.filter(({ outcome }) => outcome !== null)
  const unpaid = given.filter(({ state }) => state !== 'paid')
  return (
    <div className="place-copro space-y-8">
      <div className="no-print space-y-3">
        <Here to="/working-together" words="Working together" />
        <p className="card edge max-w-measure">
          Only you see this. Print it from your browser, or <a href="/working-together/record.pdf">keep it as a PDF</a>.
        </p>
      </div>
      <article className="card max-w-measure space-y-3">
        <h1>{paper.title}</h1>
        <p className="text-ink-soft">{paper.lead}</p>
        <PaperBlocks blocks={paper.blocks} />
        {wishes.length === 0 && given.length === 0 && takenUp.length === 0 && (
          <p>
            Nothing is here yet. <Link to="/working-together/opportunities">See what you could take part in</Link>.
          </p>
        )}
      </article>
      {answered.length > 0 && (
        <section aria-labelledby="answers" className="no-print space-y-3">
          <h2 id="answers">Answers to what I offered</h2>
          <ul className="space-y-3">
            {answered.map(({ opportunityId, title, service, outcome, reason }) => (
              <li key={opportunityId} className="card max-w-measure space-y-1 !p-5">
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <strong>{title}</strong>
                  <span className="tag">{outcome === 'chosen' ? 'you were chosen' : 'not this time'}</span>
                </p>
                <p className="text-small text-ink-soft">{service}</p>
                <p className="whitespace-pre-line">{reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unpaid.length > 0 && (
        <section aria-labelledby="open" className="no-print space-y-3">
          <h2 id="open">Hours that are not paid</h2>
          <ul className="space-y-3">
            {unpaid.map((hours) => (
              <li key={hours.id} className="card max-w-measure !p-5">
                <HoursFacts hours={hours} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
