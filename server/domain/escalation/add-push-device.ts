import { count, eq } from 'drizzle-orm'
import { z } from 'zod'
import { pushDevices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { demandOnLadder } from './my-paging.ts'

const mostDevices = 10

/**
 * The services that browsers themselves name. We call the address a browser gives us, so it must not be one that leads
 * into the host's own network.
 */
const pushServices =
  /^(fcm\.googleapis\.com|([a-z0-9-]+\.)*push\.services\.mozilla\.com|([a-z0-9-]+\.)*notify\.windows\.com|([a-z0-9-]+\.)*push\.apple\.com)$/

export const AddPushDeviceInput = z.object({
  endpoint: z
    .url({ protocol: /^https$/ })
    .max(1000)
    .refine((address) => isPushService(address), 'We do not know the push service of this browser'),
  p256dh: z.string().regex(/^[\w-]{80,100}={0,2}$/),
  auth: z.string().regex(/^[\w-]{20,30}={0,2}$/),
})

const isPushService = (address: string): boolean => {
  const host = /^https:\/\/([^/:@]+)\//.exec(address)?.[1]
  return host !== undefined && pushServices.test(host)
}

/** Somebody on the ladder lets this device be woken. The same device twice is one. Refuses: forbidden, conflict, invalid. */
export const addPushDevice = command(AddPushDeviceInput, async (ctx, { endpoint, ...keys }) => {
  await demandOnLadder(ctx.tx, ctx.actor)
  const memberId = ctx.actor.id
  const [had] = await ctx.tx.select({ count: count() }).from(pushDevices).where(eq(pushDevices.memberId, memberId))
  if ((had?.count ?? 0) >= mostDevices) throw conflict('Take away a device you no longer use first')
  await ctx.tx
    .insert(pushDevices)
    .values({ id: ctx.newId(), memberId, endpoint, keys, addedAt: ctx.now })
    // A shared computer belongs to whoever was there last.
    .onConflictDoUpdate({ target: pushDevices.endpoint, set: { memberId, keys, addedAt: ctx.now } })
  await ctx.record({ name: 'pager.changed', memberId })
})
