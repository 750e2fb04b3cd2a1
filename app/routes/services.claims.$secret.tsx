import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { orShowForm } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Look after a service page – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export function loader({ context }: LoaderFunctionArgs) {
  return { isMember: context.caller.actor.kind === 'member' }
}

export async function action({ params, context }: ActionFunctionArgs) {
  return orShowForm(new FormData(), context, async () => {
    const { serviceId } = await context.services.commands.directory.proveClaim({ secret: params.secret })
    return redirect(`/services/${serviceId}/claim`)
  })
}

/** Opening the link spends nothing: programs that check mail for viruses open every link in it. */
export default function ProveClaim() {
  const { isMember } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-sign mx-auto max-w-measure space-y-5">
      <h1>Look after a service page</h1>
      <ErrorSummary problem={problem} />
      {isMember ? (
        <>
          <p>One press, and the page is yours to keep right. It works only for whoever asked.</p>
          <Form method="post">
            <button type="submit" className="button">
              Yes, I look after it
            </button>
          </Form>
        </>
      ) : (
        <>
          <p>
            Sign in first, with the account that asked. Then open the link from the mail again. Did you not ask? Then
            close this page: nothing happens.
          </p>
          <p>
            <Link className="button" to="/sign-in">
              Sign in
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
