import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Start a thread – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const group = await orShowProblem(() => context.services.queries.groups.groupPage({ slug: params.slug }))
  if (!group.inside) throw redirect(`/groups/${params.slug}`)
  return { slug: group.slug, name: group.name, topics: group.inside.topics }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const thread = await context.services.commands.groups.startThread({ ...inputOf(form), slug: params.slug })
    return redirect(`/groups/${thread.slug}/threads/${thread.id}`)
  })
}

export default function NewThread() {
  const { slug, name } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <nav aria-label="You are here" className="text-small">
        <Link to={`/groups/${slug}`}>{name}</Link>
      </nav>
      <h1>Start a thread</h1>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        <TextField name="title" label="Title" problem={problem} />
        <TextArea
          name="body"
          label="Your words"
          hint={`Members of ${name} will read this. Nobody else.`}
          rows={8}
          problem={problem}
        />
        <button type="submit" className="button">
          Post to {name}
        </button>
      </Form>
    </div>
  )
}
