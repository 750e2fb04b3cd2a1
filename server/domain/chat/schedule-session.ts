import { z } from 'zod'
import { chatSeries } from '#db/schema/index.ts'
import { visibleGroup } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { momentsOf, times } from '../kernel/moments.ts'
import { demand } from '../kernel/policy.ts'
import { mayHost } from './policy.ts'
import { planAhead, writeDown } from './series.ts'
import { settings } from './session-wish.ts'

export const ScheduleSessionInput = settings
  .extend(times.shape)
  .extend({ slug: z.string(), repeats: z.enum(['once', 'weekly']).default('once') })

/** A facilitator puts a drop-in in the calendar of their group, once or every week. Refuses: not-found, forbidden, invalid. */
export const scheduleSession = command(
  ScheduleSessionInput,
  async (ctx, { slug, date, time, minutes, repeats, ...wish }) => {
    const { tx, actor, now } = ctx
    const group = await visibleGroup(tx, actor, slug)
    demand(mayHost(actor, { ...group, isHost: group.isFacilitator }))
    const moments = momentsOf({ date, time, minutes }, now)
    const seriesId = repeats === 'weekly' ? ctx.newId() : null
    const { id: groupId } = group
    if (seriesId !== null)
      await tx
        .insert(chatSeries)
        .values({ id: seriesId, groupId, firstStartsAt: moments.startsAt, startedBy: actor.id, startedAt: now })
    const roomId = await writeDown(ctx, { ...wish, ...moments, groupId, seriesId, scheduledBy: actor.id })
    if (seriesId !== null) await planAhead(ctx, seriesId)
    return { roomId, slug }
  },
)
