import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { chatComers, chatSessions, memberships } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

const toldAtOnce = 200

/** Tells everybody who said they would come that a drop-in was changed or called off, or that nobody opened it. Refuses: forbidden. */
export const tellAboutSession = command(
  z.object({ roomId: z.string(), change: z.string() }),
  async (ctx, { roomId, change }) => {
    demand(mayActForTheHouse(ctx.actor))
    const kind = change === 'never-opened' ? 'session-missed' : 'session-changed'
    let after = ''
    for (;;) {
      const comers = await ctx.tx
        .select({ memberId: chatComers.memberId })
        .from(chatComers)
        .innerJoin(chatSessions, eq(chatSessions.id, chatComers.sessionId))
        // Whoever has left the group is told nothing of it.
        .innerJoin(
          memberships,
          and(eq(memberships.groupId, chatSessions.groupId), eq(memberships.memberId, chatComers.memberId)),
        )
        .where(and(eq(chatComers.sessionId, roomId), gt(chatComers.memberId, after)))
        .orderBy(asc(chatComers.memberId))
        .limit(toldAtOnce)
      await giveNotices(
        ctx,
        comers.map(({ memberId }) => memberId),
        { kind, concernsId: roomId, onceKey: `session:${roomId}:${change}` },
      )
      if (comers.length < toldAtOnce) return
      after = comers.at(-1)?.memberId ?? after
    }
  },
)
