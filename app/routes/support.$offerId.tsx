import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactsIn } from '#app/components/crisis-contact.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { SupportForMe } from '#app/components/support-for-me.tsx'
import { SupportForThem } from '#app/components/support-for-them.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Support – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { offerId } = params
  const offer = await orShowProblem(() => context.services.queries.escalation.supportPage({ offerId }))
  const { searchParams } = new URL(request.url)
  return {
    offer,
    contacts: offer.isMine ? contactsIn(await context.crisisContacts(), offer.nation) : [],
    wasPosted: searchParams.has('posted'),
    now: Date.now(),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { escalation } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), offerId: params.offerId }
    if (form.get('intent') === 'write') await escalation.writeInSupport(wish)
    else if (form.get('intent') === 'take-on') await escalation.takeOnSupport(wish)
    else await escalation.answerSupport(wish)
    return redirect(`/support/${params.offerId}${form.get('intent') === 'answer' ? '#a-letter' : '#letters'}`)
  })
}

/** One page for two people: whoever was offered support, and whoever writes to them. */
export default function Support() {
  const { offer, contacts, wasPosted, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <ErrorSummary problem={problem} />
      {offer.isMine ? (
        <SupportForMe offer={offer} contacts={contacts} wasPosted={wasPosted} problem={problem} now={now} />
      ) : (
        <SupportForThem offer={offer} problem={problem} now={now} />
      )}
    </div>
  )
}
