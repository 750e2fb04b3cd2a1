import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatSessions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { minute } from '../kernel/time.ts'
import { mayHost } from './policy.ts'
import { visibleSession } from './rooms.ts'

/** How much longer a drop-in goes on each time, in milliseconds. */
export const moreTime = 15 * minute

/** Whoever looks after a drop-in gives it a quarter of an hour more. Refuses: not-found, forbidden, conflict. */
export const addTime = command(
  // The end that the page showed, so that two presses of two facilitators add it once.
  z.object({ roomId: z.string(), endsAt: z.coerce.number().int() }),
  async (ctx, { roomId, endsAt }) => {
    const room = await visibleSession(ctx.tx, ctx.actor, roomId, ctx.now)
    demand(mayHost(ctx.actor, room))
    const { session, groupId } = room
    if (!room.isOpen || session.endsAt === null) throw conflict('This chat has no end to move')
    if (session.endsAt !== endsAt) return { roomId }
    await ctx.tx
      .update(chatSessions)
      .set({ endsAt: session.endsAt + moreTime })
      .where(eq(chatSessions.id, roomId))
    await ctx.record({ name: 'chat.time-added', roomId, groupId })
    return { roomId }
  },
)
