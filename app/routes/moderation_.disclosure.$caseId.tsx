import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { serviceWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What was told to the emergency services – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.escalation.disclosureForm({ caseId: params.caseId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { commands, queries } = context.services
  return orShowForm(form, context, async () => {
    const { caseId } = params
    await commands.escalation.discloseToEmergencyServices({ ...inputOf(form), caseId })
    const { alarmId } = await queries.escalation.disclosureForm({ caseId })
    return redirect(alarmId ? `/moderation/alarms/${alarmId}?disclosed` : `/moderation/cases/${caseId}?disclosed`)
  })
}

export default function Disclosure() {
  const { caseId, alarmId, mayDisclose } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-safe mx-auto max-w-3xl space-y-5">
      {alarmId ? (
        <Here to={`/moderation/alarms/${alarmId}`} words="The alarm" />
      ) : (
        <Here to={`/moderation/cases/${caseId}`} words="The case" />
      )}
      <h1>What was told to the emergency services</h1>
      {mayDisclose.allowed ? (
        <>
          <p className="edge card max-w-none bg-safety-wash">
            <strong>Call first, write after.</strong> If a life is in danger now, call 999. The law lets you share what
            is needed to save a life.
          </p>
          <ErrorSummary problem={problem} />
          <Form method="post" className="card max-w-none space-y-5">
            <SelectField
              name="service"
              label="Whom you told"
              options={[
                { value: '', words: 'Choose' },
                ...Object.entries(serviceWords).map(([value, words]) => ({ value, words })),
              ]}
              problem={problem}
            />
            <TextField
              name="reference"
              label="Their reference, if they gave one"
              hint="An incident number, or the name of whom you spoke to."
              autoComplete="off"
              problem={problem}
            />
            <TextArea
              name="told"
              label="What you told them"
              hint="No more than they needed."
              rows={5}
              problem={problem}
            />
            <TextArea
              name="reason"
              label="Why it was right to tell them"
              hint="What made you think that somebody was in danger."
              rows={4}
              problem={problem}
            />
            <button type="submit" className="button">
              Write it down
            </button>
            <p className="text-small text-ink-soft">
              It is kept for good, with your name and the time. Coordinators and duty leads can read it.
            </p>
          </Form>
        </>
      ) : (
        <p className="card max-w-none">{mayDisclose.because}.</p>
      )}
    </div>
  )
}
