import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { orShowForm } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Choose a new password – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { memberId } = await context.services.commands.people.resetPassword({
      secret: params.secret,
      newPassword: form.get('newPassword') ?? '',
    })
    await context.door.signOut(request.headers.get('Cookie') ?? undefined)
    const cookie = await context.door.open(memberId, context.device)
    return redirect('/settings/password?changed', { headers: { 'Set-Cookie': cookie } })
  })
}

/** Opening the link spends nothing; sending the form does. */
export default function ResetPassword() {
  const problem = useActionData<typeof action>()
  const isSpent = problem !== undefined && Object.keys(problem.errors).length === 0
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Choose a new password</h1>
      <ErrorSummary problem={problem} />
      {isSpent && (
        <p>
          Each link works once, for one day. <Link to="/forgotten-password">Ask for a new link</Link>.
        </p>
      )}
      <Form method="post" className="card space-y-5">
        <TextField
          name="newPassword"
          label="Your new password"
          hint="At least 8 letters, numbers or signs. Three words that do not belong together work well. Nobody can read it, not even us."
          type="password"
          autoComplete="new-password"
          required
          problem={problem}
        />
        <p className="text-small text-ink-soft">This signs you out on every device, then signs you in on this one.</p>
        <button type="submit" className="button">
          Use this password
        </button>
      </Form>
    </div>
  )
}
