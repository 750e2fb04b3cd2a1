import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { type ContentNote, decisions, type Withheld } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { addEntry } from '../safety/index.ts'
import { mayUndo } from './policy.ts'
import { openAgain } from './reopen-case.ts'
import { liftRestrictions } from './standing.ts'
import { visibleCase } from './visible-case.ts'
import { because } from './words.ts'

export type Decision = typeof decisions.$inferSelect

type Before = { withheld?: Withheld | null; notes?: ContentNote[] } | null

export const UndoDecisionInput = z.object({
  decisionId: z.string(),
  because,
  /** Whether the case goes before people again, or stays closed with nothing decided. */
  andThen: z.enum(['reopen', 'leave-closed']).default('leave-closed'),
})

/** A moderator takes back a decision: words and standing are as they were before. Refuses: not-found, forbidden, invalid, conflict. */
export const undoDecision = command(UndoDecisionInput, async (ctx, { decisionId, because: why, andThen }) => {
  const [decision] = await ctx.tx.select().from(decisions).where(eq(decisions.id, decisionId))
  if (!decision) throw notFound('Decision')
  const seen = await visibleCase(ctx.tx, ctx.actor, decision.caseId)
  demand(mayUndo(ctx.actor, { isMine: decision.decidedBy === ctx.actor.id, isUndone: decision.undoneAt !== null }))
  await undo(ctx, decision, why)
  if (andThen === 'reopen' && seen.isClosed) await openAgain(ctx, seen, why)
})

/** Takes back what a decision did, in the caller's transaction: for whoever made it, and for an appeal that reverses it. */
export async function undo(ctx: Context, decision: Decision, why: string): Promise<void> {
  const { id, caseId, subjectKind, subjectId, aboutId: memberId } = decision
  const before = decision.before as Before
  const undone = await ctx.tx
    .update(decisions)
    .set({ undoneAt: ctx.now, undoneBy: ctx.actor.id, undoneBecause: why })
    .where(and(eq(decisions.id, id), isNull(decisions.undoneAt)))
    .returning({ id: decisions.id })
  if (undone.length === 0) throw conflict('Somebody has undone this a moment ago')
  const subject = ctx.subjects[subjectKind]
  if (before && 'withheld' in before) {
    const later = await laterOnTheWords(ctx, decision)
    // What was decided after it still holds; once that is undone, too, the words are as they were before both.
    if (later)
      await ctx.tx
        .update(decisions)
        .set({ before: { ...later.before, withheld: before.withheld ?? null } })
        .where(eq(decisions.id, later.id))
    else await subject.restore(ctx, subjectId, before.withheld ?? null)
  }
  if (before?.notes) await subject.note(ctx, subjectId, before.notes)
  await liftRestrictions(ctx, id)
  await addEntry(ctx, caseId, { kind: 'undone', old: { action: decision.action }, words: why })
  await ctx.record({ name: 'decision.undone', decisionId: id, caseId, memberId })
}

/** The next decision about the same words that still holds and took them from view. */
async function laterOnTheWords({ tx }: Context, { id, subjectKind, subjectId }: Decision) {
  const since = await tx
    .select({ id: decisions.id, before: decisions.before })
    .from(decisions)
    .where(
      and(
        eq(decisions.subjectKind, subjectKind),
        eq(decisions.subjectId, subjectId),
        gt(decisions.id, id),
        isNull(decisions.undoneAt),
      ),
    )
    .orderBy(asc(decisions.id))
  return since
    .map((later) => ({ id: later.id, before: later.before as Before }))
    .find(({ before }) => before !== null && 'withheld' in before)
}
