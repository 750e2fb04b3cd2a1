import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { ObjectiveFields } from '#app/components/objective-fields.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Set an objective – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { name, inside } = insideOf(await context.services.queries.workspaces.workspacePage({ slug }))
    if (!inside.mayDecide.allowed) throw redirect(`/working-together/${slug}/objectives`)
    return { workspace: { slug: slug ?? '', name }, people: inside.people }
  })
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { objectiveId } = await context.services.commands.objectives.setObjective({ ...inputOf(form), slug })
    return redirect(`/working-together/${slug}/objectives/${objectiveId}`)
  })
}

export default function SetObjective() {
  const { workspace, people } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'objectives', words: 'Objectives' }}
      title="What do we want to change?"
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-3xl space-y-6">
        <ObjectiveFields people={people} problem={problem} />
        <button type="submit" className="button">
          Set this objective
        </button>
      </Form>
    </WorkspaceFrame>
  )
}
