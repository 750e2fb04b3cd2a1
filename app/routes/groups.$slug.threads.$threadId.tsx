import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { FacilitateThread } from '#app/components/facilitate-thread.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { PostCard } from '#app/components/post.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.thread.title} – ${data.thread.groupName} – Waymark` : 'Waymark' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const page = await orShowProblem(() =>
    context.services.queries.groups.threadPage({
      threadId: params.threadId,
      after: new URL(request.url).searchParams.get('after'),
    }),
  )
  // Whoever comes by the old address of a merged thread is led to where the words went.
  if (page.thread.mergedInto) throw redirect(`/groups/${page.thread.slug}/threads/${page.thread.mergedInto}`)
  return { ...page, now: Date.now() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const reply = await context.services.commands.groups.postReply({ ...inputOf(form), threadId: params.threadId })
    return redirect(`/groups/${reply.slug}/threads/${reply.threadId}#post-${reply.id}`)
  })
}

export default function Thread() {
  const { thread, posts, next, mayReply, facilitator, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-3xl space-y-4">
      <nav aria-label="You are here" className="text-small text-ink-soft">
        <Link to={`/groups/${thread.slug}`}>{thread.groupName}</Link> · started by{' '}
        <strong>{thread.startedBy ?? 'a member of this group'}</strong>, <When at={thread.postedAt} now={now} ago />
      </nav>
      <h1>{thread.title}</h1>
      {thread.closedBecause && (
        <p className="card edge bg-wash">
          <strong>This thread is closed.</strong> {thread.closedBecause}
        </p>
      )}
      {facilitator && <FacilitateThread slug={thread.slug} threadId={thread.id} {...facilitator} />}
      {posts.map((post) => (
        <PostCard key={post.id} post={post} now={now} />
      ))}
      {next && (
        <p>
          <Link className="button button-quiet" to={`?after=${next}`}>
            More replies
          </Link>
        </p>
      )}
      <ErrorSummary problem={problem} />
      {mayReply.allowed ? (
        <Form method="post" className="card space-y-4" key={posts.length}>
          <TextArea
            name="body"
            label="Your reply"
            hint={`Members of ${thread.groupName} will read this. Please leave out names of staff and family.`}
            problem={problem}
          />
          <button type="submit" className="button">
            Post reply
          </button>
        </Form>
      ) : (
        <p className="card">{mayReply.because}</p>
      )}
    </div>
  )
}
