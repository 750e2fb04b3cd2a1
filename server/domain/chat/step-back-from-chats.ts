import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { chatHosts, chatSessions, chatVisits, memberships } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { seeOut } from './going-out.ts'
import { stopHosting } from './hosting.ts'
import { roomFor } from './rooms.ts'

/**
 * Somebody left a group, or facilitates it no more: they look after none of its chats, and coming back makes them no host
 * again. Whoever is not in the group any more is in none of its chats either. Safe to run again. Refuses: forbidden.
 */
export const stepBackFromChats = command(
  z.object({ groupId: z.string(), memberId: z.string() }),
  async (ctx, { groupId, memberId }) => {
    demand(mayActForTheHouse(ctx.actor))
    const [belongs] = await ctx.tx
      .select({ memberId: memberships.memberId })
      .from(memberships)
      .where(and(eq(memberships.groupId, groupId), eq(memberships.memberId, memberId)))
    for (const roomId of await roomsOf(ctx, groupId, memberId)) {
      const room = await roomFor(ctx.tx, ctx.actor, roomId, ctx.now)
      await stopHosting(ctx, room, memberId)
      if (!belongs) await seeOut(ctx, room, memberId)
    }
  },
)

/** The sessions of a group in which somebody is, or which they look after. */
async function roomsOf({ tx }: Context, groupId: string, memberId: string): Promise<string[]> {
  const hosted = and(eq(chatHosts.roomId, chatSessions.id), eq(chatHosts.memberId, memberId), isNull(chatHosts.endedAt))
  const here = and(eq(chatVisits.roomId, chatSessions.id), eq(chatVisits.memberId, memberId), isNull(chatVisits.leftAt))
  const rooms = await tx
    .select({ id: chatSessions.id })
    .from(chatSessions)
    .leftJoin(chatHosts, hosted)
    .leftJoin(chatVisits, here)
    .where(and(eq(chatSessions.groupId, groupId), or(isNotNull(chatHosts.memberId), isNotNull(chatVisits.memberId))))
  return rooms.map(({ id }) => id)
}
