import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { PublicThemes } from '#app/components/public-themes.tsx'
import { HowToPrint, YouSaidList } from '#app/components/you-said.tsx'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'You said, we did – Waymark' },
  { name: 'description', content: 'What people asked services for, what changed, and what could not, and why.' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const [before, themesBefore] = [searchParams.get('before') ?? undefined, searchParams.get('themes') ?? undefined]
  const { youSaid, feedback } = context.services.queries
  return orShowProblem(async () => ({
    ...(await youSaid.youSaid({ before })),
    // Whoever turns the pages of one list reads that list.
    themes: before === undefined ? await feedback.publicThemes({ before: themesBefore }) : { themes: [], next: null },
    isTurned: themesBefore !== undefined,
    now: Date.now(),
  }))
}

export default function YouSaid() {
  const { told, next, themes, isTurned, now } = useLoaderData<typeof loader>()
  const isEmpty = told.length === 0 && themes.themes.length === 0
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
      {isEmpty && (
        <p className="card edge">Nothing is told here yet. Groups choose what they show, in their own words.</p>
      )}
      {!isTurned && told.length > 0 && (
        <section aria-labelledby="asked" className="space-y-4">
          <h2 id="asked">What was asked for</h2>
          <YouSaidList told={told} now={now} withGroup="with-group" />
          {next && <Earlier to={`?before=${next}`} words="Earlier answers" />}
        </section>
      )}
      <PublicThemes themes={themes.themes} withGroup="with-group" />
      {themes.next && <Earlier to={`?themes=${themes.next}`} words="Earlier themes" />}
    </div>
  )
}

const Earlier = ({ to, words }: { to: string; words: string }) => (
  <p>
    <Link to={to} className="inline-flex min-h-target items-center">
      {words}
    </Link>
  </p>
)
