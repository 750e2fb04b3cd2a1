import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { orShowForm, safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Your code – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safeNext(new URL(request.url).searchParams.get('next'), '')
  if (!context.caller.waitsForCode)
    throw redirect(context.caller.actor.kind === 'member' ? next || '/my-groups' : withNext('/sign-in', next))
  return { next }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const cookies = request.headers.get('Cookie') ?? undefined
    const cookie = await context.door.showCode(cookies, form.get('code') ?? '')
    if (!cookie) return redirect(withNext('/sign-in', safeNext(form.get('next'), '')))
    return redirect(safeNext(form.get('next'), '/my-groups'), { headers: { 'Set-Cookie': cookie } })
  })
}

/** The second step of signing in: one box. */
export default function Code() {
  const { next } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Your code</h1>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="code"
          label="The six numbers in your app"
          hint="Is your phone lost? Write one of the recovery codes you kept. Each works once."
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          problem={problem}
        />
        <button type="submit" className="button">
          Go on
        </button>
      </Form>
      <p>Is the paper lost, too? Ask a coordinator who knows you.</p>
      <Form method="post" action="/sign-out">
        <button type="submit" className="button-link">
          Stop, and sign out
        </button>
      </Form>
    </div>
  )
}
