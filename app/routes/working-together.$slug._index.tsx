import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { NeedsMe } from '#app/components/needs-me.tsx'
import { Told } from '#app/components/told.tsx'
import { WorkspaceFace } from '#app/components/workspace-face.tsx'
import { orShowProblem } from '#app/respond.ts'
import { seatWords, workspaceAreas } from '#app/workspace-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.workspace.name ?? 'Working together'} – Waymark` },
  ...(data?.workspace.inside ? [{ name: 'robots', content: 'noindex' }] : []),
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaces, feedback } = context.services.queries
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => {
    const workspace = await workspaces.workspacePage({ slug: params.slug })
    const { told } = workspace.inside
      ? { told: [] }
      : await context.services.queries.youSaid.youSaid({ slug: params.slug })
    const things = workspace.inside ? await workspaces.needsMe({ slug: params.slug }) : []
    const { themes } = workspace.inside ? { themes: [] } : await feedback.publicThemes({ slug: params.slug })
    const face = { told: told.slice(0, 3), themes: themes.slice(0, 5) }
    return {
      workspace,
      face,
      things,
      wasOpened: searchParams.has('opened'),
      wasSeated: searchParams.has('seated'),
      now: Date.now(),
    }
  })
}

/** The home of a workspace for its members; for everybody else its public face. */
export default function Workspace() {
  const { workspace, face, things, wasOpened, wasSeated, now } = useLoaderData<typeof loader>()
  if (!workspace.inside) return <WorkspaceFace workspace={workspace} told={face.told} themes={face.themes} now={now} />
  return (
    <div className="place-copro space-y-8">
      <div className="space-y-1">
        <Here to="/working-together" words="Working together" />
        <h1>{workspace.name}</h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          {workspace.service}
          <span className="tag">You: {seatWords[workspace.inside.seat.kind]}</span>
        </p>
      </div>
      {wasOpened && <Told>The workspace is open. Invite people next: the page of people has a way.</Told>}
      {wasSeated && (
        <Told>
          Welcome. You have your seat. Begin with one thing below, or read <Link to="about">about this group</Link>.
        </Told>
      )}
      <NeedsMe things={things} now={now} />
      <section aria-labelledby="rooms" className="space-y-3">
        <h2 id="rooms">Where we work</h2>
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {workspaceAreas.map(({ to, title, words }) => (
            <li key={to} className="max-w-none">
              <Link to={to} className="card edge block h-full space-y-1 !p-4 no-underline hover:underline">
                <span className="block font-bold">{title}</span>
                <span className="block text-small text-ink-soft">{words}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
