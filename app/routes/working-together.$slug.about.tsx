import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
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
  return (
    <WorkspaceFrame workspace={workspace} title="About this group">
      <section aria-labelledby="purpose" className="card edge max-w-measure space-y-2">
        <h2 id="purpose" className="text-large">
          What we are for
        </h2>
        <p>{workspace.purpose}</p>
      </section>
      <section aria-labelledby="terms" className="card max-w-measure space-y-2">
        <h2 id="terms" className="text-large">
          How we work together
        </h2>
        {workspace.inside.termsHtml === '' ? (
          <p>Nobody has written this down yet.</p>
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags (server/domain/kernel/formatting.ts).
          <div className="prose" dangerouslySetInnerHTML={{ __html: workspace.inside.termsHtml }} />
        )}
      </section>
    </WorkspaceFrame>
  )
}
