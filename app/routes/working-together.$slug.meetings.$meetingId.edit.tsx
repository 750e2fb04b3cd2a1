import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { MeetingFields } from '#app/components/meeting-fields.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { meetingPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Change a meeting – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug = '', meetingId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { meetings, workspaces } = context.services.queries
  return orShowProblem(async () => {
    const { meeting, workspace, mayArrange } = await meetings.meetingPage({ meetingId })
    if (!mayArrange.allowed) throw redirect(meetingPath(slug, meetingId))
    const { inside } = insideOf(await workspaces.workspacePage({ slug: workspace.slug }))
    return { meeting, workspace, people: inside.people }
  })
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { meetings } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), meetingId }
    if (form.get('intent') === 'call-off') await meetings.callOffMeeting(wish)
    else await meetings.changeMeeting(wish)
    return redirect(meetingPath(slug, meetingId))
  })
}

export default function ChangeMeeting() {
  const { meeting, workspace, people } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const here = meetingPath(workspace.slug, meeting.id)
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `meetings/${meeting.id}`, words: meeting.title }}
      title="Change this meeting"
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-3xl space-y-6">
        <MeetingFields people={people} meeting={meeting} problem={problem} />
        <p>When you move it, everybody is told. Calendars that have it can take the change.</p>
        <p className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="change" className="button">
            Keep this
          </button>
          <Link to={here} className="button button-quiet">
            Go back
          </Link>
        </p>
      </Form>
      <section aria-labelledby="call-off" className="card max-w-3xl space-y-4">
        <h2 id="call-off" className="text-large">
          Call it off
        </h2>
        <Form method="post" className="space-y-4">
          <TextField
            name="why"
            label="Why?"
            hint="Everybody in the group reads this."
            maxLength={500}
            problem={problem}
          />
          <button type="submit" name="intent" value="call-off" className="button button-quiet">
            Call this meeting off
          </button>
        </Form>
      </section>
    </WorkspaceFrame>
  )
}
