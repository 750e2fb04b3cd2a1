import { and, desc, eq, lte } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { involvementRates } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'
import { aDay, pounds } from './words.ts'

export const SetRateInput = z.object({ slug: z.string(), anHour: pounds, holdsFrom: aDay })

/** The chair or the staff set what an hour is paid, in pounds, from a day on. Hours entered before keep their rate. Refuses: not-found, forbidden, invalid, too-many. */
export const setRate = command(
  SetRateInput,
  async (ctx, { slug, anHour, holdsFrom }) => {
    const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
    if (!workspace.seat) throw notFound('Group')
    demand(mayArrange(ctx.actor, workspace))
    if (anHour > 50_000) throw invalid({ anHour: ['That is more than 500 pounds an hour. Check the amount'] })
    const id = ctx.newId()
    await ctx.tx.insert(involvementRates).values({
      id,
      workspaceId: workspace.id,
      pencePerHour: anHour,
      holdsFrom,
      setBy: ctx.actor.id,
      setAt: ctx.now,
    })
    await ctx.record({ name: 'rate.set', workspaceId: workspace.id, rateId: id })
  },
  { limit: 'posting' },
)

/** What an hour of that day ("2026-03-06") is paid, in pence; null while the group has set no rate. The one set last wins. */
export async function rateOn(db: Reader, workspaceId: string, date: string): Promise<number | null> {
  const [rate] = await db
    .select({ pencePerHour: involvementRates.pencePerHour })
    .from(involvementRates)
    .where(and(eq(involvementRates.workspaceId, workspaceId), lte(involvementRates.holdsFrom, date)))
    .orderBy(desc(involvementRates.holdsFrom), desc(involvementRates.id))
    .limit(1)
  return rate?.pencePerHour ?? null
}

/** Every rate that was set, the newest day first. */
export const ratesOf = async (db: Reader, workspaceId: string) =>
  db
    .select({
      id: involvementRates.id,
      pencePerHour: involvementRates.pencePerHour,
      holdsFrom: involvementRates.holdsFrom,
    })
    .from(involvementRates)
    .where(eq(involvementRates.workspaceId, workspaceId))
    .orderBy(desc(involvementRates.holdsFrom), desc(involvementRates.id))
    .limit(50)
