import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Leave a group – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { slug, name, isMember, mayLeave } = await orShowProblem(() =>
    context.services.queries.groups.groupAbout({ slug: params.slug }),
  )
  if (!isMember) throw redirect(`/groups/${slug}`)
  return { slug, name, mayLeave }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.groups.leaveGroup({ slug: params.slug })
    return redirect(`/groups/${params.slug}?left=1`)
  })
}

export default function LeaveGroup() {
  const { slug, name, mayLeave } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <nav aria-label="You are here" className="text-small">
        <Link to={`/groups/${slug}`}>{name}</Link>
      </nav>
      <h1>Leave {name}?</h1>
      <ErrorSummary problem={problem} />
      {mayLeave.allowed ? (
        <Form method="post" className="card space-y-4">
          <ul className="list-disc space-y-1 pl-6">
            <li>You will not be able to read the group, and you will hear no more from it.</li>
            <li>What you wrote stays for its members. To take something down, do that before you leave.</li>
            <li>Nobody is told that you left. You can come back at any time.</li>
          </ul>
          <p className="flex flex-wrap gap-3">
            <button type="submit" className="button">
              Leave {name}
            </button>
            <Link className="button button-quiet" to={`/groups/${slug}`}>
              Stay
            </Link>
          </p>
        </Form>
      ) : (
        <div className="card space-y-4">
          <p>{mayLeave.because}.</p>
          <p>
            <Link className="button button-quiet" to={`/groups/${slug}`}>
              Back to {name}
            </Link>
          </p>
        </div>
      )}
    </div>
  )
}
