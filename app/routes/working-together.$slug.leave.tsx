import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Leave a group – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { name } = insideOf(await context.services.queries.workspaces.workspacePage({ slug }))
    return { workspace: { slug: slug ?? '', name } }
  })
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.workspaces.leaveWorkspace({ slug })
    return redirect('/working-together')
  })
}

export default function LeaveWorkspace() {
  const { workspace } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame workspace={workspace} title="Leave this group?">
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-measure space-y-4">
        <ul className="list-disc space-y-1 pl-6">
          <li>Your seat ends now. You hear no more from this group.</li>
          <li>What you said stays, and what became of it.</li>
          <li>Nobody asks you why. To come back you need a new invitation.</li>
        </ul>
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Leave this group
          </button>
          <Link className="button button-quiet" to={`/working-together/${workspace.slug}`}>
            Stay
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}
