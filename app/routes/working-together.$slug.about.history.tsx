import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { whenInWords } from '#app/components/dates.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'What it said before – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspaces } = context.services.queries
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return orShowProblem(async () => {
    const { versions, next } = await workspaces.termsHistory({ slug, before })
    const { name } = await workspaces.workspacePage({ slug })
    return { workspace: { slug: slug ?? '', name }, versions, next, now: Date.now() }
  })
}

export default function TermsHistory() {
  const { workspace, versions, next, now } = useLoaderData<typeof loader>()
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: 'about', words: 'About this group' }} title="What it said before">
      <ol className="max-w-measure space-y-4">
        {versions.map(({ id, by, writtenAt, purpose, termsHtml }) => (
          <li key={id} className="card max-w-none space-y-3">
            <h2 className="text-large">{whenInWords(writtenAt, now)}</h2>
            <p className="text-small text-ink-soft">written by {by ?? 'a former member'}</p>
            <p>{purpose}</p>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags (server/domain/kernel/formatting.ts). */}
            <div className="prose" dangerouslySetInnerHTML={{ __html: termsHtml }} />
          </li>
        ))}
      </ol>
      {next && (
        <p>
          <Link to={`?before=${next}`} className="inline-flex min-h-target items-center">
            Earlier
          </Link>
        </p>
      )}
    </WorkspaceFrame>
  )
}
