import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Forgotten password – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { wasSent: new URL(request.url).searchParams.has('sent'), isDemo: context.demoMail !== null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.people.askToResetPassword({ email: form.get('email') ?? '' })
    return redirect('/forgotten-password?sent')
  })
}

export default function ForgottenPassword() {
  const { wasSent, isDemo } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Choose a new password</h1>
      {wasSent && !problem ? (
        <>
          <Told>If that address has an account, a link is on its way to it.</Told>
          <p>Open the link in the mail. It works for one day. It can take a few minutes to arrive.</p>
          <p>Nothing there? Look in the folder for junk or spam. Then check the address and ask again.</p>
          {isDemo && (
            <p className="card bg-sunken">
              This is a demonstration, so no mail leaves it. <Link to="/demo/mail">Read the mail here</Link>.
            </p>
          )}
          <p className="flex flex-wrap gap-3">
            <Link className="button" to="/sign-in">
              Back to sign in
            </Link>
            <Link className="button button-quiet" to="/forgotten-password">
              Ask again
            </Link>
          </p>
        </>
      ) : (
        <>
          <ErrorSummary problem={problem} />
          <p>It happens to everybody. Tell us your e-mail address and we send you a link.</p>
          <Form method="post" className="card space-y-5">
            <TextField
              name="email"
              label="E-mail address"
              hint="The one you joined with. Only we see it."
              type="email"
              autoComplete="username"
              required
              problem={problem}
            />
            <button type="submit" className="button">
              Send me a link
            </button>
          </Form>
          <p>
            <Link to="/sign-in">Back to sign in</Link>
          </p>
        </>
      )}
    </div>
  )
}
