import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { AnswerAppeal, AppealedDecision, byForm } from '#app/components/appeal-parts.tsx'
import { Conversation } from '#app/components/conversation.tsx'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { outcomeWords } from '#app/treatment-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Appeal – Moderation – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { appealId } = params
  const appeal = await orShowProblem(() => context.services.queries.fairness.appealToDecide({ appealId }))
  return { appeal, now: Date.now() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { fairness } = context.services.commands
  const { appealId } = params
  return orShowForm(form, context, async () => {
    const { intent, ...wish } = inputOf(form)
    if (intent === 'take') await fairness.takeAppeal({ appealId })
    else if (intent === 'let-go') await fairness.letGoOfAppeal({ appealId })
    else if (intent === 'write') await fairness.writeInAppeal({ words: wish.question, appealId })
    else await fairness.decideAppeal({ ...wish, appealId })
    return redirect(intent === 'let-go' ? '/moderation/appeals' : `/moderation/appeals/${appealId}`)
  })
}

export default function AppealToDecide() {
  const { appeal, now } = useLoaderData<typeof loader>()
  const problem = byForm(useActionData<typeof action>())
  const { kind, member, about, takenBy, isTakenByMe, outcome, outcomeWords: why, decidedAt, dueAt } = appeal
  const who = member ?? 'The member'
  return (
    <div className="place-safe space-y-6">
      <Here to="/moderation/appeals" words="Appeals and complaints" />
      <div className="space-y-2">
        <h1>{kind === 'appeal' ? 'An appeal' : about ? `A complaint about ${about}` : 'A complaint'}</h1>
        <p className="text-ink-soft">
          From {member ?? 'somebody who wrote without their name'} · due {momentInWords(dueAt)}
          {dueAt <= now && decidedAt === null && <strong className="text-safety"> · late</strong>}
          {takenBy && ` · ${isTakenByMe ? 'you have' : `${takenBy} has`} taken it on`}
        </p>
      </div>
      <ErrorSummary problem={problem} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0 space-y-6">
          <Conversation messages={appeal.messages} member={who} now={now} />
          {decidedAt !== null && outcome && (
            <section aria-labelledby="outcome" className="card edge space-y-2">
              <h2 id="outcome">{outcomeWords[outcome]}</h2>
              <p className="whitespace-pre-line">{why}</p>
            </section>
          )}
          {appeal.mayTake && !isTakenByMe && (
            <Form method="post" className="card space-y-3">
              <p>Take this on first, so that two people do not answer at once.</p>
              <button type="submit" name="intent" value="take" className="button">
                Take this on
              </button>
            </Form>
          )}
          {appeal.mayDecide && <AnswerAppeal kind={kind} who={who} problem={problem} />}
        </div>
        {appeal.decision && <AppealedDecision decision={appeal.decision} />}
      </div>
    </div>
  )
}
