import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Topics – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { desk, name, slug } = await context.services.queries.groups.facilitation({ slug: params.slug })
    if (!desk) throw redirect(`/groups/${slug}/facilitate`)
    return { name, slug, topics: desk.topics, renaming: new URL(request.url).searchParams.get('rename') }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.groups.changeTopics({ ...inputOf(form), slug: params.slug })
    return redirect(`/groups/${params.slug}/facilitate/topics`)
  })
}

export default function Topics() {
  const { name, slug, topics, renaming } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const shown = topics.filter(({ retiredAt }) => retiredAt === null)
  const retired = topics.filter(({ retiredAt }) => retiredAt !== null)
  const renamed = topics.find(({ id }) => id === renaming)
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/groups/${slug}/facilitate`} words={`Looking after ${name}`} />
      <h1>Topics</h1>
      <p>Topics help people find the conversations they need. Everybody in the group sees them.</p>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-4" key={`${renamed?.id}-${topics.length}`}>
        <TextField
          name="name"
          label={renamed ? `New name for ${renamed.name}` : 'Add a topic'}
          hint={
            renamed
              ? 'Threads that have this topic show the new name.'
              : 'One to three words, like “Sleep” or “Getting out”.'
          }
          defaultValue={renamed?.name}
          problem={problem}
        />
        {renamed && <input type="hidden" name="topicId" value={renamed.id} />}
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="change" value={renamed ? 'rename' : 'add'} className="button">
            {renamed ? 'Keep the new name' : 'Add it'}
          </button>
          {renamed && (
            <Link to="." className="button button-quiet">
              Go back
            </Link>
          )}
        </div>
      </Form>
      <ol className="space-y-2" aria-label="Topics in the order people see them">
        {shown.map((topic, at) => (
          <li key={topic.id} className="card max-w-none !p-3">
            <Form method="post" className="flex flex-wrap items-center gap-x-3 gap-y-2" preventScrollReset>
              <input type="hidden" name="topicId" value={topic.id} />
              <strong className="basis-full pl-2 sm:flex-1 sm:basis-auto">{topic.name}</strong>
              <Change what="up" words="Up" topic={topic.name} isOff={at === 0} />
              <Change what="down" words="Down" topic={topic.name} isOff={at === shown.length - 1} />
              <Link
                to={`?rename=${topic.id}`}
                className="button button-quiet button-small"
                aria-label={`Rename ${topic.name}`}
              >
                Rename
              </Link>
              <Change what="retire" words="Retire" topic={topic.name} />
            </Form>
          </li>
        ))}
      </ol>
      {retired.length > 0 && (
        <section aria-labelledby="retired" className="space-y-3">
          <h2 id="retired" className="text-large">
            Retired
          </h2>
          <p>Threads keep these, and nobody can choose them for a new one.</p>
          <ul className="space-y-2">
            {retired.map((topic) => (
              <li key={topic.id}>
                <Form method="post" className="flex flex-wrap items-center gap-3" preventScrollReset>
                  <input type="hidden" name="topicId" value={topic.id} />
                  <span className="min-w-40">{topic.name}</span>
                  <Change what="bring-back" words="Bring back" topic={topic.name} />
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Change({ what, words, topic, isOff }: { what: string; words: string; topic: string; isOff?: boolean }) {
  return (
    <button
      type="submit"
      name="change"
      value={what}
      className={`button button-quiet button-small ${isOff ? 'invisible' : ''}`}
      aria-label={`${words}: ${topic}`}
    >
      {words}
    </button>
  )
}
