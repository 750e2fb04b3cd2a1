import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceLinkChecks, services } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'

/** What somebody hears who comes with a browser is no answer to a machine: these say nothing about whether a page is there. */
const isBroken = (answer: string): boolean => !/^(2|3|401|403|405|406|429|451)/.test(answer)

/** How long an answer holds, and how soon we ask again when none came: a page may be down for an evening. */
const answerHolds = 14 * day
const askAgainAfter = day

/**
 * What came back from a service's web address: a number, "no-answer" or "refused". Editors are told when it did not answer on two
 * days. Refuses: forbidden, not-found.
 */
export const noteLinkCheck = command(
  z.object({ serviceId: z.string(), url: z.string().max(4000), answer: z.string().max(20) }),
  async (ctx, { serviceId, url, answer }) => {
    demand(mayActForTheHouse(ctx.actor))
    const { tx, now } = ctx
    const [service] = await tx.select({ id: services.id }).from(services).where(eq(services.id, serviceId))
    if (!service) throw notFound('Service')
    const [last] = await tx.select().from(serviceLinkChecks).where(eq(serviceLinkChecks.serviceId, serviceId))
    const before = last?.url === url ? last : undefined
    const unansweredSince = isBroken(answer) ? (before?.unansweredSince ?? now) : null
    const isSecondDay = unansweredSince !== null && now - unansweredSince >= askAgainAfter
    const brokenSince = isSecondDay ? (before?.brokenSince ?? now) : null
    const check = { url, checkedAt: now, answer, unansweredSince, brokenSince }
    await tx
      .insert(serviceLinkChecks)
      .values({ serviceId, ...check })
      .onConflictDoUpdate({ target: serviceLinkChecks.serviceId, set: check })
    const linkDueAt = now + (unansweredSince !== null && brokenSince === null ? askAgainAfter : answerHolds)
    await tx.update(services).set({ linkDueAt }).where(eq(services.id, serviceId))
  },
)
