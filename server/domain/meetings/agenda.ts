import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { agendaItems } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { keepSaying, saying, visibleSaying } from '../sayings/index.ts'
import { forSeatId, whoSpeaksFrom } from '../workspaces/index.ts'
import { visibleMeeting } from './meetings.ts'
import { mayArrangeMeeting, mayDropItem, mayPrepare } from './policy.ts'

const itemMinutes = z.coerce
  .number('Say how many minutes')
  .int('Say how many minutes')
  .min(1, 'At least a minute')
  .max(180, 'At most three hours')

/** The items of an agenda, in their order. */
export const itemsOf = async (db: Reader, meetingId: string) =>
  db
    .select({ id: agendaItems.id, position: agendaItems.position, minutes: agendaItems.minutes })
    .from(agendaItems)
    .where(and(eq(agendaItems.meetingId, meetingId), isNull(agendaItems.droppedAt)))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
    .limit(60)

/** Somebody puts an item on the agenda: for themselves, or for a member they support. Refuses: not-found, forbidden, invalid. */
export const addToAgenda = command(
  z.object({
    meetingId: z.string().max(60),
    words: saying,
    minutes: itemMinutes.default(10),
    forSeatId,
  }),
  async (ctx, { meetingId, words, minutes, forSeatId: forSeat }) => {
    const { tx, actor, now } = ctx
    const { meeting, workspace } = await visibleMeeting(tx, actor, meetingId)
    demand(mayPrepare(actor, workspace, meeting, now))
    const speaker = await whoSpeaksFrom(ctx, workspace.seat, forSeat)
    const place = { workspaceId: workspace.id, place: 'agenda' as const, placeId: meetingId }
    const kept = await keepSaying(ctx, { ...place, speaker, body: words })
    const [last] = await tx
      .select({ position: agendaItems.position })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, meetingId))
      .orderBy(desc(agendaItems.position))
      .limit(1)
    await tx.insert(agendaItems).values({ id: kept.id, meetingId, position: (last?.position ?? 0) + 1, minutes })
    await ctx.record({ name: 'agenda.added-to', workspaceId: workspace.id, meetingId, itemId: kept.id })
    return { itemId: kept.id, isHeld: kept.isHeld, supportId: kept.supportId }
  },
  { limit: 'posting' },
)

/** The chair or the staff put an item one place higher or lower. Refuses: not-found, forbidden. */
export const moveAgendaItem = command(
  z.object({ itemId: z.string().max(60), to: z.enum(['up', 'down']) }),
  async (ctx, { itemId, to }) => {
    const { meeting, workspace } = await demandArranging(ctx, itemId)
    const items = await itemsOf(ctx.tx, meeting.id)
    const at = items.findIndex(({ id }) => id === itemId)
    const other = at + (to === 'up' ? -1 : 1)
    const [here, there] = [items[at], items[other]]
    if (!here || !there) return
    const order = items.map(({ id }) => id)
    order[at] = there.id
    order[other] = here.id
    for (const [position, id] of order.entries())
      await ctx.tx
        .update(agendaItems)
        .set({ position: position + 1 })
        .where(eq(agendaItems.id, id))
    await ctx.record({ name: 'agenda.changed', workspaceId: workspace.id, meetingId: meeting.id })
  },
)

/** The chair or the staff give an item more or less time. Refuses: not-found, forbidden, invalid. */
export const timeAgendaItem = command(
  z.object({ itemId: z.string().max(60), minutes: itemMinutes }),
  async (ctx, { itemId, minutes }) => {
    const { meeting, workspace } = await demandArranging(ctx, itemId)
    await ctx.tx.update(agendaItems).set({ minutes }).where(eq(agendaItems.id, itemId))
    await ctx.record({ name: 'agenda.changed', workspaceId: workspace.id, meetingId: meeting.id })
  },
)

/** Whoever put it there, the chair or the staff take an item off the agenda. Refuses: not-found, forbidden. */
export const dropAgendaItem = command(z.object({ itemId: z.string().max(60) }), async (ctx, { itemId }) => {
  const { meeting, workspace, isMine } = await visibleItem(ctx, itemId)
  demand(mayDropItem(ctx.actor, workspace, { ...meeting, isMine }, ctx.now))
  await ctx.tx.update(agendaItems).set({ droppedAt: ctx.now }).where(eq(agendaItems.id, itemId))
  await ctx.record({ name: 'agenda.changed', workspaceId: workspace.id, meetingId: meeting.id })
})

async function demandArranging(ctx: Context, itemId: string) {
  const seen = await visibleItem(ctx, itemId)
  demand(mayArrangeMeeting(ctx.actor, seen.workspace, seen.meeting, ctx.now))
  return seen
}

async function visibleItem({ tx, actor }: Context, itemId: string) {
  const [item] = await tx
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.id, itemId), isNull(agendaItems.droppedAt)))
  if (!item) throw notFound('Item')
  const { isMine } = await visibleSaying(tx, actor, itemId)
  return { ...(await visibleMeeting(tx, actor, item.meetingId)), item, isMine }
}
