import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { DecisionFields } from '#app/components/decision-fields.tsx'
import { DecisionLook } from '#app/components/decision-look.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { actionWords } from '#app/moderation-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst, valuesOf } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${actionWords[data?.action ?? '']?.button ?? 'Decide'} – Waymark` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const action = new URL(request.url).searchParams.get('action') ?? ''
  if (!Object.hasOwn(actionWords, action)) throw new Response('Page not found', { status: 404 })
  return orShowProblem(async () => {
    const { moderation } = context.services.queries
    return { action, ...(await moderation.messageFor({ caseId: params.caseId, action })), caseId: params.caseId ?? '' }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { queries, commands } = context.services
  const wish = { ...inputOf(form), caseId: params.caseId, days: form.get('days') || undefined }
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'look')
      return { message: '', errors: {}, values: valuesOf(form), look: await queries.moderation.decisionPreview(wish) }
    const { level } = await commands.moderation.decide(wish)
    return redirect(
      level === 'crisis'
        ? `/moderation/care?after=${params.caseId}`
        : `/moderation/cases/${params.caseId}?told=decided`,
    )
  })
}

/** One decision: what it does, the rule and the reason, what the person is told, and a look at it before it is done. */
export default function Decide() {
  const { action: name, message, rules, asOf, caseId, face } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const look = answer && 'look' in answer ? answer.look : null
  return (
    <div className="space-y-4">
      <Here to={`/moderation/cases/${caseId}`} words="Back to the case" />
      <h1>{actionWords[name]?.button}</h1>
      <p>
        {face && <strong>{face.place}. </strong>}
        {actionWords[name]?.does}
      </p>
      <ErrorSummary problem={look ? undefined : answer} />
      {look && <DecisionLook look={look} />}
      <Form method="post" className="card max-w-none space-y-6" key={name}>
        <input type="hidden" name="action" value={name} />
        <input type="hidden" name="asOf" value={asOf} />
        <DecisionFields action={name} message={message} rules={rules} problem={answer} />
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="decide" className="button">
            {actionWords[name]?.button}
          </button>
          <button type="submit" name="intent" value="look" className="button button-quiet">
            See what happens first
          </button>
        </div>
      </Form>
    </div>
  )
}
