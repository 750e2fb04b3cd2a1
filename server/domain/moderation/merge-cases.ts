import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { cases, reports } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { addEntry, isHigher, setLevel } from '../safety/index.ts'
import { AsOf, demandAsSeen } from './as-seen.ts'
import { kinOf } from './kin.ts'
import { mayMerge } from './policy.ts'
import { visibleCase } from './visible-case.ts'

export const MergeCasesInput = z.object({
  caseId: z.string(),
  intoId: z.string().min(1, 'Choose the case it belongs to'),
  asOf: AsOf,
})

/**
 * A moderator joins a case to another about the same person or in the same thread. Its reports move along, so that
 * whoever reported hears what came of it; the graver level counts. Refuses: not-found, forbidden, invalid, conflict.
 */
export const mergeCases = command(MergeCasesInput, async (ctx, { caseId, intoId, asOf }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  const into = await visibleCase(ctx.tx, ctx.actor, intoId)
  await demandAsSeen(ctx, caseId, asOf)
  demand(mayMerge(ctx.actor, seen))
  if (into.isClosed) throw conflict('The other case is closed. Open it again first')
  if (!(await kinOf(ctx.tx, ctx.subjects, seen)).some(({ id }) => id === intoId))
    throw invalid({ intoId: ['Choose a case about the same person, or in the same thread'] })
  const face = await ctx.subjects[seen.subjectKind].face(ctx.tx, seen.subjectId)
  // Nobody would decide about it any more, and its writer would wait for ever.
  if (face?.withheld === 'held')
    throw conflict('These words wait to be checked. Let them through or keep them back first')

  await ctx.tx.update(reports).set({ caseId: intoId }).where(eq(reports.caseId, caseId))
  await ctx.tx
    .update(cases)
    .set({ mergedInto: intoId, closedAt: ctx.now, closedBy: ctx.actor.id, reportCount: 0 })
    .where(eq(cases.id, caseId))
  await ctx.tx
    .update(cases)
    .set({ reportCount: into.reportCount + seen.reportCount })
    .where(eq(cases.id, intoId))
  await addEntry(ctx, caseId, { kind: 'merged', new: { into: intoId } })
  await addEntry(ctx, intoId, { kind: 'joined-by', new: { from: caseId, reports: seen.reportCount } })
  if (isHigher(seen.level, into.level)) await setLevel(ctx, into, seen.level)
  await ctx.record({ name: 'case.merged', caseId, groupId: seen.groupId, level: seen.level, intoId })
})
