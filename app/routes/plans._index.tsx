import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { CarerPage } from '#app/components/carer-page.tsx'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { type PlanPath, planWords } from '#app/plan-words.ts'
import { orSayWhyOutside, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'My plans – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { plans } = context.services.queries
  return orSayWhyOutside('/carers?plans', async () => {
    const seen = async (path: PlanPath, kind: 'emergency' | 'own') => {
      const { parts, isBegun, isDue, dueAt } = await plans.myPlan({ kind })
      return {
        path,
        isBegun,
        isDue,
        dueAt,
        done: parts.filter(({ isAnswered }) => isAnswered).length,
        of: parts.length,
      }
    }
    const { weeks, thisWeek } = await plans.myCoping({})
    return {
      emergency: await seen('emergency', 'emergency'),
      mine: await seen('mine', 'own'),
      hasCheckedThisWeek: weeks.at(-1)?.week === thisWeek,
      told: new URL(request.url).searchParams.get('told'),
      now: Date.now(),
    }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  return orShowForm(await request.formData(), context, async () => {
    await context.services.commands.plans.markTurningPoint({})
    return redirect('/plans?told=turning-point')
  })
}

export default function Plans() {
  const { emergency, mine, hasCheckedThisWeek, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <CarerPage title="My plans" lead="For the day when you cannot be there, and for you.">
      {told === 'turning-point' && <Told>Thank you. Take a look at each plan when you have a moment.</Told>}
      <ErrorSummary problem={problem} />
      <PlanCard plan={emergency} now={now} isFirst />
      <PlanCard plan={mine} now={now} isFirst={false} />
      <section aria-labelledby="coping" className="card space-y-3">
        <h2 id="coping">How am I coping?</h2>
        <p>Five short questions, once a week. Nobody else sees your answers.</p>
        <Link to={hasCheckedThisWeek ? '/coping' : '/coping/check'} className="button button-quiet">
          {hasCheckedThisWeek ? 'See my weeks' : 'Answer for this week'}
        </Link>
      </section>
      <section aria-labelledby="changed" className="card space-y-3">
        <h2 id="changed">Has something changed?</h2>
        <p>A new diagnosis, a hospital stay, a new home, more to do, less to do. You do not need to say what.</p>
        {emergency.isBegun || mine.isBegun ? (
          <Form method="post">
            <button type="submit" className="button button-quiet">
              Yes, remind me to look again
            </button>
          </Form>
        ) : (
          <p>Once you have a plan, you can ask here to be reminded of it.</p>
        )}
      </section>
      <p className="text-small text-ink-soft">
        Your plans are locked away with a key. Not even the people who run Waymark’s database can read them there. Only
        you, and whoever you choose, can.
      </p>
    </CarerPage>
  )
}

type Seen = {
  readonly path: PlanPath
  readonly isBegun: boolean
  readonly isDue: boolean
  readonly dueAt: number | null
  readonly done: number
  readonly of: number
}

function PlanCard({ plan, now, isFirst }: { plan: Seen; now: number; isFirst: boolean }) {
  const { title, lead } = planWords[plan.path]
  return (
    <section aria-labelledby={plan.path} className={`card space-y-3 ${isFirst || plan.isDue ? 'edge' : ''}`}>
      <h2 id={plan.path}>{title}</h2>
      <p>{lead}</p>
      {plan.isBegun && (
        <p className="text-small text-ink-soft">
          {plan.done} of {plan.of} questions answered.{' '}
          {plan.isDue ? (
            <strong className="text-ink">Time to look at it.</strong>
          ) : (
            plan.dueAt !== null && `Look again by ${dayInWords(plan.dueAt, now)}.`
          )}
        </p>
      )}
      <Link to={`/plans/${plan.path}`} className={isFirst ? 'button' : 'button button-quiet'}>
        {plan.isBegun ? (plan.isDue ? 'Look at it now' : 'Open it') : 'Begin'}
        <span className="sr-only">: {title}</span>
      </Link>
    </section>
  )
}
