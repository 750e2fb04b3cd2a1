import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatHands } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { visibleSession } from './rooms.ts'

/** Somebody puts their hand down again, or has said what they wished to say. Refuses: not-found, forbidden. */
export const lowerHand = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const { tx, actor, now } = ctx
  const room = await visibleSession(tx, actor, roomId, now)
  const down = await tx
    .delete(chatHands)
    .where(and(eq(chatHands.roomId, roomId), eq(chatHands.memberId, actor.id)))
    .returning({ memberId: chatHands.memberId })
  if (down.length > 0)
    await ctx.record({ name: 'chat.hand-lowered', roomId, groupId: room.groupId, memberId: actor.id })
  return { roomId }
})
