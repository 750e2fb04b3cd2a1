import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatMeasures, chatSessions } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { mayUndoMeasure } from './policy.ts'
import { visibleSession } from './rooms.ts'

type Measure = typeof chatMeasures.$inferSelect

/** Whoever looks after a session takes back what was done there, by them or by a colleague. It stays on the list as undone. Refuses: not-found, forbidden, conflict. */
export const undoMeasure = command(z.object({ measureId: z.string() }), async (ctx, { measureId }) => {
  const { tx, actor, now } = ctx
  const [measure] = await tx.select().from(chatMeasures).where(eq(chatMeasures.id, measureId))
  if (!measure) throw notFound('Measure')
  const { roomId, kind, aboutId: memberId } = measure
  const room = await visibleSession(tx, actor, roomId, now)
  demand(mayUndoMeasure(actor, { ...room, isAboutMe: memberId === actor.id }))
  const undone = await tx
    .update(chatMeasures)
    .set({ undoneAt: now, undoneBy: actor.id })
    .where(and(eq(chatMeasures.id, measureId), isNull(chatMeasures.undoneAt)))
    .returning({ id: chatMeasures.id })
  if (undone.length === 0) throw conflict('Somebody has undone this already')
  await letRoomBe(ctx, measure)
  await ctx.record({ name: 'chat.measure-undone', roomId, groupId: room.groupId, measureId, kind, memberId })
  return { roomId }
})

/** What held for the whole room holds no more. */
async function letRoomBe({ tx }: Context, { roomId, kind }: Measure) {
  const before = {
    'slow-mode': { slowSeconds: 0 },
    'check-all': { checksAllSince: null },
    'pause-arrivals': { arrivalsPausedSince: null },
  }
  if (kind in before)
    await tx
      .update(chatSessions)
      .set(before[kind as keyof typeof before])
      .where(eq(chatSessions.id, roomId))
}
