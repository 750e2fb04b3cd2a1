import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { following } from './change-session.ts'
import { close } from './closing.ts'
import { mayHost } from './policy.ts'
import { endSeries, markChanged } from './series.ts'
import { visibleDoor } from './visible-door.ts'

export const CallOffSessionInput = z.object({
  roomId: z.string(),
  which: z.enum(['this', 'all-that-come']).default('this'),
})

/** A facilitator calls off a drop-in that has not begun, or it and all that follow. Those who said they would come are told. Refuses: not-found, forbidden, conflict. */
export const callOffSession = command(CallOffSessionInput, async (ctx, { roomId, which }) => {
  const door = await visibleDoor(ctx.tx, ctx.actor, roomId, ctx.now)
  const { session, groupId, slug } = door
  demand(mayHost(ctx.actor, door))
  if (session.closedAt !== null || session.openedAt !== null)
    throw conflict('This drop-in has begun or is over. If it is going on, you can close it')
  const { seriesId } = session
  const isForAll = which === 'all-that-come' && seriesId !== null
  const later = isForAll ? await following(ctx, seriesId, session.dueAt ?? session.startsAt) : []
  const ids = [roomId, ...later.map(({ id }) => id)]
  for (const id of ids) await close(ctx, { id, groupId }, 'called-off')
  if (isForAll) await endSeries(ctx, seriesId)
  await markChanged(ctx, { ids, seriesId })
  return { roomId, slug }
})
