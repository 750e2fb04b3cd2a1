import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { SpeakingFor } from '#app/components/speaking-for.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { meetingPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Send views – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug = '', meetingId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const page = await context.services.queries.meetings.meetingPage({ meetingId })
    if (!page.mayPrepare.allowed && !context.formCameBack) throw redirect(meetingPath(slug, meetingId))
    return { workspace: page.workspace, meeting: page.meeting, supported: page.supported }
  })
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const sent = await context.services.commands.meetings.sendViews({ ...inputOf(form), meetingId })
    return afterSaying(sent, meetingPath(slug, meetingId))
  })
}

export default function SendViews() {
  const { workspace, meeting, supported } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `meetings/${meeting.id}`, words: meeting.title }}
      title="Send views to the meeting"
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-3xl space-y-6">
        <TextArea
          name="words"
          label="What should the meeting know?"
          hint="Everybody in this group reads it, whether you come or not."
          rows={6}
          maxLength={2000}
          problem={problem}
        />
        <SpeakingFor supported={supported} isTold problem={problem} />
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Send this
          </button>
          <Link to={meetingPath(workspace.slug, meeting.id)} className="button button-quiet">
            Go back
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}
