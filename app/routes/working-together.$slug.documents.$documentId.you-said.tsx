import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { answeredWords, HowToPrint } from '#app/components/you-said.tsx'
import { atAddress, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `You said, we did – ${data?.document.title ?? 'Document'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { documents, review } = context.services.queries
  const { documentId } = params
  const after = new URL(request.url).searchParams.get('after') ?? undefined
  return orShowProblem(async () => {
    const { document, workspace } = atAddress(params, await documents.takingPage({ documentId }))
    const { rows, next } = await review.commentRecord({ documentId, after })
    // Nobody's name: what was said and what came of it is all that goes on a wall.
    const told = rows.flatMap(({ id, passage, words, wording, outcome, reason, newWords }) =>
      outcome === null ? [] : [{ id, passage, words, wording, outcome, reason, newWords }],
    )
    return { document, workspace, told, next }
  })
}

const becameWords = {
  accepted: answeredWords.did,
  'in-part': answeredWords['in-part'],
  'not-this-time': answeredWords['could-not'],
}

/** What people said about a document and what came of each, to print and hang up. Without names. */
export default function DocumentYouSaid() {
  const { document, workspace, told, next } = useLoaderData<typeof loader>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title={`You said, we did: ${document.title}`}
    >
      <p className="text-large text-ink-soft">{workspace.service}</p>
      <HowToPrint />
      {told.length === 0 && (
        <p className="card edge max-w-measure">Nothing is answered yet. Each answer to a comment will stand here.</p>
      )}
      <ul className="space-y-4">
        {told.map(({ id, passage, words, wording, outcome, reason, newWords }) => (
          <li key={id} className="card edge max-w-none break-inside-avoid">
            <div className="grid gap-4 md:grid-cols-2 md:gap-8">
              <div className="space-y-1">
                <h2 className="text-small font-bold text-place">You said</h2>
                {passage && <p className="text-small text-ink-soft">About “{passage}”</p>}
                {words !== '' && <p className="whitespace-pre-line">{words}</p>}
                {wording && <p>Better: “{wording}”</p>}
              </div>
              <div className="space-y-1">
                <h2 className="text-small font-bold text-place">{becameWords[outcome]}</h2>
                <p className="whitespace-pre-line">{reason}</p>
                {newWords && <p>Now it says: “{newWords}”</p>}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {next !== null && (
        <p className="no-print">
          <Link to={`?after=${next}`} className="inline-flex min-h-target items-center">
            The next ones
          </Link>
        </p>
      )}
    </WorkspaceFrame>
  )
}
