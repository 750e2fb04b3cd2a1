import { data, type LoaderFunctionArgs } from '@remix-run/node'

/** What rings for whoever asks: for the bar that stands on every page of theirs. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw data('Sign in first', { status: 401 })
  return Response.json(await context.services.queries.escalation.ringingAlarms({}))
}
