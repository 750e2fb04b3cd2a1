import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { visibleMeeting } from './meetings.ts'

/** What a calendar needs to know of a meeting: its hour, its place, how often that was changed, and whether it was called off. Refuses: not-found. */
export const meetingCalendar = query(
  z.object({ meetingId: z.string().max(60) }),
  async ({ db, actor }, { meetingId }) => {
    const { meeting, workspace } = await visibleMeeting(db, actor, meetingId)
    const { title, startsAt, endsAt, place, link, changes, changedAt, calledAt, calledOffAt } = meeting
    return {
      meetingId,
      groupName: workspace.name,
      title,
      startsAt,
      endsAt,
      place,
      link,
      changes,
      changedAt,
      scheduledAt: calledAt,
      isCalledOff: calledOffAt !== null,
    }
  },
)

/** The address of a meeting, for notices, which know its id alone. Refuses: not-found. */
export const meetingAddress = query(
  z.object({ meetingId: z.string().max(60) }),
  async ({ db, actor }, { meetingId }) => {
    const { workspace } = await visibleMeeting(db, actor, meetingId)
    return { slug: workspace.slug }
  },
)
