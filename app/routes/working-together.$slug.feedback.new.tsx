import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { FeedbackFields } from '#app/components/feedback-fields.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { feedbackPath } from '#app/feedback-words.ts'
import { insideOf } from '#app/inside-of.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Write down feedback – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { name, inside } = insideOf(await context.services.queries.workspaces.workspacePage({ slug }))
    if (!inside.mayArrange.allowed) throw redirect(feedbackPath(slug))
    return { workspace: { slug, name } }
  })
}

export async function action({ request, params: { slug = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { summaryId } = await context.services.commands.feedback.writeFeedback({ ...inputOf(form), slug })
    return redirect(`${feedbackPath(slug)}/${summaryId}`)
  })
}

export default function WriteFeedback() {
  const { workspace } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'feedback', words: 'What people tell us' }}
      title="Write down feedback"
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-3xl space-y-6">
        <FeedbackFields problem={problem} />
        <p>Nothing is shared yet. You read it once more on the next page.</p>
        <button type="submit" className="button">
          Keep this, and look at it
        </button>
      </Form>
    </WorkspaceFrame>
  )
}
