import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { ComparedRows } from '#app/components/compared-rows.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { counted, documentPath } from '#app/document-words.ts'
import { atAddress, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Draft ${data?.from} and draft ${data?.to} – ${data?.document.title ?? 'Document'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const found = await orShowProblem(() =>
    context.services.queries.documents.compareTwo({
      documentId: params.documentId,
      from: asked.get('from') ?? undefined,
      to: asked.get('to') ?? undefined,
      after: asked.get('after') ?? undefined,
    }),
  )
  return { ...atAddress(params, found), way: asked.get('way') === 'beside' ? ('beside' as const) : ('inline' as const) }
}

/** Two drafts, word by word: in one text, or beside each other. */
export default function Compare() {
  const { document, workspace, from, to, drafts, counts, rows, next, way } = useLoaderData<typeof loader>()
  const same = counts.changed + counts.added + counts.removed === 0
  const address = (more: object) => `?${new URLSearchParams({ from: String(from), to: String(to), way, ...more })}`
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title={`What changed from draft ${from} to draft ${to}`}
    >
      <Form method="get" className="card flex max-w-none flex-wrap items-end gap-4">
        <Choice name="from" words="From" drafts={drafts} chosen={from} />
        <Choice name="to" words="To" drafts={drafts} chosen={to} />
        <input type="hidden" name="way" value={way} />
        <button type="submit" className="button button-quiet">
          Compare
        </button>
      </Form>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p>
          {same
            ? 'Every word is the same.'
            : [
                counted(counts.changed, 'part changed', 'parts changed'),
                `${counts.added} new`,
                `${counts.removed} taken out`,
                `${counts.same} as before`,
              ].join(', ')}
        </p>
        <nav aria-label="How to show it" className="flex flex-wrap gap-x-5">
          {(['inline', 'beside'] as const).map((each) => (
            <Link
              key={each}
              to={address({ way: each })}
              aria-current={each === way ? 'true' : undefined}
              className={`inline-flex min-h-target items-center ${each === way ? 'font-bold' : ''}`}
            >
              {each === 'inline' ? 'In one text' : 'Side by side'}
            </Link>
          ))}
        </nav>
      </div>
      {!same && <ComparedRows rows={rows} from={from} to={to} way={way} />}
      <p className="flex flex-wrap gap-x-5">
        {next !== null && (
          <Link className="button button-quiet" to={address({ after: String(next) })}>
            Read on
          </Link>
        )}
        <Link className="inline-flex min-h-target items-center" to={documentPath(workspace.slug, document.id)}>
          Back to the newest draft
        </Link>
      </p>
    </WorkspaceFrame>
  )
}

function Choice({
  name,
  words,
  drafts,
  chosen,
}: {
  name: string
  words: string
  drafts: readonly number[]
  chosen: number
}) {
  return (
    <div className="space-y-1.5">
      <label htmlFor={name} className="block font-bold">
        {words}
      </label>
      <select id={name} name={name} defaultValue={chosen} className="field">
        {drafts.map((number) => (
          <option key={number} value={number}>
            Draft {number}
          </option>
        ))}
      </select>
    </div>
  )
}
