import type { LoaderFunctionArgs } from '@remix-run/node'
import { meetingCalendarOf } from '#app/calendar.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** A meeting for the reader's own calendar. Its name and place tell nothing, unless they chose the full ones. */
export async function loader({ request, params: { meetingId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const meeting = await orShowProblem(() => context.services.queries.meetings.meetingCalendar({ meetingId }))
  const isFullName = new URL(request.url).searchParams.get('name') === 'full'
  return new Response(meetingCalendarOf(meeting, { isFullName, origin: context.site.origin, now: Date.now() }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="waymark-meeting.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
}
