import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { findingKinds, findingWords, outcomeWords } from '#app/directory-words.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: `${found?.run.isRehearsal ? 'Dry run' : 'Bringing in'} – Directory – Waymark` },
]
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const { directory } = context.services.queries
  const first = await orShowProblem(() =>
    directory.directoryRun({ runId: params.runId, kind: asked.get('kind') ?? undefined, after: asked.get('after') }),
  )
  // While it runs the page looks again by itself, with scripts off too; the link does the same at once.
  const again: Record<string, string> = first.run.finishedAt === null ? { Refresh: '4' } : {}
  return data({ ...first, kind: asked.get('kind') ?? 'skipped' }, { headers: again })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { runId } = await context.services.commands.directory.askToBringIn({ runId: params.runId })
    return redirect(`/coordinate/directory/runs/${runId}`)
  })
}

/** One reading of a feed: how far it is, what it found, and after a dry run the way to bring it in. */
export default function Run() {
  const { run, feed } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const isOver = run.finishedAt !== null
  const hasNews = run.created + run.updated > 0
  return (
    <div className="place-sign max-w-3xl space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory/import" words="Bring services in" />
        <h1 className="[overflow-wrap:anywhere]">
          {run.isRehearsal ? 'Dry run of ' : 'Bringing in '}
          {feed.name}
        </h1>
        <ErrorSummary problem={problem} />
        <div role="status" className="card edge max-w-none space-y-2">
          <p className="font-bold">
            {run.outcome ? outcomeWords[run.outcome] : `Being read now: ${run.read} records so far`}
          </p>
          <p className="text-small text-ink-soft">Begun {momentInWords(run.startedAt)}.</p>
          {!isOver && (
            <p>
              This page looks again every few seconds. You may leave it: the work goes on.{' '}
              <Link to="." reloadDocument>
                Look now
              </Link>
            </p>
          )}
          {isOver && run.isRehearsal && <p>Nothing has changed yet.</p>}
          {run.outcome === 'unreadable' && (
            <p>
              Below it says why. <Link to="/coordinate/directory/import">Choose another file or address</Link>
            </p>
          )}
        </div>
        <Counts />
        {isOver && run.isRehearsal && run.outcome !== 'unreadable' && (
          <form method="post" className="space-y-2">
            <button type="submit" className="button">
              Bring it in
            </button>
            {!hasNews && <p className="text-small text-ink-soft">There is nothing new in it.</p>}
          </form>
        )}
        {isOver && !run.isRehearsal && (
          <p>
            <Link className="button" to="/coordinate/directory">
              See what there is to do
            </Link>
          </p>
        )}
      </div>
      {isOver && <Findings />}
    </div>
  )
}

function Counts() {
  const { run } = useLoaderData<typeof loader>()
  const counts = [
    { words: 'Read', count: run.read },
    { words: run.isRehearsal ? 'Would be new' : 'New', count: run.created },
    { words: run.isRehearsal ? 'Would change' : 'Changed', count: run.updated },
    { words: 'As before', count: run.unchanged },
    { words: 'Left out', count: run.skipped },
    { words: 'Remarks', count: run.warned },
  ]
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {counts.map(({ words, count }) => (
        <div key={words} className="card max-w-none p-4">
          <dt className="text-small text-ink-soft">{words}</dt>
          <dd className="text-large font-bold">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function Findings() {
  const { run, kind, findings, next } = useLoaderData<typeof loader>()
  const kinds = findingKinds.filter((one) => run.isRehearsal || !one.startsWith('would'))
  return (
    <section aria-labelledby="found" className="space-y-4">
      <h2 id="found">What we found</h2>
      <nav aria-label="Kinds of findings" className="flex flex-wrap gap-x-5">
        {kinds.map((one) => (
          <Link
            key={one}
            to={`?kind=${one}`}
            aria-current={one === kind ? 'true' : undefined}
            className={`inline-flex min-h-target items-center ${one === kind ? 'font-bold' : ''}`}
          >
            {findingWords[one]}
          </Link>
        ))}
      </nav>
      {findings.length === 0 && <p className="card max-w-measure">There are none of these.</p>}
      <ul className="divide-y divide-line">
        {findings.map(({ number, recordId, words }) => (
          <li key={number} className="space-y-1 py-3 [overflow-wrap:anywhere]">
            <p>{words}</p>
            <p className="text-small text-ink-soft">{recordId}</p>
          </li>
        ))}
      </ul>
      {next !== null && (
        <Link className="button button-quiet" to={`?kind=${kind}&after=${next}`}>
          The next ones
        </Link>
      )}
    </section>
  )
}
