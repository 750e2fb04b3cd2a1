import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { pushDevices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'

/** A device is no longer woken: its owner takes it away, or the house finds that it is gone. Refuses: not-found. */
export const forgetPushDevice = command(z.object({ deviceId: z.string().max(60) }), async (ctx, { deviceId }) => {
  const mine = ctx.actor.kind === 'system' ? undefined : eq(pushDevices.memberId, ctx.actor.id)
  const [gone] = await ctx.tx
    .delete(pushDevices)
    .where(and(eq(pushDevices.id, deviceId), mine))
    .returning({ memberId: pushDevices.memberId })
  if (!gone) throw notFound('Device')
  await ctx.record({ name: 'pager.changed', memberId: gone.memberId })
})
