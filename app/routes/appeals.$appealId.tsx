import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Conversation, Deadline } from '#app/components/conversation.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { OwnDecisionCard } from '#app/components/own-decision.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { outcomeWords } from '#app/treatment-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.appeal.kind === 'complaint' ? 'My complaint' : 'My appeal'} – Waymark` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { fairness } = context.services.queries
  return orShowProblem(async () => {
    const appeal = await fairness.myAppeal({ appealId: params.appealId })
    if (!appeal.isMine) throw redirect(`/moderation/appeals/${appeal.id}`)
    const { searchParams } = new URL(request.url)
    return {
      appeal,
      decision: appeal.decisionId ? await fairness.ownDecision({ decisionId: appeal.decisionId }) : null,
      done: searchParams.has('opened') ? 'opened' : searchParams.has('added') ? 'added' : null,
      now: Date.now(),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.fairness.writeInAppeal({ ...inputOf(form), appealId: params.appealId })
    return redirect(`/appeals/${params.appealId}?added`)
  })
}

export default function MyAppeal() {
  const { appeal, decision, done, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { kind, outcome, outcomeWords: why, decidedAt } = appeal
  return (
    <div className="max-w-3xl space-y-6">
      <Here to="/how-i-was-treated" words="How I was treated" />
      <h1>{kind === 'appeal' ? 'My appeal' : 'My complaint'}</h1>
      {done && !problem && (
        <Told>
          {done === 'opened' ? 'We have it. Thank you for telling us.' : 'Added. Whoever answers you will read it.'}
        </Told>
      )}
      <ErrorSummary problem={problem} />
      {decidedAt !== null && outcome ? (
        <section aria-labelledby="outcome" className="card edge space-y-2 bg-wash">
          <h2 id="outcome">{outcomeWords[outcome]}</h2>
          <p className="whitespace-pre-line">{why}</p>
          {outcome === 'reversed' && <p>Everything is as it was before we decided.</p>}
        </section>
      ) : (
        <p>
          {kind === 'appeal'
            ? 'Somebody who did not decide it reads this and answers you.'
            : 'A coordinator reads this and answers you. Nobody it is about does.'}{' '}
          <Deadline dueAt={appeal.dueAt} now={now} />
        </p>
      )}
      <Conversation messages={appeal.messages} member="You" now={now} />
      {appeal.mayWrite && (
        <Form method="post" className="card space-y-5">
          <TextArea
            name="words"
            label="Add something"
            hint="Only those who answer you read it."
            rows={4}
            maxLength={4000}
            required
            problem={problem}
          />
          <button type="submit" className="button">
            Send
          </button>
        </Form>
      )}
      {decision && (
        <section aria-labelledby="about" className="space-y-3">
          <h2 id="about">What this is about</h2>
          <OwnDecisionCard decision={decision} now={now} />
        </section>
      )}
    </div>
  )
}
