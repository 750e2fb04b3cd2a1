import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'E-mail address – Waymark' }]

const done: Readonly<Record<string, string>> = {
  asked: 'We have sent a link to the new address. It can take a few minutes to arrive.',
  kept: 'Your address stays as it is. The link we sent does not work any more.',
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { people } = context.services.queries
  const account = await orShowProblem(() => people.myAccount({}))
  if (!account.isVerified) throw redirect('/check-your-email?next=/settings/email')
  return {
    email: account.email,
    change: await orShowProblem(() => people.myAddressChange({})),
    told: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
    isDemo: context.demoMail !== null,
    now: Date.now(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { people } = context.services.commands
  return orShowForm(form, context, async () => {
    const isKept = form.get('intent') === 'keep'
    await (isKept ? people.keepEmail({}) : people.askToChangeEmail(inputOf(form)))
    return redirect(`/settings/email?done=${isKept ? 'kept' : 'asked'}`)
  })
}

export default function EmailAddress() {
  const { email, change, told, isDemo, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/settings" words="Settings" />
      <h1>E-mail address</h1>
      {told && !problem && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      <p>
        You sign in with <strong className="break-words">{email}</strong>. Only you see it.
      </p>
      {change && (
        <section aria-labelledby="waiting" className="card edge space-y-3">
          <h2 id="waiting" className="text-large">
            One more step
          </h2>
          <p>
            We sent a link to <strong className="break-words">{change.email}</strong>{' '}
            <When at={change.askedAt} now={now} ago />. Open it and press the button. Until then your old address stays.
          </p>
          {isDemo && (
            <p>
              This is a demonstration, so no mail leaves it. <Link to="/demo/mail">Read the mail here</Link>.
            </p>
          )}
          <Form method="post">
            <button type="submit" name="intent" value="keep" className="button button-quiet">
              Keep my old address
            </button>
          </Form>
        </section>
      )}
      <Form method="post" className="card space-y-5">
        <h2 className="text-large">{change ? 'Try again, or use another one' : 'Use another address'}</h2>
        <TextField
          name="email"
          label="Your new e-mail address"
          hint="We send a link there, and tell your old address."
          type="email"
          autoComplete="email"
          required
          problem={problem}
        />
        <TextField
          name="oldPassword"
          label="Your password"
          hint="So that we know it is you."
          type="password"
          autoComplete="current-password"
          required
          problem={problem}
        />
        <button type="submit" className="button">
          Send me the link
        </button>
      </Form>
    </div>
  )
}
