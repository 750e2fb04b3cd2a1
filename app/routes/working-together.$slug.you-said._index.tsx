import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PublicThemes } from '#app/components/public-themes.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { HowToPrint, YouSaidList } from '#app/components/you-said.tsx'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `You said, we did: ${data?.workspace?.name ?? ''} – Waymark` },
  ...(data?.workspace?.isPublic ? [] : [{ name: 'robots', content: 'noindex' }]),
]

export async function loader({ request, params: { slug = '' }, context }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  const { workspaces, youSaid, feedback } = context.services.queries
  return orShowProblem(async () => {
    const { workspace, told, next } = await youSaid.youSaid({ slug, before })
    const { inside, name, service } = await workspaces.workspacePage({ slug })
    const mayChoose = inside?.mayArrange.allowed === true
    const { themes } = before === undefined ? await feedback.publicThemes({ slug }) : { themes: [] }
    return { workspace: { ...workspace, slug, name, service }, told, next, themes, mayChoose, now: Date.now() }
  })
}

export default function YouSaidHere() {
  const { workspace, told, next, themes, mayChoose, now } = useLoaderData<typeof loader>()
  return (
    <WorkspaceFrame workspace={workspace} title="You said, we did, we could not because">
      <p className="text-large text-ink-soft">{workspace.service}</p>
      {workspace.isMember && (
        <div className="no-print flex flex-wrap items-center justify-between gap-4">
          <p>
            {workspace.isPublic
              ? 'Everybody can read this page.'
              : 'Only members read this, until the public page is open.'}
          </p>
          {mayChoose && (
            <Link to="choose" className="button">
              Choose what is shown
            </Link>
          )}
        </div>
      )}
      <HowToPrint />
      {told.length === 0 && themes.length === 0 ? (
        <p className="card edge max-w-measure">
          Nothing is shown yet. When comments are answered and objectives end, the chair or the staff choose what
          everybody may read.
        </p>
      ) : (
        <YouSaidList told={told} now={now} withGroup="one-group" />
      )}
      {next && (
        <p>
          <Link to={`?before=${next}`} className="inline-flex min-h-target items-center">
            Earlier answers
          </Link>
        </p>
      )}
      <PublicThemes themes={themes} withGroup="one-group" />
    </WorkspaceFrame>
  )
}
