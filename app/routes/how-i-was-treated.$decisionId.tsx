import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { OwnDecisionCard } from '#app/components/own-decision.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Appeal – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { decisionId } = params
  const decision = await orShowProblem(() => context.services.queries.fairness.ownDecision({ decisionId }))
  if (decision.appealId) throw redirect(`/appeals/${decision.appealId}`)
  return { decision, now: Date.now() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), decisionId: params.decisionId }
    const { appealId } = await context.services.commands.fairness.openAppeal(wish)
    return redirect(`/appeals/${appealId}?opened`)
  })
}

export default function Appeal() {
  const { decision, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-3xl space-y-6">
      <Here to="/how-i-was-treated" words="How I was treated" />
      <h1>Appeal against this</h1>
      <ErrorSummary problem={problem} />
      <OwnDecisionCard decision={decision} now={now} level={1} />
      {decision.mayAppeal ? (
        <Form method="post" className="card space-y-5">
          <TextArea
            name="words"
            label="What did we get wrong?"
            hint="In your own words, as long or short as you like. You can add more later, and we may ask you something. Somebody who did not decide this reads it, and nobody else does."
            rows={6}
            maxLength={4000}
            required
            problem={problem}
          />
          <button type="submit" className="button">
            Send my appeal
          </button>
        </Form>
      ) : (
        <p className="card">This was undone already, so there is nothing to appeal against.</p>
      )}
    </div>
  )
}
