import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Open a workspace – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { mayOpen } = await context.services.queries.workspaces.myWorkspaces({})
    if (!mayOpen.allowed) throw redirect('/working-together')
    return null
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { slug } = await context.services.commands.workspaces.openWorkspace(inputOf(form))
    return redirect(`/working-together/${slug}?opened`)
  })
}

export default function OpenWorkspace() {
  const problem = useActionData<typeof action>()
  return (
    <div className="place-copro mx-auto max-w-measure space-y-6">
      <div className="space-y-2">
        <Here to="/working-together" words="Working together" />
        <h1>Open a workspace</h1>
        <p className="text-large text-ink-soft">
          A place for one group: people who know your service from the inside, carers and staff. It is private. You can
          open a public page later.
        </p>
      </div>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-6">
        <TextField
          name="name"
          label="What is the group called?"
          hint="Its web address is made from the name, and stays as it is."
          maxLength={80}
          problem={problem}
        />
        <TextField
          name="service"
          label="Which service is it for?"
          hint="As people know it."
          maxLength={120}
          problem={problem}
        />
        <TextArea
          name="purpose"
          label="What is it for?"
          hint="A sentence or two. Everybody who is asked to join reads this first."
          rows={3}
          maxLength={500}
          problem={problem}
        />
        <TextArea
          name="terms"
          label="How do you work together? (if you know already)"
          hint="How often you meet, what people are paid, what stays in the room. Only members read it. You can change it later."
          rows={8}
          maxLength={10_000}
          problem={problem}
        />
        <button type="submit" className="button">
          Open this workspace
        </button>
      </Form>
    </div>
  )
}
