import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { TopicsForm } from '#app/components/thread-acts.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Choose the topics – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { threadId } = params
  const thread = await orShowProblem(() => context.services.queries.groups.topicChoices({ threadId }))
  if (thread.mergedInto) throw redirect(`/groups/${thread.slug}/threads/${thread.mergedInto}`)
  return { thread }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { slug, threadId } = await context.services.commands.groups.setTopics({
      ...inputOf(form),
      threadId: params.threadId,
    })
    return redirect(`/groups/${slug}/threads/${threadId}`)
  })
}

/** Whoever started a thread says what it is about, at any time. */
export default function ChooseTopics() {
  const { thread } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <Here to={`/groups/${thread.slug}/threads/${thread.id}`} words={thread.title} />
      <h1>Choose the topics</h1>
      <p>Topics help others find your thread.</p>
      <ErrorSummary problem={problem} />
      <TopicsForm tools={thread} problem={problem} without="Its facilitators can add some." />
    </div>
  )
}
