import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm, orShowProblem, safeNext, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Check your e-mail – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const next = safeNext(searchParams.get('next'), '/groups')
  const { email, isVerified } = await orShowProblem(() => context.services.queries.people.myAccount({}))
  if (isVerified) throw redirect(next)
  return { email, next, wasSent: searchParams.has('sent'), isDemo: context.demoMail !== null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { people } = context.services.commands
    if (form.has('email')) await people.correctEmail({ email: form.get('email') })
    else await people.askToVerify({})
    return redirect(withNext('/check-your-email?sent', safeNext(form.get('next'), '')))
  })
}

export default function CheckYourEmail() {
  const { email, next, wasSent, isDemo } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Check your e-mail</h1>
      {wasSent && <Told>We have sent a new link. It can take a few minutes to arrive.</Told>}
      <ErrorSummary problem={problem} />
      <p className="text-large">
        We sent a link to <strong className="break-words">{email}</strong>. Open it and press the button, and you can
        write in your groups.
      </p>
      {isDemo && (
        <p className="card bg-sunken">
          This is a demonstration, so no mail leaves it. <Link to="/demo/mail">Read the mail here</Link>.
        </p>
      )}
      <p>
        You can look around while you wait. An account that nobody confirms within 30 days goes away, if you have
        written nothing. The name you chose is free again then.
      </p>
      <p>
        <Link className="button" to={next}>
          {next === '/groups' ? 'Find a group' : 'Go on'}
        </Link>
      </p>
      <section aria-labelledby="nothing" className="card space-y-4">
        <h2 id="nothing" className="text-large">
          Nothing there?
        </h2>
        <p>Look in the folder for junk or spam first. Then we can send it again.</p>
        <Form method="post">
          <input type="hidden" name="next" value={next} />
          <button type="submit" className="button button-quiet">
            Send a new link
          </button>
        </Form>
        <details open={problem !== undefined}>
          <summary className="min-h-target">The address is not right</summary>
          <Form method="post" className="mt-2 space-y-4">
            <input type="hidden" name="next" value={next} />
            <TextField
              name="email"
              label="E-mail address"
              hint="Only we see it. The link we sent before stops working."
              type="email"
              autoComplete="email"
              required
              defaultValue={email}
              problem={problem}
            />
            <button type="submit" className="button button-quiet">
              Use this address
            </button>
          </Form>
        </details>
      </section>
    </div>
  )
}
