import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { CarerPage, myPlans } from '#app/components/carer-page.tsx'
import { Choices, ErrorSummary, fieldValue, fieldValues, TextField, Tick } from '#app/components/form.tsx'
import { ShareList } from '#app/components/plan-shares.tsx'
import { kindAt, partWords, pathOf, planWords, sharedFor } from '#app/plan-words.ts'
import { inputOf, orSayWhyOutside, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Tell it once: share a part – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const kind = kindAt(params.plan)
  if (kind === null) throw data('Plan not found', { status: 404 })
  const { plans } = context.services.queries
  return orSayWhyOutside('/carers?plans', async () => {
    const { parts } = await plans.myPlan({ kind })
    return {
      path: pathOf(kind),
      choices: parts.filter(({ isAnswered }) => isAnswered).map(({ name }) => name),
      shares: (await plans.myShares({})).filter((share) => share.kind === kind),
      now: Date.now(),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { plans } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = inputOf(form)
    if (wish.intent === 'revoke') {
      await plans.revokeShare({ shareId: wish.shareId })
      return redirect(`/plans/${params.plan}/share`)
    }
    const { secret } = await plans.sharePlan({ ...wish, kind: kindAt(params.plan) })
    // Shown once, on the answer itself: it must not stand in an address, and we keep no copy.
    return { link: `${context.site.origin}/shared-plan/${secret}` }
  })
}

export default function SharePlan() {
  const { path, choices, shares, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const link = answer && 'link' in answer ? answer.link : null
  const problem = answer && 'errors' in answer ? answer : undefined
  const ticked = fieldValues(problem, 'parts', [])
  return (
    <CarerPage
      title="Tell it once"
      lead="Share a part with somebody who helps you, so that you need not tell it again."
      up={[myPlans, { to: `/plans/${path}`, words: planWords[path].title }]}
    >
      <ErrorSummary problem={problem} />
      {link && <NewLink link={link} />}
      {choices.length === 0 ? (
        <p className="card edge">
          There is nothing to share yet. <Link to={`/plans/${path}`}>Answer a question first</Link>.
        </p>
      ) : (
        <Form method="post" className="card space-y-6">
          <Choices name="parts" legend="Which parts?" hint="They see only what you tick." problem={problem}>
            {choices.map((name) => (
              <Tick
                key={name}
                name="parts"
                value={name}
                label={partWords(path, name).name}
                defaultChecked={ticked.includes(name)}
              />
            ))}
          </Choices>
          <TextField
            name="forWhom"
            label="Who is it for?"
            hint="Only you see this, so that you know the link again."
            maxLength={120}
            required
            autoComplete="off"
            problem={problem}
          />
          <Choices name="days" legend="How long may they open it?" problem={problem}>
            {sharedFor.map((days) => (
              <Tick
                key={days}
                type="radio"
                name="days"
                value={String(days)}
                label={`${days} days`}
                defaultChecked={fieldValue(problem, 'days', '14') === String(days)}
              />
            ))}
          </Choices>
          <p className="text-small text-ink-soft">
            Whoever has the link can read these parts until then, and change nothing. You see each time it is opened,
            and can take it back.
          </p>
          <button type="submit" className="button">
            Make the link
          </button>
        </Form>
      )}
      <ShareList path={path} shares={shares} now={now} />
    </CarerPage>
  )
}

function NewLink({ link }: { link: string }) {
  return (
    <section aria-labelledby="link" className="card edge space-y-3 bg-wash">
      <h2 id="link">Here is your link</h2>
      <p>Copy it now and give it to them yourself. We show it only this once.</p>
      <label className="block font-bold" htmlFor="new-link">
        The link
      </label>
      <input id="new-link" className="field" readOnly value={link} />
    </section>
  )
}
