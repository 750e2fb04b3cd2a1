import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { CarerPage, myPlans } from '#app/components/carer-page.tsx'
import { CopingHelp } from '#app/components/coping-help.tsx'
import { CopingLine } from '#app/components/coping-line.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orSayWhyOutside, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'How am I coping? – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const coping = await orSayWhyOutside('/carers?plans', () => context.services.queries.plans.myCoping({}))
  const { searchParams } = new URL(request.url)
  return {
    ...coping,
    wasKept: searchParams.has('kept'),
    // What was written may worry us where the answers do not: then help is shown, and told to nobody.
    showsHelp: coping.isHard || searchParams.get('kept') === 'help',
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { plans, escalation } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = inputOf(form)
    if (wish.intent === 'forget') {
      await plans.forgetCoping({})
      return redirect('/plans')
    }
    const { offerId } = await plans.askForHello(wish)
    await escalation.answerSupport({ offerId, answer: 'yes-please' })
    return redirect(`/support/${offerId}`)
  })
}

export default function Coping() {
  const { weeks, thisWeek, groups, wasKept, showsHelp } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const newest = weeks.at(-1)
  const isDone = newest?.week === thisWeek
  return (
    <CarerPage title="How am I coping?" lead="For you, and nobody else. It is no test." up={[myPlans]}>
      {wasKept && <Told>Kept. Thank you for taking a minute for yourself.</Told>}
      <ErrorSummary problem={problem} />
      {newest && showsHelp && <CopingHelp checkId={newest.id} groups={groups} />}
      {weeks.length > 0 ? (
        <CopingLine weeks={weeks} />
      ) : (
        <p className="card">Once a week you can answer five short questions. Over time you see a line of your weeks.</p>
      )}
      <p>
        <Link to="/coping/check" className={isDone ? 'button button-quiet' : 'button'}>
          {isDone ? 'Change my answers for this week' : 'Answer for this week'}
        </Link>
      </p>
      {newest && !showsHelp && (
        <p>
          Would you like some company? <Link to="/connections/find">Find somebody who has been where you are</Link>.
        </p>
      )}
      {weeks.length > 0 && (
        <details className="fold">
          <summary className="min-h-target py-2">Let go of all my weeks</summary>
          <Form method="post" className="space-y-3 py-2">
            <p>Every answer and every word of yours here goes, for good.</p>
            <button type="submit" name="intent" value="forget" className="button place-safe">
              Erase my weeks
            </button>
          </Form>
        </details>
      )}
    </CarerPage>
  )
}
