import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { LadderForm } from '#app/components/ladder-form.tsx'
import { StaffedHoursForm } from '#app/components/staffed-hours-form.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Hours and ladder – Waymark' }]

const done: Readonly<Record<string, string>> = {
  hours: 'The hours are changed. Every box people write in goes by them from now on.',
  ladder: 'The ladder is changed. It holds from the next step on, for alarms that ring too.',
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return {
    ...(await orShowProblem(() => context.services.queries.escalation.hoursAndLadder({}))),
    told: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { escalation } = context.services.commands
  return orShowForm(form, context, async () => {
    const isLadder = form.get('intent') === 'ladder'
    await (isLadder ? escalation.changeLadder(inputOf(form)) : escalation.changeStaffedHours(inputOf(form)))
    return redirect(`/coordinate/hours?done=${isLadder ? 'ladder' : 'hours'}`)
  })
}

/** When facilitators are here, and how an alarm climbs. */
export default function Hours() {
  const { hours, ladder, mayChange, told } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <h1>Hours and ladder</h1>
      {told && !problem && <Told>{told}</Told>}
      {!mayChange.allowed && <p className="card max-w-none">{mayChange.because}. This is how it stands.</p>}
      <ErrorSummary problem={problem} />
      <section aria-labelledby="staffed" className="space-y-3">
        <h2 id="staffed">When facilitators are here</h2>
        <p>
          Outside these hours, a line under every box says when they are back, and that this is not an emergency
          service. All times are UK time.
        </p>
        <StaffedHoursForm hours={hours} mayChange={mayChange.allowed} problem={problem} />
      </section>
      <section aria-labelledby="ladder" className="space-y-3">
        <h2 id="ladder">How an alarm climbs</h2>
        <p>
          An alarm asks the first people, waits, and asks the next, until somebody presses “I have got this”. At the top
          it goes on asking. Who is on call stands in the <Link to="/coordinate/rota">rota</Link>.
        </p>
        <LadderForm ladder={ladder} mayChange={mayChange.allowed} problem={problem} />
      </section>
    </div>
  )
}
