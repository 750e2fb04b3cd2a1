import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { MeetingFields } from '#app/components/meeting-fields.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { meetingPath, meetingsPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Call a meeting – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { name, inside } = insideOf(await context.services.queries.workspaces.workspacePage({ slug }))
    if (!inside.mayArrange.allowed) throw redirect(meetingsPath(slug))
    return { workspace: { slug, name }, people: inside.people }
  })
}

export async function action({ request, params: { slug = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { meetingId } = await context.services.commands.meetings.callMeeting({ ...inputOf(form), slug })
    return redirect(meetingPath(slug, meetingId))
  })
}

export default function CallMeeting() {
  const { workspace, people } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: 'meetings', words: 'Meetings' }} title="Call a meeting">
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-3xl space-y-6">
        <MeetingFields people={people} problem={problem} />
        <p>Everybody with a seat is told. You add papers next, and anybody may add to the agenda.</p>
        <button type="submit" className="button">
          Call this meeting
        </button>
      </Form>
    </WorkspaceFrame>
  )
}
