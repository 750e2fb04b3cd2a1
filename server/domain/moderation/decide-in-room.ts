import { and, desc, eq, isNull } from 'drizzle-orm'
import { type DecisionAction, decisions } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { addEntry, type Case, openCase, openCaseOf } from '../safety/index.ts'
import type { SubjectRef } from '../subjects.ts'
import { closeCase } from './close-case.ts'
import { firstSeen } from './first-seen.ts'
import type { HouseRuleKey } from './rules.ts'
import { undo } from './undo-decision.ts'

type KeptBack = {
  readonly subject: SubjectRef
  readonly aboutId: string
  readonly groupId: string
  readonly rule: HouseRuleKey
  /** What the writer reads. */
  readonly words: string
}

/**
 * Writes down that a facilitator kept words back in a live room, as any other decision: their writer reads why and under
 * which rule, and may appeal to somebody else. What is grave stays before moderators all the same.
 */
export async function keepBackInRoom(
  ctx: Context,
  { subject, aboutId, groupId, rule, words }: KeptBack,
): Promise<void> {
  const found = await openCase(ctx, { subject, aboutId, groupId, source: 'held', level: 'green' })
  await decideInRoom(ctx, found, { action: 'keep-back', rule, message: words, before: { withheld: 'held' } })
}

/** Words that waited before moderators as well were let through in the room: one who looked is enough, unless it is grave. */
export async function letThroughInRoom(ctx: Context, subject: SubjectRef): Promise<void> {
  const found = await openCaseOf(ctx, subject)
  if (found?.source === 'held' && canWait(found))
    await decideInRoom(ctx, found, { action: 'let-through', rule: '', message: '', before: null })
}

/** A facilitator takes back that words were kept back: they wait again. */
export async function takeBackKeepBack(ctx: Context, { kind, id }: SubjectRef): Promise<void> {
  const [decision] = await ctx.tx
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.subjectKind, kind),
        eq(decisions.subjectId, id),
        eq(decisions.action, 'keep-back'),
        isNull(decisions.undoneAt),
      ),
    )
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  if (decision) await undo(ctx, decision, 'Let through in the room after all')
}

const canWait = ({ level }: Pick<Case, 'level'>): boolean => level === 'green' || level === 'amber'

type Decided = {
  readonly action: Extract<DecisionAction, 'keep-back' | 'let-through'>
  readonly rule: HouseRuleKey | ''
  readonly message: string
  readonly before: { readonly withheld: 'held' } | null
}

async function decideInRoom(ctx: Context, found: Case, { action, rule, message, before }: Decided) {
  const { id: caseId, subjectKind, subjectId, aboutId } = found
  await firstSeen(ctx, found)
  const decisionId = ctx.newId()
  const reason = 'Decided in the room'
  const decided = { action, rule, reason, message, before, decidedBy: ctx.actor.id, decidedAt: ctx.now }
  await ctx.tx.insert(decisions).values({ id: decisionId, caseId, subjectKind, subjectId, aboutId, ...decided })
  await addEntry(ctx, caseId, { kind: 'decided', old: before, new: { action, rule, until: null }, words: reason })
  if (canWait(found)) await closeCase(ctx, found, action, rule)
  await ctx.record({ name: 'decision.made', decisionId, caseId, memberId: aboutId, action })
}
