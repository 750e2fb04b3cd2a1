import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { CarerPage, myPlans } from '#app/components/carer-page.tsx'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { PlanAnswers } from '#app/components/plan-answers.tsx'
import { PlanWays } from '#app/components/plan-ways.tsx'
import { SharedServices } from '#app/components/shared-service.tsx'
import { Told } from '#app/components/told.tsx'
import { kindAt, type PlanPath, pathOf, planWords } from '#app/plan-words.ts'
import { orNothing, orSayWhyOutside, orShowForm, signInFirst } from '#app/respond.ts'
import { servicesIn } from '#app/service-addresses.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? planWords[loaded.path].title : 'My plan'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const kind = kindAt(params.plan)
  if (kind === null) throw data('Plan not found', { status: 404 })
  const plan = await orSayWhyOutside('/carers?plans', () => context.services.queries.plans.myPlan({ kind }))
  const told = new URL(request.url).searchParams.get('told') ?? ''
  const named = servicesIn(plan.parts.flatMap(({ fields }) => fields.map(({ value }) => value)).join('\n'))
  const services = await Promise.all(
    named.map((serviceId) => orNothing(() => context.services.queries.signposting.serviceToShare({ serviceId }))),
  )
  return {
    ...plan,
    path: pathOf(kind),
    services: services.filter((service) => service !== null),
    told: toldWords[told] ?? null,
    now: Date.now(),
  }
}

const toldWords: Readonly<Record<string, string>> = {
  reviewed: 'Thank you. We remind you again in a year, or when you say that something has changed.',
  service: 'It is in your plan. You can change the words round it.',
  done: 'That was the last question. Look over your answers here, and change any of them.',
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const kind = kindAt(params.plan)
  const { plans } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'erase') {
      await plans.erasePlan({ kind })
      return redirect('/plans')
    }
    await plans.reviewPlan({ kind })
    return redirect(`/plans/${params.plan}?told=reviewed`)
  })
}

/** Check your answers: everything on one page, each with a way to change it. */
export default function PlanPage() {
  const { path, parts, services, isBegun, isDue, reviewedAt, changedAt, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { title, lead } = planWords[path]
  const next = parts.find(({ isAnswered }) => !isAnswered)
  return (
    <CarerPage title={title} lead={lead} up={[myPlans]}>
      {told && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      {isBegun ? (
        <>
          {isDue && <Review title="Time to look at your plan" />}
          <p className="text-small text-ink-soft">
            {changedAt !== null && `Last changed ${dayInWords(changedAt, now)}. `}
            {reviewedAt !== null && `You last said that it is right on ${dayInWords(reviewedAt, now)}.`}
          </p>
          {next && (
            <p>
              <Link to={`/plans/${path}/${next.name}`} className="button">
                Go on with the next question
              </Link>
            </p>
          )}
          <PlanAnswers path={path} parts={parts} />
          <SharedServices services={services} now={now} />
          {!isDue && <Review title="Is all of it right today?" />}
          <PlanWays path={path} />
          <Erase path={path} />
        </>
      ) : (
        <Begin path={path} first={parts[0]?.name ?? ''} count={parts.length} />
      )}
    </CarerPage>
  )
}

function Begin({ path, first, count }: { path: PlanPath; first: string; count: number }) {
  return (
    <section aria-label="First step" className="card edge space-y-4">
      <ul className="list-disc space-y-1.5 pl-6">
        <li>{count} questions, one on each page. Skip any of them.</li>
        <li>Every answer is kept as you go, so you can stop and come back.</li>
        <li>Nobody sees it but you, until you choose to show a part.</li>
      </ul>
      <Link to={`/plans/${path}/${first}`} className="button">
        Begin with the first question
      </Link>
    </section>
  )
}

function Review({ title }: { title: string }) {
  return (
    <section aria-labelledby="review" className="card edge space-y-3">
      <h2 id="review">{title}</h2>
      <p>Read it through. Change what is no longer so. Then press the button.</p>
      <Form method="post">
        <button type="submit" className="button button-quiet">
          It is right as it is
        </button>
      </Form>
    </section>
  )
}

function Erase({ path }: { path: PlanPath }) {
  return (
    <details className="fold no-print">
      <summary className="min-h-target py-2">Erase this plan</summary>
      <Form method="post" className="space-y-3 py-2">
        <p>
          Everything you wrote here goes, for good{path === 'emergency' && ', and your card stops working'}. Links that
          you shared stop too.
        </p>
        <button type="submit" name="intent" value="erase" className="button place-safe">
          Erase it for good
        </button>
      </Form>
    </details>
  )
}
