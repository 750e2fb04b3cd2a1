import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Face } from '#app/components/face.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { seatWords } from '#app/workspace-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'People – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    workspace: insideOf(await context.services.queries.workspaces.workspacePage({ slug: params.slug })),
    me: context.caller.actor.id,
  }))
}

export default function People() {
  const { workspace, me } = useLoaderData<typeof loader>()
  return (
    <WorkspaceFrame workspace={workspace} title="People">
      <ul className="grid gap-3 sm:grid-cols-2">
        {workspace.inside.people.map(({ seatId, memberId, name, kind }) => (
          <li key={seatId} className="card flex max-w-none items-center gap-4 !p-4">
            <Face name={name} />
            <span className="min-w-0">
              <span className="block font-bold">
                {name}
                {memberId === me && ' (you)'}
              </span>
              <span className="tag">{seatWords[kind]}</span>
            </span>
          </li>
        ))}
      </ul>
    </WorkspaceFrame>
  )
}
