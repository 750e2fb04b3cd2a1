import { type ActionFunctionArgs, data, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { orShowForm } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Confirm your new e-mail – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function action({ request, params, context }: ActionFunctionArgs) {
  return orShowForm(new FormData(), context, async () => {
    const { memberId } = await context.services.commands.people.changeEmail({ secret: params.secret })
    const isMe = context.caller.actor.id === memberId
    const cookie = isMe ? await context.door.renew(request.headers.get('Cookie') ?? undefined) : null
    return data({ isMe }, cookie ? { headers: { 'Set-Cookie': cookie } } : {})
  })
}

/** Opening the link spends nothing: programs that check mail for viruses open every link in it. */
export default function NewEmail() {
  const answer = useActionData<typeof action>()
  if (answer && 'isMe' in answer) {
    return (
      <div className="mx-auto max-w-measure space-y-5">
        <h1>Your e-mail address is changed</h1>
        <p>Sign in with the new one from now on. We told your old address that it is no longer yours here.</p>
        <p>
          <Link className="button" to={answer.isMe ? '/my-groups' : '/sign-in'}>
            {answer.isMe ? 'Go to my groups' : 'Sign in'}
          </Link>
        </p>
      </div>
    )
  }
  if (answer) {
    return (
      <div className="mx-auto max-w-measure space-y-5">
        <h1>This link did not work</h1>
        <ErrorSummary problem={answer} />
        <p>That happens. Each link works once, for 3 days. In your settings you can see which address you have now.</p>
        <p>
          <Link className="button" to="/settings/email">
            Go to your e-mail address
          </Link>
        </p>
      </div>
    )
  }
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Confirm your new e-mail</h1>
      <p>One press, and this is the e-mail address of your account.</p>
      <Form method="post">
        <button type="submit" className="button">
          Use this address
        </button>
      </Form>
      <p className="text-small text-ink-soft">Did you not ask for this? Then close this page. Nothing happens.</p>
    </div>
  )
}
