import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Password – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return { wasChanged: new URL(request.url).searchParams.has('changed') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { caller, door, services, device } = context
  if (caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await services.commands.people.changePassword(inputOf(form))
    const cookie = await door.open(caller.actor.id, device)
    return redirect('/settings/password?changed', { headers: { 'Set-Cookie': cookie } })
  })
}

export default function Password() {
  const { wasChanged } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/settings" words="Settings" />
      <h1>Password</h1>
      {wasChanged && !problem ? (
        <>
          <Told>Your password is changed. Every other device is signed out.</Told>
          <p>
            <Link className="button" to="/my-groups">
              Go to my groups
            </Link>
          </p>
        </>
      ) : (
        <>
          <ErrorSummary problem={problem} />
          <Form method="post" className="card space-y-5">
            <TextField
              name="oldPassword"
              label="The password you use now"
              type="password"
              autoComplete="current-password"
              required
              problem={problem}
            />
            <TextField
              name="newPassword"
              label="Your new password"
              hint="At least 8 letters, numbers or signs. Three words that do not belong together work well. Nobody can read it, not even us."
              type="password"
              autoComplete="new-password"
              required
              problem={problem}
            />
            <p className="text-small text-ink-soft">This signs you out on every other device.</p>
            <button type="submit" className="button">
              Change my password
            </button>
          </Form>
          <p>
            <Link to="/forgotten-password">I have forgotten the one I use now</Link>
          </p>
        </>
      )}
    </div>
  )
}
