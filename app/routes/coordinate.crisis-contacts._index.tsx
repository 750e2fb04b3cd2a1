import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ContactRecord } from '#app/components/contact-record.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Crisis contacts – Waymark' }]

const done: Readonly<Record<string, string>> = {
  confirm: 'Checked today. Thank you.',
  retire: 'Out of use. Nobody is shown it any more.',
  restore: 'In use again.',
  edited: 'The record is changed, and counts as checked today.',
  added: 'The new contact is in use.',
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return {
    ...(await orShowProblem(() => context.services.queries.safety.crisisContactRecords({}))),
    mayChange: context.caller.actor.roles.includes('coordinator'),
    told: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
    now: Date.now(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { safety } = context.services.commands
  return orShowForm(form, context, async () => {
    const intent = String(form.get('intent'))
    if (intent === 'retire') await safety.retireCrisisContact(inputOf(form))
    else if (intent === 'restore') await safety.restoreCrisisContact(inputOf(form))
    else await safety.confirmCrisisContact(inputOf(form))
    return redirect(`/coordinate/crisis-contacts?done=${intent}`)
  })
}

/** The numbers people are given in a crisis: how far each can be trusted, and how to keep them true. */
export default function CrisisContacts() {
  const { inUse, retired, mayChange, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const toCheck = inUse.filter(({ trust }) => trust !== 'checked').length
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <div className="space-y-3">
        <h1>Crisis contacts</h1>
        <p>
          Everybody finds these under <a href="/help-now">Get help now</a>, with or without a signal. Look at each
          source every 90 days, and say that you did.
        </p>
      </div>
      {told && !problem && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      {toCheck > 0 && (
        <p className="place-safe edge card max-w-none bg-safety-wash">
          <strong>{toCheck === 1 ? 'One record needs a check.' : `${toCheck} records need a check.`}</strong> Open its
          source, compare, and press “Checked today”.
        </p>
      )}
      {mayChange && (
        <Link className="button" to="/coordinate/crisis-contacts/new">
          Add a contact
        </Link>
      )}
      <section aria-labelledby="in-use" className="space-y-3">
        <h2 id="in-use">In use</h2>
        <ul className="space-y-4">
          {inUse.map((contact) => (
            <ContactRecord key={contact.id} contact={contact} now={now} mayChange={mayChange} />
          ))}
        </ul>
      </section>
      {retired.length > 0 && (
        <section aria-labelledby="retired" className="space-y-3">
          <h2 id="retired">Out of use</h2>
          <ul className="space-y-4">
            {retired.map((contact) => (
              <ContactRecord key={contact.id} contact={contact} now={now} mayChange={mayChange} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
