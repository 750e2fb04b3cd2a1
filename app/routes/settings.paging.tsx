import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { PushDevices } from '#app/components/push-devices.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'How we reach you – Waymark' }]

const done: Readonly<Record<string, string>> = {
  number: 'Saved. Your number is used in a crisis only.',
  device: 'This device is woken from now on.',
  forget: 'That device is not woken any more.',
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { caller, services, pushKey } = context
  if (caller.actor.kind !== 'member') throw signInFirst(request)
  return {
    ...(await orShowProblem(() => services.queries.escalation.myPaging({}))),
    shifts: await services.queries.escalation.myShifts({}),
    isVerified: caller.actor.isVerified,
    pushKey,
    told: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
    now: Date.now(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { escalation } = context.services.commands
  return orShowForm(form, context, async () => {
    const intent = String(form.get('intent'))
    if (intent === 'device') {
      await escalation.addPushDevice(inputOf(form))
      return data({ added: true as const })
    }
    if (intent === 'forget') await escalation.forgetPushDevice(inputOf(form))
    else await escalation.setPagerNumber(inputOf(form))
    return redirect(`/settings/paging?done=${intent}`)
  })
}

/** How somebody on the ladder is reached when every minute counts. */
export default function Paging() {
  const { devices, number, shifts, isVerified, pushKey, told, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'errors' in answer ? answer : undefined
  const isAdded = answer !== undefined && 'added' in answer
  return (
    <div className="max-w-3xl space-y-6">
      <Here to="/settings" words="Settings" />
      <div className="space-y-3">
        <h1>How we reach you</h1>
        <p>
          When somebody may be in danger, we page you by every way you have set up, at night too. Nothing we send says
          what it is about, or who.
        </p>
      </div>
      {(told || isAdded) && !problem && <Told>{isAdded ? done.device : told}</Told>}
      <ErrorSummary problem={problem} />
      <section aria-labelledby="always" className="card max-w-none space-y-2">
        <h2 id="always">Always</h2>
        <p>In Waymark: a red bar on every page you have open, and a notice.</p>
        <p>
          {isVerified
            ? 'By e-mail, to your confirmed address.'
            : 'Not by e-mail: you have not confirmed your address yet.'}
        </p>
      </section>
      <PushDevices devices={devices} pushKey={pushKey} />
      <section aria-labelledby="text" className="card max-w-none space-y-4">
        <h2 id="text">By text message</h2>
        <Form method="post" className="max-w-md space-y-4">
          <TextField
            name="number"
            label="Your UK mobile number"
            hint="Used to page you in a crisis, and for nothing else. Only the house knows it. Empty it to take it away."
            type="tel"
            autoComplete="tel"
            defaultValue={number}
            problem={problem}
          />
          <button type="submit" name="intent" value="number" className="button">
            Save
          </button>
        </Form>
      </section>
      <section aria-labelledby="shifts" className="card max-w-none space-y-3">
        <h2 id="shifts">Your shifts</h2>
        {shifts.length === 0 ? (
          <p>You are not on the rota. When nobody is, all moderators are asked.</p>
        ) : (
          <ul className="list-disc space-y-1 pl-6">
            {shifts.map(({ id, startsAt, endsAt }) => (
              <li key={id}>
                {momentInWords(startsAt)} to {momentInWords(endsAt)}
                {startsAt <= now && <strong> (now)</strong>}
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link to="/moderation/alarms" className="inline-flex min-h-target items-center">
            Alarms
          </Link>
        </p>
      </section>
    </div>
  )
}
