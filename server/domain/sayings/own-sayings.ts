import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { sayings } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** So many in one transaction: everybody else's words wait behind it. */
const atOnce = 100
export const OwnSayingsInput = z.object({ memberId: z.string(), after: z.string().default('') })
type Wish = z.output<typeof OwnSayingsInput>

/** Takes down the next of what somebody said in workspaces, when they take down all their words. Safe to run again. Only for the house itself. Refuses: forbidden. */
export const takeDownSayings = command(OwnSayingsInput, async (ctx, wish) => {
  demand(mayActForTheHouse(ctx.actor))
  return { next: (await takeDownSome(ctx, wish)).next }
})

/** Erases the next of what somebody said in workspaces (UK GDPR, article 17). Safe to run again. Only for the house itself. Refuses: forbidden. */
export const eraseSayings = command(OwnSayingsInput, async (ctx, wish) => {
  demand(mayActForTheHouse(ctx.actor))
  const { ids, next } = await takeDownSome(ctx, wish)
  if (ids.length > 0) await ctx.tx.update(sayings).set({ body: '' }).where(inArray(sayings.id, ids))
  return { next }
})

async function takeDownSome({ tx, now, record }: Context, { memberId, after }: Wish) {
  const found = await tx
    .select({ id: sayings.id, workspaceId: sayings.workspaceId, withdrawnAt: sayings.withdrawnAt })
    .from(sayings)
    .where(and(eq(sayings.authorId, memberId), gt(sayings.id, after)))
    .orderBy(asc(sayings.id))
    .limit(atOnce)
  for (const { id, workspaceId, withdrawnAt } of found) {
    if (withdrawnAt !== null) continue
    await tx.update(sayings).set({ withdrawnAt: now }).where(eq(sayings.id, id))
    await record({ name: 'saying.withdrawn', workspaceId, sayingId: id })
  }
  return {
    ids: found.map(({ id }) => id),
    next: found.length === atOnce ? (found.at(-1)?.id ?? null) : null,
  }
}
