import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { alarms, caseEntries, cases } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { addEntry, type Case } from '../safety/index.ts'
import { Channels, climb } from './climb.ts'

export const RaiseAlarmInput = z.object({ caseId: z.string(), channels: Channels })

/**
 * A case is a crisis: the first people on the ladder are paged. Nothing happens when the full tier has lowered it
 * meanwhile, when somebody has closed it, or when its alarm rings or was answered already. Refuses: forbidden.
 */
export const raiseAlarm = command(RaiseAlarmInput, async (ctx, { caseId, channels }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [about] = await ctx.tx.select().from(cases).where(eq(cases.id, caseId))
  if (about) await ring(ctx, about, channels)
})

/** Rings for a case, once for each time that it became a crisis. */
export async function ring(ctx: Context, about: Case, channels: z.output<typeof Channels>): Promise<void> {
  if (about.closedAt !== null || about.level !== 'crisis' || (await hasRungSince(ctx, about))) return
  const [alarm] = await ctx.tx
    .insert(alarms)
    .values({ id: ctx.newId(), caseId: about.id, raisedAt: ctx.now })
    .onConflictDoNothing()
    .returning()
  if (!alarm) return
  await addEntry(ctx, about.id, { kind: 'alarm-raised' })
  await climb(ctx, { alarm, about, channels }, 0)
}

/** The work may be done twice; and whoever has answered is not paged again about the same moment. */
async function hasRungSince({ tx }: Context, { id, openedAt }: Case): Promise<boolean> {
  const [set] = await tx
    .select({ at: caseEntries.at })
    .from(caseEntries)
    .where(and(eq(caseEntries.caseId, id), inArray(caseEntries.kind, ['opened', 'level-set'])))
    .orderBy(desc(caseEntries.seq))
    .limit(1)
  const [last] = await tx
    .select({ at: alarms.raisedAt })
    .from(alarms)
    .where(eq(alarms.caseId, id))
    .orderBy(desc(alarms.raisedAt))
    .limit(1)
  return last !== undefined && last.at >= (set?.at ?? openedAt)
}
