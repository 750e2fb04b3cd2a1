import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatHosts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { startHosting } from './hosting.ts'
import { isHostOf } from './hosts.ts'
import { personByName } from './name-co-host.ts'
import { memberNamed } from './people-of-room.ts'
import { mayShareHosting } from './policy.ts'
import { visibleSession } from './rooms.ts'

/** A facilitator hands the lead of a session to another who looks after it. Refuses: not-found, forbidden, invalid. */
export const handOver = command(z.object({ roomId: z.string(), name: personByName }), async (ctx, { roomId, name }) => {
  const { tx, actor, now } = ctx
  const room = await visibleSession(tx, actor, roomId, now)
  demand(mayShareHosting(actor, room))
  const memberId = await memberNamed(tx, room, name)
  if (!(await isHostOf(tx, room, memberId)))
    throw invalid({ name: [`${name} does not look after this chat yet. Ask them to help first`] })
  await tx
    .update(chatHosts)
    .set({ leads: false })
    .where(and(eq(chatHosts.roomId, roomId), eq(chatHosts.leads, true)))
  await startHosting(ctx, room, memberId, { leads: true })
  return { roomId }
})
