import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Face } from '#app/components/face.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Invitations } from '#app/components/invitations.tsx'
import { RoomLead } from '#app/components/room-lead.tsx'
import { SeatRequests } from '#app/components/seat-requests.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { seatWords } from '#app/workspace-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'People – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspaces } = context.services.queries
  return orShowProblem(async () => {
    const workspace = insideOf(await workspaces.workspacePage({ slug }))
    return {
      workspace,
      me: context.caller.actor.id,
      letting: workspace.inside.mayArrange.allowed ? await workspaces.lettingIn({ slug }) : null,
      refusing: new URL(request.url).searchParams.get('answer'),
      now: Date.now(),
    }
  })
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { workspaces } = context.services.commands
  return orShowForm(form, context, async () => {
    const intent = form.get('intent')
    if (intent === 'invite') {
      const { secret, endsAt } = await workspaces.inviteToWorkspace({ slug, kind: form.get('kind') })
      return { link: `${context.site.origin}/working-together/invitations/${secret}`, endsAt }
    }
    if (intent === 'withdraw') await workspaces.withdrawInvitation(inputOf(form))
    else await workspaces.answerSeatRequest({ ...inputOf(form), outcome: intent })
    return redirect(`/working-together/${slug}/people`)
  })
}

export default function People() {
  const { workspace, me, letting, refusing, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'errors' in answer ? answer : undefined
  const made = answer && 'link' in answer ? answer : undefined
  const mayArrange = workspace.inside.mayArrange.allowed
  return (
    <WorkspaceFrame workspace={workspace} title="People">
      <RoomLead words="Who sits at the table, and how others join." />
      <ErrorSummary problem={problem} />
      {letting && letting.requests.length > 0 && (
        <SeatRequests requests={letting.requests} refusing={refusing} problem={problem} now={now} />
      )}
      <h2 className={letting ? '' : 'sr-only'}>Who sits here</h2>
      <ul className="!mt-3 grid gap-3 sm:grid-cols-2">
        {workspace.inside.people.map(({ seatId, memberId, name, kind }) => (
          <li key={seatId} className="card flex max-w-none items-center gap-4 !p-4">
            <Face name={name} />
            <span className="min-w-0 flex-1">
              <span className="block font-bold">
                {name}
                {memberId === me && ' (you)'}
              </span>
              <span className="tag">{seatWords[kind]}</span>
            </span>
            {(mayArrange || memberId === me) && (
              <Link to={seatId} className="inline-flex min-h-target items-center">
                {memberId === me ? 'My seat' : 'Seat'}
                {memberId !== me && <span className="sr-only"> of {name}</span>}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {letting && <Invitations invitations={letting.invitations} made={made} problem={problem} now={now} />}
    </WorkspaceFrame>
  )
}
