import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import { meetings, seats } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { momentsOf, times } from '../kernel/moments.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'
import { visibleMeeting } from './meetings.ts'
import { mayArrangeMeeting } from './policy.ts'

const wish = times.extend({
  title: z.string().trim().min(3, 'Give the meeting a name').max(100, 'Keep the name under 100 letters'),
  place: z.string().trim().max(300, 'Keep the place under 300 letters').default(''),
  link: z.union([z.literal(''), z.httpUrl('Write the whole address, with https:// in front').max(500)]).default(''),
  noteTakerSeatId: z.string().max(60).default(''),
})

/** The chair or the staff call a meeting. Refuses: not-found, forbidden, invalid, too-many. */
export const callMeeting = command(
  wish.extend({ slug: z.string().max(80) }),
  async (ctx, { slug, title, place, link, noteTakerSeatId, ...when }) => {
    const { tx, actor, now } = ctx
    const workspace = await visibleWorkspace(tx, actor, slug)
    demand(mayArrange(actor, workspace))
    const moments = momentsOf(when, now)
    const id = ctx.newId()
    await tx.insert(meetings).values({
      id,
      workspaceId: workspace.id,
      title,
      place: demandSomewhere(place, link),
      link,
      ...moments,
      noteTakerSeatId: await seatHere(tx, workspace.id, noteTakerSeatId),
      calledBy: actor.id,
      calledAt: now,
    })
    await ctx.record({ name: 'meeting.called', workspaceId: workspace.id, meetingId: id, memberId: actor.id })
    return { meetingId: id }
  },
  { limit: 'posting' },
)

/** They change its name, time or place; calendars take the change. Refuses: not-found, forbidden, invalid, too-many. */
export const changeMeeting = command(
  wish.extend({ meetingId: z.string().max(60) }),
  async (ctx, { meetingId, title, place, link, noteTakerSeatId, ...when }) => {
    const { tx, actor, now } = ctx
    const { meeting, workspace } = await visibleMeeting(tx, actor, meetingId)
    demand(mayArrangeMeeting(actor, workspace, meeting, now))
    const moments = momentsOf(when, now)
    const isMoved =
      moments.startsAt !== meeting.startsAt ||
      moments.endsAt !== meeting.endsAt ||
      place !== meeting.place ||
      link !== meeting.link
    const changes = meeting.changes + (isMoved ? 1 : 0)
    await tx
      .update(meetings)
      .set({
        title,
        place: demandSomewhere(place, link),
        link,
        ...moments,
        noteTakerSeatId: await seatHere(tx, workspace.id, noteTakerSeatId),
        changes,
        changedAt: now,
      })
      .where(eq(meetings.id, meetingId))
    await ctx.record({
      name: 'meeting.changed',
      workspaceId: workspace.id,
      meetingId,
      memberId: actor.id,
      changes: isMoved ? changes : 0,
    })
  },
  { limit: 'posting' },
)

/** They call a meeting off, and say why. It stays in the list, and calendars strike it out. Refuses: not-found, forbidden, conflict, invalid. */
export const callOffMeeting = command(
  z.object({
    meetingId: z.string().max(60),
    why: z.string().trim().min(3, 'Say why, in a line').max(500, 'Keep it under 500 letters'),
  }),
  async (ctx, { meetingId, why }) => {
    const { tx, actor, now } = ctx
    const { meeting, workspace } = await visibleMeeting(tx, actor, meetingId)
    demand(mayArrangeMeeting(actor, workspace, meeting, now))
    const off = await tx
      .update(meetings)
      .set({ calledOffAt: now, calledOffWhy: why, changes: meeting.changes + 1, changedAt: now })
      .where(and(eq(meetings.id, meetingId), isNull(meetings.calledOffAt)))
      .returning({ id: meetings.id })
    if (off.length === 0) throw conflict('Somebody has called this off already')
    await ctx.record({ name: 'meeting.called-off', workspaceId: workspace.id, meetingId, memberId: actor.id })
  },
)

function demandSomewhere(place: string, link: string): string {
  if (place === '' && link === '') throw invalid({ place: ['Say where, or give a link to join online'] })
  return place
}

/** The seat, if it is one that somebody holds here; null when none was chosen. Refuses: invalid. */
async function seatHere(tx: Tx, workspaceId: string, seatId: string): Promise<string | null> {
  if (seatId === '') return null
  const [seat] = await tx
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.id, seatId), eq(seats.workspaceId, workspaceId), isNull(seats.leftAt)))
  if (!seat) throw invalid({ noteTakerSeatId: ['Choose somebody of this group'] })
  return seat.id
}
