import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { cases } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { addEntry } from '../safety/index.ts'
import { mayRelease } from './policy.ts'
import { visibleCase } from './visible-case.ts'

/** Somebody lets go of a case, and others can take it. No reason is asked: a person may always stop. Refuses: not-found, forbidden. */
export const releaseCase = command(z.object({ caseId: z.string() }), async (ctx, { caseId }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  demand(mayRelease(ctx.actor, seen))
  await ctx.tx.update(cases).set({ claimedBy: null, claimedAt: null }).where(eq(cases.id, caseId))
  await addEntry(ctx, caseId, { kind: 'released', old: { claimedBy: seen.claimedBy } })
  await ctx.record({ name: 'case.released', caseId, groupId: seen.groupId, level: seen.level })
})
