import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AlarmPanel } from '#app/components/alarm-panel.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { useAlarmNews } from '#app/live/alarms.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'An alarm – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return {
    alarm: await orShowProblem(() => context.services.queries.escalation.alarmPage({ alarmId: params.alarmId })),
    wasDisclosed: new URL(request.url).searchParams.has('disclosed'),
    now: Date.now(),
  }
}

/** The link in a mail only opens this page: answering takes a press, so that no mail scanner can answer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.escalation.acknowledgeAlarm({ alarmId: params.alarmId })
    return redirect(`/moderation/alarms/${params.alarmId}`)
  })
}

export default function Alarm() {
  const { alarm, wasDisclosed, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  useAlarmNews()
  return (
    <div className="place-safe mx-auto max-w-3xl space-y-5">
      <Here to="/moderation/alarms" words="Alarms" />
      <h1>Somebody may be in danger</h1>
      {wasDisclosed && <Told>Written down. Coordinators can read it later.</Told>}
      <ErrorSummary problem={problem} />
      <AlarmPanel alarm={alarm} now={now} />
    </div>
  )
}
