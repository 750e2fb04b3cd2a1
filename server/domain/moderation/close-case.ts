import { and, eq, isNull } from 'drizzle-orm'
import { cases, type DecisionAction, reports } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import type { Case } from '../safety/index.ts'
import { type Outcome, outcomeOf, wordsOfOutcome } from './outcome-words.ts'
import type { HouseRuleKey } from './rules.ts'

/** A case is decided: it leaves the queue, and everybody who reported is told what came of it. Refuses: conflict when somebody else has decided it at the same moment. */
export async function closeCase(
  ctx: Context,
  { id: caseId, groupId, level }: Pick<Case, 'id' | 'groupId' | 'level'>,
  action: DecisionAction,
  rule: HouseRuleKey | '' = '',
): Promise<void> {
  const closed = await ctx.tx
    .update(cases)
    .set({ closedAt: ctx.now, closedBy: ctx.actor.id })
    .where(and(eq(cases.id, caseId), isNull(cases.closedAt)))
    .returning({ id: cases.id })
  if (closed.length === 0) throw conflict('Somebody has decided this a moment ago. Look at what was done')
  await answerReports(ctx, caseId, { outcome: outcomeOf(action), rule })
  await ctx.record({ name: 'case.closed', caseId, groupId, level })
}

/** Tells everybody who reported, and has had no answer yet, what came of it: in the moderator's own `words`, or in plain ones by outcome and rule. */
export async function answerReports(
  { tx, now, record }: Context,
  caseId: string,
  {
    outcome,
    rule = '',
    words = '',
  }: { readonly outcome: Outcome; readonly rule?: HouseRuleKey | ''; readonly words?: string },
): Promise<void> {
  const answered = await tx
    .update(reports)
    .set({ outcome, outcomeWords: words || wordsOfOutcome(outcome, rule), answeredAt: now })
    .where(and(eq(reports.caseId, caseId), isNull(reports.answeredAt)))
    .returning({ id: reports.id, reporterId: reports.reporterId })
  for (const { id: reportId, reporterId } of answered) await record({ name: 'report.answered', reportId, reporterId })
}
