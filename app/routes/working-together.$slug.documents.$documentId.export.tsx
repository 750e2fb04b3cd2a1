import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { Tick } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath, markWords } from '#app/document-words.ts'
import { atAddress, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take it with you – ${data?.document.title ?? 'Document'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const draft = new URL(request.url).searchParams.get('draft') ?? undefined
  return orShowProblem(async () =>
    atAddress(params, await context.services.queries.documents.takingPage({ documentId: params.documentId, draft })),
  )
}

const forms = [
  { form: 'docx', words: 'Word file (.docx)' },
  { form: 'pdf', words: 'PDF, for screen readers too' },
  { form: 'html', words: 'Web page (.html)' },
] as const

/** What can be taken along of a document: the draft as a file, with the mark of the group when it agreed to it. */
export default function Export() {
  const { document, workspace, draft, drafts, agreed } = useLoaderData<typeof loader>()
  const here = documentPath(workspace.slug, document.id)
  const isAgreed = agreed?.draft === draft
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title="Take it with you"
    >
      <section aria-labelledby="files" className="card max-w-2xl space-y-4">
        <h2 id="files">Draft {draft}</h2>
        {isAgreed ? (
          <p>The group agreed to this draft on {dayInWords(agreed.at)}. The mark goes with it:</p>
        ) : (
          <p>
            The group has not agreed to this draft. So it goes without the mark “Reviewed with experts by experience”.
            {agreed && (
              <>
                {' '}
                <Link to={`?draft=${agreed.draft}`}>Take draft {agreed.draft}, which was agreed</Link>
              </>
            )}
          </p>
        )}
        {isAgreed && (
          <blockquote className="border-l-4 border-place pl-4 font-bold">
            {markWords(workspace.name, dayInWords(agreed.at), [])}
          </blockquote>
        )}
        <form method="get" action={`${here}/file/docx`} className="space-y-4">
          <input type="hidden" name="draft" value={draft} />
          {isAgreed && agreed.names.length > 0 && (
            <Tick
              name="names"
              label={`Name those who agreed to be named: ${agreed.names.join(', ')}`}
              hint="Nobody else is named."
            />
          )}
          <div className="flex flex-wrap gap-3">
            {forms.map(({ form, words }) => (
              <button key={form} type="submit" formAction={`${here}/file/${form}`} className="button button-quiet">
                {words}
              </button>
            ))}
          </div>
        </form>
      </section>
      <section aria-labelledby="said" className="card max-w-2xl space-y-2">
        <h2 id="said">What was said, and what came of it</h2>
        <ul>
          <li>
            <Link className="inline-flex min-h-target items-center" to={`${here}/you-said`}>
              “You said, we did”, to print
            </Link>
          </li>
          <li>
            <a className="inline-flex min-h-target items-center" href={`${here}/comments.csv`}>
              Every comment, as a table (.csv)
            </a>
          </li>
          <li>
            <a className="inline-flex min-h-target items-center" href={`${here}/comments.jsonld`}>
              Every comment, for other programs (W3C Web Annotation)
            </a>
          </li>
        </ul>
      </section>
      {drafts.length > 1 && (
        <p className="flex flex-wrap gap-x-5">
          {drafts
            .filter((number) => number !== draft)
            .map((number) => (
              <Link key={number} className="inline-flex min-h-target items-center" to={`?draft=${number}`}>
                Draft {number} instead
              </Link>
            ))}
        </p>
      )}
    </WorkspaceFrame>
  )
}
