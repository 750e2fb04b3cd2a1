import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, Tick } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { meetingPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'What would help you – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug = '', meetingId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const page = await context.services.queries.meetings.meetingPage({ meetingId })
    if (!(page.mayTellNeeds.allowed && page.mayPrepare.allowed) && !context.formCameBack)
      throw redirect(meetingPath(slug, meetingId))
    return { workspace: page.workspace, meeting: page.meeting, mine: page.needs.mine }
  })
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { meetings } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'forget') await meetings.forgetAccessNeeds({ meetingId })
    else await meetings.tellAccessNeeds({ ...inputOf(form), meetingId })
    return redirect(meetingPath(slug, meetingId))
  })
}

export default function AccessNeeds() {
  const { workspace, meeting, mine } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const isAgain = problem ? problem.values.again !== undefined : (mine?.again ?? false)
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `meetings/${meeting.id}`, words: meeting.title }}
      title="What would help you?"
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-3xl space-y-6">
        <TextArea
          name="words"
          label="What do you need to take part well?"
          hint="For example: a break after half an hour, papers in big type, somebody at the door. Only the chair and the staff of this group read it."
          rows={4}
          maxLength={1000}
          defaultValue={mine?.words}
          problem={problem}
        />
        <Tick
          name="again"
          label="Use this for our next meetings too"
          hint="If you leave this out, we delete it two days after the meeting. You can change it at any time."
          defaultChecked={isAgain}
        />
        <p className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="tell" className="button">
            Tell them
          </button>
          {mine && (
            <button type="submit" name="intent" value="forget" className="button button-quiet">
              Delete what I told
            </button>
          )}
          <Link to={meetingPath(workspace.slug, meeting.id)} className="button button-quiet">
            Go back
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}
