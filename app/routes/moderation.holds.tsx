import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Safeguarding holds – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const holds = await orShowProblem(() => context.services.queries.oversight.holds({}))
  return { ...holds, done: new URL(request.url).searchParams.get('done'), now: Date.now() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { oversight } = context.services.commands
  return orShowForm(form, context, async () => {
    const { holdId, because, ...wish } = inputOf(form)
    if (holdId) await oversight.liftHold({ holdId, reason: because })
    else await oversight.putOnHold(wish)
    return redirect(`/moderation/holds?done=${holdId ? 'lifted' : 'put-on'}`)
  })
}

/** What keeps somebody's records as they are for a time, for somebody's safety. */
export default function Holds() {
  const { on, lifted, done, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-safe max-w-3xl space-y-8">
      <div className="space-y-4">
        <h1>Safeguarding holds</h1>
        {done && !problem && <Told>{done === 'lifted' ? 'The hold is lifted.' : 'The hold is on.'}</Told>}
        <p>
          While a hold is on, the person’s copy of their data leaves out who looked at their records and why. It also
          leaves out when we called the emergency services. It says so. Nothing of theirs can be erased. Use it when
          somebody could come to harm by what is in there, and for no longer than you must.
        </p>
        <ErrorSummary problem={problem} />
      </div>
      <section aria-labelledby="on" className="space-y-4">
        <h2 id="on">On now</h2>
        {on.length === 0 && <p className="card">No hold is on.</p>}
        <ul className="space-y-4">
          {on.map(({ id, member, reason, putOnBy, putOnAt, reviewAt, isDue }) => (
            <li key={id} className={`card max-w-none space-y-3 ${isDue ? 'edge' : ''}`}>
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h3>{member}</h3>
                <p className={isDue ? 'font-bold text-safety' : 'text-small text-ink-soft'}>
                  {isDue ? 'Look at this again: since' : 'Look at it again on'} {dayInWords(reviewAt, now)}
                </p>
              </div>
              <p className="whitespace-pre-line">{reason}</p>
              <p className="text-small text-ink-soft">
                Put on by {putOnBy ?? 'somebody'}, {dayInWords(putOnAt, now)}
              </p>
              <Form method="post" className="flex flex-wrap items-end gap-3">
                <input type="hidden" name="holdId" value={id} />
                <div className="min-w-0 flex-[1_1_14rem] space-y-1.5">
                  <label htmlFor={`because-${id}`} className="block font-bold">
                    Why it can end
                  </label>
                  <input id={`because-${id}`} name="because" className="field" required maxLength={1000} />
                </div>
                <button type="submit" className="button button-quiet">
                  Lift the hold<span className="sr-only"> on {member}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="put-on" className="space-y-4">
        <h2 id="put-on">Put one on</h2>
        <Form method="post" className="card space-y-5">
          <TextField name="name" label="Whose records?" hint="The name they go by here." required problem={problem} />
          <TextArea
            name="reason"
            label="Why?"
            hint="A sentence or two. It is kept for good, and coordinators read it."
            rows={3}
            maxLength={1000}
            required
            problem={problem}
          />
          <TextField
            name="days"
            label="In how many days do you look at it again?"
            type="number"
            min={1}
            max={180}
            defaultValue={28}
            problem={problem}
          />
          <button type="submit" className="button">
            Put the hold on
          </button>
        </Form>
      </section>
      {lifted.length > 0 && (
        <details className="card">
          <summary className="min-h-target py-2 font-bold">Lifted lately</summary>
          <ul className="mt-2 space-y-2">
            {lifted.map(({ id, member, liftedAt }) => (
              <li key={id}>
                {member}: lifted {liftedAt !== null && dayInWords(liftedAt, now)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
