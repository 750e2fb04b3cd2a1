import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { meetingPath } from '#app/meeting-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** Leads from a notice, which knows the id of a meeting alone, to its page. */
export async function loader({ request, params: { meetingId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { slug } = await orShowProblem(() => context.services.queries.meetings.meetingAddress({ meetingId }))
  return redirect(meetingPath(slug, meetingId))
}
