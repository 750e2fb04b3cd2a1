import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
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

type Before = {
  readonly withheld?: Withheld | null
  /** The content notes it had, and those that were asked for. */
  readonly notes?: readonly ContentNote[]
  readonly asked?: readonly ContentNote[]
} | null

export type Decision = typeof decisions.$inferSelect

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
  const { id, caseId, aboutId: memberId } = decision
  const before = decision.before as Before
  const undone = await ctx.tx
    .update(decisions)
    .set({ undoneAt: ctx.now, undoneBy: ctx.actor.id, undoneBecause: why })
    .where(and(eq(decisions.id, id), isNull(decisions.undoneAt)))
    .returning({ id: decisions.id })
  if (undone.length === 0) throw conflict('Somebody has undone this a moment ago')
  if (before && 'withheld' in before) await restoreUnlessOthersStand(ctx, decision, before.withheld ?? null)
  if (before?.notes) await takeOffNotes(ctx, decision, before)
  await liftRestrictions(ctx, id)
  await addEntry(ctx, caseId, { kind: 'undone', old: { action: decision.action }, words: why })
  await ctx.record({ name: 'decision.undone', decisionId: id, caseId, memberId })
}

/** What decides whether words are in view. */
const aboutTheView = ['keep-back', 'hide', 'remove'] as const

/**
 * Puts words back to how they stood, unless a later decision about them still holds: that one stays in force, and undone
 * in its turn it restores what stood before both.
 */
async function restoreUnlessOthersStand(ctx: Context, decision: Decision, to: Withheld | null): Promise<void> {
  const { id, subjectKind, subjectId, aboutId, decidedAt } = decision
  const [later] = await ctx.tx
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.aboutId, aboutId),
        eq(decisions.subjectKind, subjectKind),
        eq(decisions.subjectId, subjectId),
        inArray(decisions.action, [...aboutTheView]),
        isNull(decisions.undoneAt),
        sql`(${decisions.decidedAt}, ${decisions.id}) > (${decidedAt}, ${id})`,
      ),
    )
    .orderBy(asc(decisions.decidedAt), asc(decisions.id))
    .limit(1)
  if (!later) return ctx.subjects[subjectKind].restore(ctx, subjectId, to)
  const found = later.before as Before
  if (found && 'withheld' in found)
    await ctx.tx
      .update(decisions)
      .set({ before: { ...found, withheld: to } })
      .where(eq(decisions.id, later.id))
}

/**
 * Takes off the notes that this decision brought, and no others: not what its writer or somebody else added since. What a
 * later decision asked for as well stays until that one is undone, too.
 */
async function takeOffNotes(ctx: Context, decision: Decision, { notes: had = [], asked = [] }: NonNullable<Before>) {
  const { id, subjectKind, subjectId, aboutId } = decision
  const brought = asked.filter((note) => !had.includes(note))
  const others = await ctx.tx
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.aboutId, aboutId),
        eq(decisions.subjectKind, subjectKind),
        eq(decisions.subjectId, subjectId),
        eq(decisions.action, 'content-note'),
        isNull(decisions.undoneAt),
        ne(decisions.id, id),
      ),
    )
  const wanted = new Set(others.flatMap(({ before }) => (before as Before)?.asked ?? []))
  const face = await ctx.subjects[subjectKind].face(ctx.tx, subjectId)
  const left = (face?.contentNotes ?? []).filter((note) => wanted.has(note) || !brought.includes(note))
  await ctx.subjects[subjectKind].note(ctx, subjectId, left)
  for (const other of others) {
    const found = other.before as Before
    if (!found?.notes) continue
    const before = { ...found, notes: found.notes.filter((note) => !brought.includes(note)) }
    await ctx.tx.update(decisions).set({ before }).where(eq(decisions.id, other.id))
  }
}
