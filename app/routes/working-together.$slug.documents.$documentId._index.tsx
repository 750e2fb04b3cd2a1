import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { DraftHead } from '#app/components/draft-head.tsx'
import { Paper } from '#app/components/paper.tsx'
import { PlainWordsPanel } from '#app/components/plain-words.tsx'
import { Told } from '#app/components/told.tsx'
import { useReadOn } from '#app/read-on.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.document.title ?? 'Document'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const which = {
    documentId: params.documentId,
    draft: asked.get('draft') ?? undefined,
    after: asked.get('after') ?? undefined,
  }
  const { documents } = context.services.queries
  return orShowProblem(async () => {
    const [page, plain] = await Promise.all([documents.documentPage(which), documents.plainWords(which)])
    return { ...page, plain, after: asked.get('after'), wasKept: asked.has('kept') }
  })
}

/** A draft as the group reads it: the paper, and beside it what was said and what could be plainer. */
export default function Review() {
  const page = useLoaderData<typeof loader>()
  const { document, workspace, draft, plain } = page
  const { screens, end, to } = useReadOn(page)
  return (
    <div className="place-copro space-y-6">
      <DraftHead page={page} />
      {page.wasKept && (
        <Told>
          Draft {draft.number} is kept.
          {draft.warnings.length > 0 && ' Some of it may look different from your file: see below.'}
        </Told>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <article aria-label={`Draft ${draft.number}`} className="card max-w-none">
          {page.after !== null && (
            <p className="pb-4">
              <Link to={`?draft=${draft.number}`}>Back to the beginning</Link>
            </p>
          )}
          <Paper blocks={screens.flatMap(({ blocks }) => blocks)} />
          {to && (
            <p className="pt-6">
              <Link ref={end} to={to} className="button button-quiet">
                Read on
              </Link>
            </p>
          )}
        </article>
        <aside aria-label="Beside the draft" className="space-y-4">
          <PlainWordsPanel
            slug={workspace.slug}
            documentId={document.id}
            draft={draft.number}
            found={{ lacks: plain.lacks, findings: screens.flatMap((screen) => screen.plain.findings) }}
          />
          {draft.warnings.length > 0 && (
            <section aria-labelledby="warnings" className="card max-w-none space-y-2">
              <h2 id="warnings" className="text-large">
                When it was read
              </h2>
              <ul className="list-disc space-y-1 pl-5 text-small">
                {draft.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}
