import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { LeaveSite } from '#app/components/leave-site.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: true }
export const meta: MetaFunction = () => [
  { title: 'Keep somebody apart – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => ({
    ...(await context.services.queries.carers.myApart({})),
    told: searchParams.has('named') ? 'Done. It holds from now on.' : searchParams.has('back') ? 'Done.' : null,
    now: Date.now(),
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { carers } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'back') {
      await carers.stopKeepingApart({ wishId: form.get('wishId') })
      return redirect('/carers/apart?back')
    }
    await carers.keepApart({ named: form.get('named') ?? '', label: form.get('label') ?? '' })
    return redirect('/carers/apart?named')
  })
}

export default function Apart() {
  const { named, mayName, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-carer mx-auto max-w-measure space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <Here to="/carers" words="For carers" />
        <LeaveSite />
      </div>
      <div className="space-y-2">
        <h1>Keep somebody apart from me</h1>
        <p className="text-large text-ink-soft">They never come across you here, and nobody tells them.</p>
      </div>
      {told && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      <ul className="list-disc space-y-1 pl-6">
        <li>They do not see your words, your name, or that you are here.</li>
        <li>It holds if they join later, too.</li>
        <li>We never say whether they are here. To protect people, this page says the same each time.</li>
        <li>People who look after a group, and moderators, still see everybody in it.</li>
      </ul>
      {mayName.allowed ? (
        <Form method="post" className="card space-y-5">
          <TextField
            name="named"
            label="Their e-mail address, or the address of their profile"
            hint="Nobody reads this. We keep it in a form that can be compared, and not read."
            autoComplete="off"
            spellCheck={false}
            maxLength={300}
            required
            problem={problem}
          />
          <TextField
            name="label"
            label="A word for yourself (you can leave this out)"
            hint="So that you know later who you meant. Only you see it."
            autoComplete="off"
            maxLength={40}
            problem={problem}
          />
          <button type="submit" name="intent" value="name" className="button">
            Keep them apart
          </button>
        </Form>
      ) : (
        <p className="card edge">{mayName.because}</p>
      )}
      {named.length > 0 && (
        <section aria-labelledby="named" className="space-y-3">
          <h2 id="named">You named</h2>
          <ul className="card divide-y divide-line !py-1">
            {named.map(({ id, how, label, namedAt }) => (
              <li key={id} className="max-w-none py-3">
                <Form method="post" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                  <input type="hidden" name="wishId" value={id} />
                  <span>
                    <strong className="block">{label || 'Somebody'}</strong>
                    <span className="text-small text-ink-soft">
                      {how === 'email' ? 'By an e-mail address' : 'By their profile'}, {dayInWords(namedAt, now)}
                    </span>
                  </span>
                  <button type="submit" name="intent" value="back" className="button button-quiet button-small">
                    Take this back<span className="sr-only">: {label || 'somebody'}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
