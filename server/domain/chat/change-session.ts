import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatComers, chatSeries, chatSessions } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { momentsOf, times } from '../kernel/moments.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { mayHost } from './policy.ts'
import { aWeekAfter, dueAt, markChanged } from './series.ts'
import { settings } from './session-wish.ts'
import { visibleDoor } from './visible-door.ts'

export const ChangeSessionInput = settings
  .extend(times.shape)
  .extend({ roomId: z.string(), which: z.enum(['this', 'all-that-come']).default('this') })

/** A facilitator changes a drop-in that has not begun, or it and all that follow in its series. Those who said they would come are told. Refuses: not-found, forbidden, conflict, invalid. */
export const changeSession = command(
  ChangeSessionInput,
  async (ctx, { roomId, date, time, minutes, which, ...wish }) => {
    const { session, groupId, slug, ...room } = await visibleDoor(ctx.tx, ctx.actor, roomId, ctx.now)
    demand(mayHost(ctx.actor, room))
    if (session.closedAt !== null || session.openedAt !== null)
      throw conflict('This drop-in has begun or is over, so it stays as it is')
    const moments = momentsOf({ date, time, minutes }, ctx.now)
    const { seriesId } = session
    const due = session.dueAt ?? session.startsAt
    const isForAll = which === 'all-that-come' && seriesId !== null
    const later = isForAll ? await following(ctx, seriesId, due) : []
    // Less than a week, so that none lands on the one after it.
    if (later.length > 0 && Math.abs(moments.startsAt - session.startsAt) >= 7 * day)
      throw invalid({ date: ['To move all of them, choose a day less than a week away from this one'] })

    const all = [{ id: roomId, due }, ...later]
    for (const { id, due: before } of all) {
      const startsAt = weeksAfter(moments.startsAt, Math.round((before - due) / (7 * day)))
      const moved = { startsAt, endsAt: startsAt + (moments.endsAt - moments.startsAt) }
      const place = isForAll
        ? { dueAt: startsAt, setApartAt: null }
        : { setApartAt: seriesId === null ? null : ctx.now }
      await ctx.tx
        .update(chatSessions)
        .set({ ...wish, ...moved, ...place })
        .where(eq(chatSessions.id, id))
      // Of another hour they are reminded again.
      await ctx.tx.update(chatComers).set({ remindedAt: null }).where(eq(chatComers.sessionId, id))
      await ctx.record({ name: 'chat.session-changed', roomId: id, groupId, at: ctx.now })
    }
    if (isForAll)
      await ctx.tx.update(chatSeries).set({ firstStartsAt: moments.startsAt }).where(eq(chatSeries.id, seriesId))
    await markChanged(ctx, { ids: all.map(({ id }) => id), seriesId })
    return { roomId, slug }
  },
)

/** The same clock time so many weeks later. */
function weeksAfter(startsAt: number, weeks: number): number {
  let at = startsAt
  for (let week = 0; week < weeks; week++) at = aWeekAfter(at)
  return at
}

/** The drop-ins of a series due after this moment that have not been called off, soonest first. */
export const following = ({ tx }: Context, seriesId: string, after: number) =>
  tx
    .select({ id: chatSessions.id, due: dueAt })
    .from(chatSessions)
    .where(and(eq(chatSessions.seriesId, seriesId), gt(dueAt, after), isNull(chatSessions.closedAt)))
    .orderBy(asc(dueAt))
