import { z } from 'zod'
import { chatHands } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { maySend } from './policy.ts'
import { visibleSession } from './rooms.ts'

/** Somebody would like to say something, and waits to be asked. Refuses: not-found, forbidden. */
export const raiseHand = command(
  z.object({ roomId: z.string() }),
  async (ctx, { roomId }) => {
    const { tx, actor, now } = ctx
    const room = await visibleSession(tx, actor, roomId, now)
    demand(maySend(actor, room, now))
    const up = { raisedAt: now, askedAt: null }
    await tx
      .insert(chatHands)
      .values({ roomId, memberId: actor.id, ...up })
      .onConflictDoUpdate({ target: [chatHands.roomId, chatHands.memberId], set: up })
    await ctx.record({ name: 'chat.hand-raised', roomId, groupId: room.groupId, memberId: actor.id })
    return { roomId }
  },
  { limit: 'chatting' },
)
