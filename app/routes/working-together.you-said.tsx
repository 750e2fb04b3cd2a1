import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { HowToPrint, YouSaidList } from '#app/components/you-said.tsx'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'You said, we did – Waymark' },
  { name: 'description', content: 'What people asked services for, what changed, and what could not, and why.' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return orShowProblem(async () => ({
    ...(await context.services.queries.youSaid.youSaid({ before })),
    now: Date.now(),
  }))
}

export default function YouSaid() {
  const { told, next, now } = useLoaderData<typeof loader>()
  return (
    <div className="place-copro mx-auto max-w-4xl space-y-6">
      <div className="space-y-2">
        <Here to="/working-together" words="Working together" />
        <h1>You said, we did, we could not because</h1>
        <p className="max-w-measure text-large text-ink-soft">
          What people asked of services here, and what became of it. Also what could not be done, and why.
        </p>
        <HowToPrint />
      </div>
      {told.length === 0 ? (
        <p className="card edge">Nothing is told here yet. Groups choose what they show, in their own words.</p>
      ) : (
        <YouSaidList told={told} now={now} withGroup="with-group" />
      )}
      {next && (
        <p>
          <Link to={`?before=${next}`} className="inline-flex min-h-target items-center">
            Earlier answers
          </Link>
        </p>
      )}
    </div>
  )
}
