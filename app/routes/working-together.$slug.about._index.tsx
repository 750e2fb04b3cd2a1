import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'About this group – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    workspace: insideOf(await context.services.queries.workspaces.workspacePage({ slug: params.slug })),
  }))
}

export default function AboutWorkspace() {
  const { workspace } = useLoaderData<typeof loader>()
  const mayArrange = workspace.inside.mayArrange.allowed
  const home = `/working-together/${workspace.slug}`
  return (
    <WorkspaceFrame workspace={workspace} title="About this group">
      <section aria-labelledby="purpose" className="card edge max-w-measure space-y-2">
        <h2 id="purpose" className="text-large">
          What we are for
        </h2>
        <p>{workspace.purpose}</p>
      </section>
      <section aria-labelledby="terms" className="card max-w-measure space-y-3">
        <h2 id="terms" className="text-large">
          How we work together
        </h2>
        {workspace.inside.termsHtml === '' ? (
          <p>Nobody has written this down yet.</p>
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags (server/domain/kernel/formatting.ts).
          <div className="prose" dangerouslySetInnerHTML={{ __html: workspace.inside.termsHtml }} />
        )}
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {mayArrange && (
            <Link to={`${home}/about/edit`} className="button button-quiet">
              Change this
            </Link>
          )}
          <Link to={`${home}/about/history`} className="inline-flex min-h-target items-center">
            What it said before
          </Link>
        </p>
      </section>
      <section aria-labelledby="public" className="card max-w-measure space-y-3">
        <h2 id="public" className="text-large">
          What others see
        </h2>
        <p>
          {workspace.isPublic
            ? 'The public page is open: everybody can read who we are and how to join. No names, but for those who chose it.'
            : 'Nothing. This group is private, and only its members find it.'}
        </p>
        {mayArrange ? (
          <p>
            <Link to={`${home}/public`} className="button button-quiet">
              {workspace.isPublic ? 'Change the public page' : 'Make a public page'}
            </Link>
          </p>
        ) : (
          workspace.isPublic && <p className="whitespace-pre-line">{workspace.whoWeAre}</p>
        )}
      </section>
    </WorkspaceFrame>
  )
}
