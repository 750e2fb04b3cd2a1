import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { following } from './change-session.ts'
import { close } from './closing.ts'
import { mayHost } from './policy.ts'
import { endSeries } from './series.ts'
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
  await close(ctx, { id: roomId, groupId }, 'called-off')
  if (which === 'all-that-come' && session.seriesId !== null) {
    for (const { id } of await following(ctx, session.seriesId, session.startsAt))
      await close(ctx, { id, groupId }, 'called-off')
    await endSeries(ctx, session.seriesId)
  }
  return { roomId, slug }
})
