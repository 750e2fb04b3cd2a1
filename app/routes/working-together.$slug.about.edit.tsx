import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'How we work together – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspaces } = context.services.queries
  return orShowProblem(async () => {
    const workspace = insideOf(await workspaces.workspacePage({ slug }))
    if (!workspace.inside.mayArrange.allowed) throw redirect(`/working-together/${slug}/about`)
    const { current } = await workspaces.termsHistory({ slug })
    return { workspace: { slug: workspace.slug, name: workspace.name }, current }
  })
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.workspaces.writeTerms({ ...inputOf(form), slug })
    return redirect(`/working-together/${slug}/about`)
  })
}

export default function EditTerms() {
  const { workspace, current } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'about', words: 'About this group' }}
      title="How we work together"
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-measure space-y-6">
        <TextArea
          name="purpose"
          label="What is this group for?"
          hint="A sentence or two. It also stands on the public page."
          rows={3}
          maxLength={500}
          defaultValue={current.purpose}
          problem={problem}
        />
        <TextArea
          name="terms"
          label="How do you work together?"
          hint="Only members read this. What it said before is kept, with who changed it. Use * for a list and ** around bold words."
          rows={14}
          maxLength={10_000}
          defaultValue={current.terms}
          problem={problem}
        />
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Keep this
          </button>
          <Link to={`/working-together/${workspace.slug}/about`} className="button button-quiet">
            Go back
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}
