import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, forbidden } from '../kernel/refusal.ts'
import { startHosting } from './hosting.ts'
import { isHostOf } from './hosts.ts'
import { memberNamed } from './people-of-room.ts'
import { mayShareHosting } from './policy.ts'
import { visibleSession } from './rooms.ts'

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
    demand(mayShareHosting(actor, room))
    if (!room.isOpen) throw forbidden('This chat is closed')
    const memberId = await memberNamed(tx, room, name)
    if (await isHostOf(tx, room, memberId)) throw conflict(`${name} looks after this chat already`)
    await startHosting(ctx, room, memberId, { leads: false })
    return { roomId }
  },
)
