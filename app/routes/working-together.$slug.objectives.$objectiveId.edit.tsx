import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { ObjectiveFields } from '#app/components/objective-fields.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Change an objective – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug, objectiveId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { objectives, workspaces } = context.services.queries
  return orShowProblem(async () => {
    const { objective, workspace, mayWork } = await objectives.objectivePage({ objectiveId })
    if (!mayWork.allowed && !context.formCameBack) throw redirect(`/working-together/${slug}/objectives/${objectiveId}`)
    const { inside } = insideOf(await workspaces.workspacePage({ slug: workspace.slug }))
    return { objective, workspace, people: inside.people }
  })
}

export async function action({ request, params: { slug, objectiveId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.objectives.changeObjective({ ...inputOf(form), objectiveId })
    return redirect(`/working-together/${slug}/objectives/${objectiveId}`)
  })
}

export default function ChangeObjective() {
  const { workspace, objective, people } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'objectives', words: 'Objectives' }}
      title="Change this objective"
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-3xl space-y-6">
        <ObjectiveFields people={people} objective={objective} problem={problem} />
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Keep this
          </button>
          <Link to={`/working-together/${workspace.slug}/objectives/${objective.id}`} className="button button-quiet">
            Go back
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}
