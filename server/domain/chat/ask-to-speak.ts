import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatHands } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayHost } from './policy.ts'
import { visibleSession } from './rooms.ts'

/** A facilitator asks somebody whose hand is up. The hand goes down, and their page says that it is their turn. Refuses: not-found, forbidden. */
export const askToSpeak = command(
  z.object({ roomId: z.string(), memberId: z.string() }),
  async (ctx, { roomId, memberId }) => {
    const { tx, actor, now } = ctx
    const room = await visibleSession(tx, actor, roomId, now)
    demand(mayHost(actor, room))
    const asked = await tx
      .update(chatHands)
      .set({ askedAt: now })
      .where(and(eq(chatHands.roomId, roomId), eq(chatHands.memberId, memberId), isNull(chatHands.askedAt)))
      .returning({ memberId: chatHands.memberId })
    if (asked.length > 0) await ctx.record({ name: 'chat.asked-to-speak', roomId, groupId: room.groupId, memberId })
    return { roomId }
  },
)
