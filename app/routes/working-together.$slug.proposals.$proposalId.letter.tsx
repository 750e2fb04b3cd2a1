import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { letterPaper } from '#app/proposal-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Our answer – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { proposalId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { workspace, proposal, letter } = await context.services.queries.proposals.proposalPage({ proposalId })
    if (!letter || letter.mark?.isHidden) throw data('Letter not found', { status: 404 })
    return {
      home: `/working-together/${workspace.slug}/proposals/${proposalId}`,
      paper: letterPaper({ group: workspace, ...proposal, ...letter }),
    }
  })
}

/** The answer as it goes out, to read and to print. */
export default function Letter() {
  const { home, paper } = useLoaderData<typeof loader>()
  return (
    <div className="place-copro mx-auto max-w-measure space-y-5">
      <div className="no-print space-y-2">
        <nav aria-label="You are here">
          <Link to={home} className="inline-flex min-h-target items-center">
            Back to the proposal
          </Link>
        </nav>
        <p className="card edge">
          Print it from your browser, or <a href={`${home}/letter.pdf`}>keep it as a PDF</a>.
        </p>
      </div>
      <article className="card space-y-3">
        <h1>{paper.title}</h1>
        <p className="text-ink-soft">{paper.lead}</p>
        <PaperBlocks blocks={paper.blocks} />
      </article>
    </div>
  )
}
