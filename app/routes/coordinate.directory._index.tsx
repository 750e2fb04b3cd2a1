import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FindEntry } from '#app/components/directory-find.tsx'
import { Here } from '#app/components/here.tsx'
import { workWords } from '#app/directory-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Directory – Coordinate – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = context.caller
  if (actor.kind !== 'member') throw signInFirst(request)
  const counts = await orShowProblem(() => context.services.queries.directory.workCounts({}))
  return { counts, isCoordinator: actor.roles.includes('coordinator') }
}

/** Where whoever keeps the directory begins: what there is to do, most urgent for those who look for help first. */
export default function DirectoryDesk() {
  const { counts, isCoordinator } = useLoaderData<typeof loader>()
  const waiting = counts.filter(({ count }) => count > 0)
  const done = counts.filter(({ count }) => count === 0)
  return (
    <div className="place-sign space-y-8">
      <div className="space-y-4">
        {isCoordinator && <Here to="/coordinate" words="Coordinate" />}
        <h1>The directory</h1>
        <p className="max-w-measure">People act on what stands here. This is what needs somebody to look at it.</p>
        <p className="flex max-w-none flex-wrap gap-3">
          <Link className="button" to="/coordinate/directory/import">
            Bring services in
          </Link>
          <Link className="button button-quiet" to="/coordinate/directory/corrections">
            What people told us is wrong
          </Link>
          <Link className="button button-quiet" to="/coordinate/directory/claims">
            Who says an entry is theirs
          </Link>
          <Link className="button button-quiet" to="/coordinate/directory/coverage">
            What there is where
          </Link>
        </p>
      </div>
      <FindEntry />
      <section aria-labelledby="to-do" className="space-y-4">
        <h2 id="to-do">To do</h2>
        {waiting.length === 0 && <p className="card max-w-measure">Nothing waits. Thank you for keeping it true.</p>}
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {waiting.map(({ kind, count, isMore }) => (
            <li key={kind} className="card edge max-w-none space-y-2">
              <h3 className="flex items-baseline justify-between gap-3">
                <Link className="inline-flex min-h-target items-center" to={`/coordinate/directory/work/${kind}`}>
                  {workWords[kind].title}
                </Link>
                <span className="tag shrink-0">{isMore ? `more than ${count}` : count}</span>
              </h3>
              <p className="text-small text-ink-soft">{workWords[kind].hint}</p>
            </li>
          ))}
        </ul>
      </section>
      {done.length > 0 && (
        <section aria-labelledby="done" className="space-y-3">
          <h2 id="done" className="text-large">
            Nothing to do
          </h2>
          <ul className="card max-w-measure space-y-1 text-small">
            {done.map(({ kind }) => (
              <li key={kind}>{workWords[kind].none}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
