import { z } from 'zod'
import { chatRooms, chatSessions } from '#db/schema/index.ts'
import { visibleGroup } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { open } from './opening.ts'
import { mayHost } from './policy.ts'

const settings = z.object({
  title: z.string().trim().min(3, 'Give the chat a name').max(80, 'Keep the name under 80 letters'),
  readFrom: z.enum(['start', 'arrival']).default('start'),
  unattended: z.enum(['closes', 'holds']).default('closes'),
  firstHeld: z.coerce.number().int().min(0).max(10).default(2),
  graceMinutes: z.coerce.number().int().min(0).max(60).default(10),
  keepDays: z.coerce.number().int().min(1).max(365).default(30),
})

/** A facilitator opens a room in their group now. Refuses: not-found, forbidden, invalid. */
export const openRoom = command(settings.extend({ slug: z.string() }), async (ctx, { slug, ...wish }) => {
  const { tx, actor, now } = ctx
  const group = await visibleGroup(tx, actor, slug)
  demand(mayHost(actor, { ...group, isHost: group.isFacilitator }))
  const roomId = ctx.newId()
  await tx.insert(chatRooms).values({ id: roomId, kind: 'session', groupId: group.id, openedAt: now })
  await tx.insert(chatSessions).values({
    ...wish,
    id: roomId,
    groupId: group.id,
    startsAt: now,
    scheduledBy: actor.id,
    scheduledAt: now,
  })
  await open(ctx, { id: roomId, groupId: group.id, graceMinutes: wish.graceMinutes })
  return { roomId }
})
