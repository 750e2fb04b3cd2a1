import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceLinkChecks, services } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'

/** What somebody hears who comes with a browser is no answer to a machine: these say nothing about whether a page is there. */
const isBroken = (answer: string): boolean => !/^(2|3|401|403|405|406|429|451)/.test(answer)

/** What came back from a service's web address: a number, "no-answer" or "refused". Refuses: forbidden, not-found. */
export const noteLinkCheck = command(
  z.object({ serviceId: z.string(), url: z.string().max(4000), answer: z.string().max(20) }),
  async (ctx, { serviceId, url, answer }) => {
    demand(mayActForTheHouse(ctx.actor))
    const { tx, now } = ctx
    const [service] = await tx.select({ id: services.id }).from(services).where(eq(services.id, serviceId))
    if (!service) throw notFound('Service')
    const [before] = await tx.select().from(serviceLinkChecks).where(eq(serviceLinkChecks.serviceId, serviceId))
    const brokenSince = isBroken(answer) ? ((before?.url === url ? before.brokenSince : null) ?? now) : null
    const check = { url, checkedAt: now, answer, brokenSince }
    await tx
      .insert(serviceLinkChecks)
      .values({ serviceId, ...check })
      .onConflictDoUpdate({ target: serviceLinkChecks.serviceId, set: check })
  },
)
