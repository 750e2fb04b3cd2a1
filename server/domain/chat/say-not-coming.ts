import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatComers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { visibleDoor } from './visible-door.ts'

/** "I can't come": the place is free again. Nobody is told. Refuses: not-found. */
export const sayNotComing = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const { tx, actor, now } = ctx
  const { groupId, slug } = await visibleDoor(tx, actor, roomId, now)
  const gone = await tx
    .delete(chatComers)
    .where(and(eq(chatComers.sessionId, roomId), eq(chatComers.memberId, actor.id)))
    .returning({ memberId: chatComers.memberId })
  if (gone.length > 0) await ctx.record({ name: 'chat.coming-taken-back', roomId, groupId, memberId: actor.id })
  return { roomId, slug }
})
