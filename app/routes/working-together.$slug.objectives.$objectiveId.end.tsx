import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { endMeanings, endWords } from '#app/objective-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'How it ended – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug, objectiveId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { objective, workspace, mayWork } = await context.services.queries.objectives.objectivePage({ objectiveId })
    if (!mayWork.allowed && !context.formCameBack) throw redirect(`/working-together/${slug}/objectives/${objectiveId}`)
    return { objective, workspace }
  })
}

export async function action({ request, params: { slug, objectiveId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.objectives.endObjective({ ...inputOf(form), objectiveId })
    return redirect(`/working-together/${slug}/objectives/${objectiveId}`)
  })
}

export default function EndObjective() {
  const { workspace, objective } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const chosen = fieldValue(problem, 'how')
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: 'objectives', words: 'Objectives' }} title="How did it end?">
      <ErrorSummary problem={problem} />
      <p className="text-large">{objective.title}</p>
      <Form method="post" className="card max-w-measure space-y-6">
        <Choices name="how" legend="Say it as it is" problem={problem}>
          {(['met', 'partly', 'not-met', 'stopped'] as const).map((how) => (
            <Tick
              key={how}
              type="radio"
              name="how"
              value={how}
              label={endWords[how]}
              hint={endMeanings[how]}
              defaultChecked={chosen === how}
            />
          ))}
        </Choices>
        <TextArea
          name="why"
          label="Why?"
          hint="Everybody in this group reads it. Nobody outside does, unless the chair or the staff show it on the public page."
          rows={4}
          maxLength={1000}
          problem={problem}
        />
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Say this
          </button>
          <Link to={`/working-together/${workspace.slug}/objectives/${objective.id}`} className="button button-quiet">
            Go back
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}
