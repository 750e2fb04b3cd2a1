import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatHosts, chatVisits } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { isHostOf } from './people-of-room.ts'
import { mayHost } from './policy.ts'
import { visibleSession } from './rooms.ts'
import { noteAttendance } from './visits.ts'

/** Somebody who was asked to help with a session does so no more: they lay it down, or a colleague ends it. Facilitators of the group stay. Refuses: not-found, forbidden. */
export const endCoHost = command(
  z.object({ roomId: z.string(), memberId: z.string() }),
  async (ctx, { roomId, memberId }) => {
    const { tx, actor, now } = ctx
    const room = await visibleSession(tx, actor, roomId, now)
    demand(mayHost(actor, room))
    const ended = await tx
      .update(chatHosts)
      .set({ endedAt: now, leads: false })
      .where(and(eq(chatHosts.roomId, roomId), eq(chatHosts.memberId, memberId), isNull(chatHosts.endedAt)))
      .returning({ memberId: chatHosts.memberId })
    if (ended.length === 0) return { roomId }
    await tx
      .update(chatVisits)
      .set({ looksAfter: await isHostOf(tx, room, memberId) })
      .where(and(eq(chatVisits.roomId, roomId), eq(chatVisits.memberId, memberId)))
    await noteAttendance(ctx, room)
    await ctx.record({ name: 'chat.host-ended', roomId, groupId: room.groupId, memberId })
    return { roomId }
  },
)
