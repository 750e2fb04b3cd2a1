import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { cases } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { addEntry } from '../safety/index.ts'
import { AsOf, demandAsSeen } from './as-seen.ts'
import { colleaguesOf } from './colleagues.ts'
import { mayHandOver } from './policy.ts'
import { visibleCase } from './visible-case.ts'
import { because } from './words.ts'

export const HandOverCaseInput = z.object({
  caseId: z.string(),
  toId: z.string().min(1, 'Choose a colleague'),
  because,
  asOf: AsOf,
})

/**
 * Somebody gives a case to a colleague by name, who is told. Given to somebody who does not lead, it is no longer the duty
 * lead's. Refuses: not-found, forbidden, invalid, conflict.
 */
export const handOverCase = command(HandOverCaseInput, async (ctx, { caseId, toId, because: why, asOf }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  await demandAsSeen(ctx, caseId, asOf)
  demand(mayHandOver(ctx.actor, seen))
  const colleague = (await colleaguesOf(ctx.tx, ctx.actor)).find(({ id }) => id === toId)
  if (!colleague || colleague.id === seen.aboutId)
    throw invalid({ toId: ['Choose a colleague who can look into this'] })
  const handedUpAt = colleague.isDutyLead ? seen.handedUpAt : null
  await ctx.tx.update(cases).set({ claimedBy: toId, claimedAt: ctx.now, handedUpAt }).where(eq(cases.id, caseId))
  await addEntry(ctx, caseId, {
    kind: 'handed-over',
    old: { claimedBy: seen.claimedBy },
    new: { claimedBy: toId },
    words: why,
  })
  await ctx.record({ name: 'case.handed-over', caseId, groupId: seen.groupId, level: seen.level, toId })
})
