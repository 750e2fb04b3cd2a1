import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Complain – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { appealId } = await context.services.commands.fairness.openComplaint(inputOf(form))
    return redirect(`/appeals/${appealId}?opened`)
  })
}

export default function Complain() {
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-measure space-y-6">
      <Here to="/how-i-was-treated" words="How I was treated" />
      <div className="space-y-3">
        <h1>Complain</h1>
        <p>
          About how we work, or about somebody who looks after this place. The coordinators read it and answer you, by a
          day we tell you. It changes nothing about how you are treated here.
        </p>
      </div>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        <TextArea
          name="words"
          label="What happened?"
          hint="In your own words. You can add more later. Only coordinators read it."
          rows={6}
          maxLength={4000}
          required
          problem={problem}
        />
        <TextField
          name="about"
          label="Is it about somebody? (you can leave this empty)"
          hint="The name they go by here. They will not read this, and will not be the one who answers."
          problem={problem}
        />
        <button type="submit" className="button">
          Send my complaint
        </button>
      </Form>
      <p className="text-small text-ink-soft">
        Is somebody in danger? Do not wait for us: <a href="/help-now">get help now</a>.
      </p>
    </div>
  )
}
