import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** A post's own address: leads to the page of its thread on which it stands. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { slug, threadId, postId, after } = await orShowProblem(() =>
    context.services.queries.groups.postPlace({ postId: params.postId }),
  )
  throw redirect(`/groups/${slug}/threads/${threadId}${after ? `?after=${after}` : ''}#post-${postId}`)
}
