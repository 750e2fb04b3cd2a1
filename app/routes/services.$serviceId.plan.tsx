import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { LeaveSite } from '#app/components/leave-site.tsx'
import { SharedService } from '#app/components/shared-service.tsx'
import { kindAt, type PlanPath, partWords, planWords } from '#app/plan-words.ts'
import { orSayWhyOutside, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Put it in my plan – Waymark' },
  { name: 'robots', content: 'noindex' },
]

/** The questions of a plan that a service may be an answer to. */
const fitting: Readonly<Record<PlanPath, readonly string[]>> = {
  mine: ['next-step', 'breaks', 'ask', 'money', 'health', 'work'],
  emergency: ['call'],
}
const paths = Object.keys(fitting) as PlanPath[]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { queries } = context.services
  const service = await orShowProblem(() => queries.signposting.serviceToShare({ serviceId: params.serviceId }))
  const plans = await orSayWhyOutside('/carers?plans', () => plansOf(queries))
  return {
    service,
    now: Date.now(),
    plans: plans.map(({ path, parts }) => ({
      path,
      parts: parts.map(({ name, words }) => ({ name, isThere: words.includes(addressOf(service.id)) })),
    })),
  }
}

/** What stands so far under the questions that a service may answer. */
async function plansOf({ plans }: ActorServices['queries']) {
  const each = paths.map(async (path) => {
    const { parts } = await plans.myPlan({ kind: kindAt(path) })
    return {
      path,
      parts: fitting[path].map((name) => {
        const [field] = parts.find((part) => part.name === name)?.fields ?? []
        return { name, words: field?.value ?? '' }
      }),
    }
  })
  return Promise.all(each)
}

const addressOf = (serviceId: string) => `/services/${serviceId}`

/** Writes the service under one question of a plan, after what stands there: sealed like every other answer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { queries, commands } = context.services
  return orShowForm(form, context, async () => {
    const { id, name, phone } = await queries.signposting.serviceToShare({ serviceId: params.serviceId })
    const [path, part] = String(form.get('under')).split('~')
    const found = (await plansOf(queries)).find((plan) => plan.path === path)
    const at = found?.parts.find((one) => one.name === part)
    if (!found || !at) throw data('Question not found', { status: 404 })
    const line = [name, phone, `${context.site.origin}${addressOf(id)}`].filter(Boolean).join(', ')
    if (!at.words.includes(addressOf(id))) {
      const words = [at.words, line].filter(Boolean).join('\n')
      await commands.plans.answerPlan({ kind: kindAt(found.path), part: at.name, answers: { [at.name]: words } })
    }
    return redirect(`/plans/${found.path}?told=service`)
  })
}

export default function PutInPlan() {
  const { service, plans, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-carer mx-auto max-w-measure space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_18rem] space-y-2">
          <Here to={addressOf(service.id)} words={service.name} />
          <h1>Put it in my plan</h1>
          <p className="text-ink-soft">
            Choose where it belongs. Only you see your plan, until you show it to somebody.
          </p>
        </div>
        <LeaveSite />
      </div>
      <div className="card place-sign">
        <SharedService service={service} now={now} />
      </div>
      <ErrorSummary problem={problem} />
      <Form method="post" className="space-y-6">
        {plans.map(({ path, parts }) => (
          <section key={path} aria-labelledby={path} className="space-y-2">
            <h2 id={path} className="text-large">
              {planWords[path].title}
            </h2>
            <ul className="card max-w-none divide-y divide-line !py-2">
              {parts.map(({ name, isThere }) => (
                <li key={name}>
                  <button
                    type="submit"
                    name="under"
                    value={`${path}~${name}`}
                    className="button-link min-h-target py-2 text-left"
                  >
                    {partWords(path, name).name}
                    {isThere && <span className="block text-small font-normal text-ink-soft">It is there already</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Form>
    </div>
  )
}
