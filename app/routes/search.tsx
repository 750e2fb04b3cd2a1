import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { FoundPosts, SearchForm, SearchWords } from '#app/components/search.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

// The words stay out of the title: a title lives on in the history of a shared computer.
export const meta: MetaFunction = () => [{ title: 'Search – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  return orShowProblem(async () => ({
    search: await context.services.queries.groups.search(asked),
    now: Date.now(),
  }))
}

export default function Search() {
  const { search, now } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const older = new URLSearchParams(params)
  older.set('before', String(search.next))
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1>Search my groups</h1>
      {search.groups.length === 0 ? (
        <p className="card">
          Search looks through the groups you are in, and you are not in one yet. <Link to="/groups">Find a group</Link>
        </p>
      ) : (
        <>
          <SearchForm search={search} />
          <SearchWords search={search} isFirstPage={!params.has('before')} />
          <FoundPosts found={search.found} now={now} />
          {search.next && (
            <p>
              <Link className="button button-quiet" to={`?${older}`}>
                Older posts
              </Link>
            </p>
          )}
        </>
      )}
    </div>
  )
}
