import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { cases } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { minute } from '../kernel/time.ts'
import { addEntry, type Case, hostSetting, openCaseOf } from '../safety/index.ts'
import { mayReopen } from './policy.ts'
import { visibleCase } from './visible-case.ts'
import { because } from './words.ts'

export const ReopenCaseInput = z.object({ caseId: z.string(), because })

/** A closed case goes before people again, with a new deadline. Refuses: not-found, forbidden, invalid, conflict. */
export const reopenCase = command(ReopenCaseInput, async (ctx, { caseId, because: why }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  demand(mayReopen(ctx.actor, seen))
  if (!(await openAgain(ctx, seen, why)))
    throw conflict('There is a newer case about the same thing. Look into that one')
})

/** Opens a case again in the caller's transaction; answers false when a newer one about the same thing is open. */
export async function openAgain(ctx: Context, seen: Case, why: string): Promise<boolean> {
  const { id, subjectKind, subjectId, groupId, level } = seen
  if (await openCaseOf(ctx, { kind: subjectKind, id: subjectId })) return false
  const deadlines = await hostSetting(ctx.tx, 'deadlines')
  await ctx.tx
    .update(cases)
    .set({
      closedAt: null,
      closedBy: null,
      mergedInto: null,
      claimedBy: null,
      claimedAt: null,
      dueAt: ctx.now + deadlines[level] * minute,
    })
    .where(eq(cases.id, id))
  await addEntry(ctx, id, { kind: 'reopened', words: why })
  const hadBy = [...new Set([seen.claimedBy, seen.closedBy])].filter((who) => who !== null && who !== ctx.actor.id)
  await ctx.record({ name: 'case.reopened', caseId: id, groupId, level, hadBy: hadBy as string[] })
  return true
}
