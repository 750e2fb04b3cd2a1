import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { OwnMeasureCard } from '#app/components/own-measure.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Say that it was unfair – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { measureId } = params
  return orShowProblem(() => context.services.queries.chat.measureAboutMe({ measureId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), measureId: params.measureId }
    const { appealId } = await context.services.commands.chat.sayMeasureWasUnfair(wish)
    return redirect(`/appeals/${appealId}?opened`)
  })
}

export default function Unfair() {
  const measure = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-3xl space-y-6">
      <Here to="/how-i-was-treated" words="How I was treated" />
      <h1>Say that this was unfair</h1>
      <ErrorSummary problem={problem} />
      <h2 className="sr-only">What was done</h2>
      <OwnMeasureCard measure={measure} />
      <Form method="post" className="card space-y-5">
        <TextArea
          name="words"
          label="What was unfair?"
          hint="In your own words. Coordinators read it and answer you, by a day we tell you. Whoever did it does not answer, and does not read it."
          rows={6}
          maxLength={4000}
          required
          problem={problem}
        />
        <button type="submit" className="button">
          Send it
        </button>
      </Form>
    </div>
  )
}
