import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Take your words down – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const post = await orShowProblem(() => context.services.queries.groups.wordsToTakeDown({ postId: params.postId }))
  return { post, slug: params.slug }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const form = await request.formData()
  const { commands } = context.services
  const { slug, postId } = params
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'put-back') {
      await commands.groups.putBackPost({ postId })
      return redirect(`/groups/${slug}/posts/${postId}`)
    }
    await commands.groups.takeDownPost({ postId })
    return redirect(`/groups/${slug}/posts/${postId}/take-down`)
  })
}

export default function TakeDown() {
  const { post, slug } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const here = `/groups/${slug}/posts/${post.id}`
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <h1>{titleOf(post)}</h1>
      <ErrorSummary problem={problem} />
      <p>
        {post.isTakenFromView
          ? 'The people who look after this place took them from view. Nobody else can see them.'
          : post.isTakenDown
            ? 'Nobody else can see them, and search does not find them. You can put them back.'
            : `Others will see that the person who wrote it took it down. ${post.opensThread ? 'The title of the thread goes too. The answers of others stay. ' : ''}You can put your words back later.`}
      </p>
      <section aria-label="Your words" className="card">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written (server/domain/kernel/formatting.ts). */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: post.html }} />
      </section>
      {post.isTakenFromView ? (
        <>
          <p>
            <Link className="button" to="/how-i-was-treated">
              Read why, and what you can do
            </Link>
          </p>
          {post.staysDown ? (
            <p role="status">You keep them down too. They stay down, even if we put them back.</p>
          ) : (
            <Form method="post" className="space-y-2">
              <p>If we find that we were wrong, we put them back. You can keep them down all the same.</p>
              <button type="submit" name="intent" value="take-down" className="button button-quiet">
                Keep my words down
              </button>
            </Form>
          )}
        </>
      ) : (
        <Form method="post" className="flex flex-wrap items-center gap-4">
          {post.isTakenDown ? (
            <button type="submit" name="intent" value="put-back" className="button">
              Undo: put my words back
            </button>
          ) : (
            <button type="submit" name="intent" value="take-down" className="button">
              Take my words down
            </button>
          )}
          <Link to={here}>{post.isTakenDown ? 'Back to the thread' : 'Leave them as they are'}</Link>
        </Form>
      )}
    </div>
  )
}

const titleOf = ({ isTakenFromView, isTakenDown }: { isTakenFromView: boolean; isTakenDown: boolean }) =>
  isTakenFromView
    ? 'Your words were taken from view'
    : isTakenDown
      ? 'Your words are taken down'
      : 'Take your words down?'
