import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatHosts, chatVisits } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, forbidden } from '../kernel/refusal.ts'
import { isHostOf, memberNamed } from './people-of-room.ts'
import { mayHost } from './policy.ts'
import { visibleSession } from './rooms.ts'
import { noteAttendance } from './visits.ts'

export const personByName = z
  .string()
  .trim()
  .min(1, 'Write the name they go by here')
  .max(60, 'That is too long for a name here')

/** A facilitator asks a member of the group to look after this one session with them. Refuses: not-found, forbidden, invalid, conflict. */
export const nameCoHost = command(
  z.object({ roomId: z.string(), name: personByName }),
  async (ctx, { roomId, name }) => {
    const { tx, actor, now } = ctx
    const room = await visibleSession(tx, actor, roomId, now)
    demand(mayHost(actor, room))
    if (!room.isOpen) throw forbidden('This chat is closed')
    const memberId = await memberNamed(tx, room, name)
    if (await isHostOf(tx, room, memberId)) throw conflict(`${name} looks after this chat already`)
    const named = { leads: false, namedBy: actor.id, namedAt: now, endedAt: null }
    await tx
      .insert(chatHosts)
      .values({ roomId, memberId, ...named })
      .onConflictDoUpdate({ target: [chatHosts.roomId, chatHosts.memberId], set: named })
    await tx
      .update(chatVisits)
      .set({ looksAfter: true })
      .where(and(eq(chatVisits.roomId, roomId), eq(chatVisits.memberId, memberId)))
    await noteAttendance(ctx, room)
    await ctx.record({ name: 'chat.host-named', roomId, groupId: room.groupId, memberId, leads: false })
    return { roomId }
  },
)
