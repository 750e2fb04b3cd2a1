import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatMeasures, chatSessions } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { forbidden } from '../kernel/refusal.ts'
import { mayHost } from './policy.ts'
import { visibleSession } from './rooms.ts'

export const CalmRoomInput = z.object({
  roomId: z.string(),
  kind: z.enum(['slow-mode', 'check-all', 'pause-arrivals']),
  /** Of slow mode: between two messages of one person. */
  seconds: z.coerce.number().int().min(5, 'At least 5 seconds').max(300, 'At most 300 seconds').default(30),
})

type Calm = z.output<typeof CalmRoomInput>

/** A facilitator makes a room calmer for everybody: slow mode, checking every message, or nobody new for a while. Refuses: not-found, forbidden, invalid. */
export const calmRoom = command(CalmRoomInput, async (ctx, { roomId, kind, seconds }) => {
  const { tx, actor, now } = ctx
  const room = await visibleSession(tx, actor, roomId, now)
  demand(mayHost(actor, room))
  if (!room.isOpen) throw forbidden('This chat is closed')
  await endEarlier(ctx, roomId, kind)
  const measureId = ctx.newId()
  const words = kind === 'slow-mode' ? String(seconds) : ''
  await tx.insert(chatMeasures).values({ id: measureId, roomId, kind, words, takenBy: actor.id, takenAt: now })
  await tx
    .update(chatSessions)
    .set(inForce(kind, seconds, now))
    .where(eq(chatSessions.id, roomId))
  await ctx.record({ name: 'chat.measure-taken', roomId, groupId: room.groupId, measureId, kind, memberId: null })
  return { roomId }
})

function inForce(kind: Calm['kind'], seconds: number, now: number) {
  if (kind === 'slow-mode') return { slowSeconds: seconds }
  return kind === 'check-all' ? { checksAllSince: now } : { arrivalsPausedSince: now }
}

/** Set anew, it takes the place of what was set before. */
async function endEarlier({ tx, actor, now }: Context, roomId: string, kind: Calm['kind']) {
  await tx
    .update(chatMeasures)
    .set({ undoneAt: now, undoneBy: actor.id })
    .where(and(eq(chatMeasures.roomId, roomId), eq(chatMeasures.kind, kind), isNull(chatMeasures.undoneAt)))
}
