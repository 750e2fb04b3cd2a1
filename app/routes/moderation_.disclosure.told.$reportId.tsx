import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DisclosureForm } from '#app/components/disclosure-form.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What was told to the emergency services – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { reportId } = params
  return orShowProblem(() => context.services.queries.escalation.disclosureForm({ reportId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { commands, queries } = context.services
  const { reportId } = params
  return orShowForm(form, context, async () => {
    await commands.escalation.discloseToEmergencyServices({ ...inputOf(form), reportId })
    const { alarmId } = await queries.escalation.disclosureForm({ reportId })
    return redirect(`/moderation/alarms/${alarmId}?disclosed`)
  })
}

export default function Disclosure() {
  return <DisclosureForm form={useLoaderData<typeof loader>()} problem={useActionData<typeof action>()} />
}
