import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useRouteLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { forgetWhere, whereFrom } from '#app/came-from.ts'
import { ErrorSummary } from '#app/components/form.tsx'
import { orShowForm } from '#app/respond.ts'
import type { loader as rootLoader } from '#app/root.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Confirm your e-mail – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function action({ request, params, context }: ActionFunctionArgs) {
  return orShowForm(new FormData(), context, async () => {
    const { memberId } = await context.services.commands.people.verifyEmail({ secret: params.secret })
    const isMe = context.caller.actor.id === memberId
    if (!isMe) return redirect('/confirmed')
    const headers = new Headers()
    const cookie = await context.door.renew(request.headers.get('Cookie') ?? undefined)
    if (cookie) headers.append('Set-Cookie', cookie)
    const next = await whereFrom(context, request)
    if (next !== '') headers.append('Set-Cookie', await forgetWhere(context))
    return redirect(withNext('/confirmed', next), { headers })
  })
}

/** Opening the link spends nothing: programs that check mail for viruses open every link in it. */
export default function Verify() {
  const problem = useActionData<typeof action>()
  const me = useRouteLoaderData<typeof rootLoader>('root')?.me
  if (!problem) {
    return (
      <div className="mx-auto max-w-measure space-y-5">
        <h1>Confirm your e-mail</h1>
        <p>One press, and we know that this e-mail address is yours.</p>
        <Form method="post">
          <button type="submit" className="button">
            Confirm my e-mail address
          </button>
        </Form>
        <p className="text-small text-ink-soft">Did you not join Waymark? Then close this page. Nothing happens.</p>
      </div>
    )
  }
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>This link did not work</h1>
      <ErrorSummary problem={problem} />
      <p>That happens. Each link works once, for 3 days. We can send you a new one.</p>
      {me ? (
        <Form method="post" action="/check-your-email">
          <button type="submit" className="button">
            Send me a new link
          </button>
        </Form>
      ) : (
        <p>
          <Link className="button" to="/sign-in?next=/check-your-email">
            Sign in to get a new link
          </Link>
        </p>
      )}
    </div>
  )
}
