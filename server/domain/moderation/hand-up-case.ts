import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { cases } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { addEntry } from '../safety/index.ts'
import { AsOf, demandAsSeen } from './as-seen.ts'
import { mayHandUp } from './policy.ts'
import { visibleCase } from './visible-case.ts'
import { because } from './words.ts'

export const HandUpCaseInput = z.object({ caseId: z.string(), because, asOf: AsOf })

/** Somebody gives a case to the duty lead, who alone decides it now. Refuses: not-found, forbidden, invalid, conflict. */
export const handUpCase = command(HandUpCaseInput, async (ctx, { caseId, because: why, asOf }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  await demandAsSeen(ctx, caseId, asOf)
  demand(mayHandUp(ctx.actor, seen))
  await ctx.tx.update(cases).set({ handedUpAt: ctx.now, claimedBy: null, claimedAt: null }).where(eq(cases.id, caseId))
  await addEntry(ctx, caseId, { kind: 'handed-up', old: { claimedBy: seen.claimedBy }, words: why })
  await ctx.record({ name: 'case.handed-up', caseId, groupId: seen.groupId, level: seen.level })
})
