import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarOf } from '#app/calendar.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** A drop-in for the reader's own calendar. Its title tells nothing, unless they chose the full name. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const session = await orShowProblem(() => context.services.queries.chat.sessionCalendar({ roomId: params.roomId }))
  const isFullName = new URL(request.url).searchParams.get('name') === 'full'
  return new Response(calendarOf(session, { isFullName, origin: context.site.origin, now: Date.now() }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="waymark-drop-in.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
}
