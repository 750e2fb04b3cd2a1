import { and, eq, isNull } from 'drizzle-orm'
import { cases, type DecisionAction, reports } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { Case } from '../safety/index.ts'

/** What a decision is to those who reported. */
const outcomeOf = (action: DecisionAction) =>
  action === 'no-action' || action === 'let-through'
    ? ('no-action' as const)
    : action === 'support'
      ? ('supported' as const)
      : ('acted' as const)

/** A case is decided: it leaves the queue, and everybody who reported is told what came of it. */
export async function closeCase(
  { tx, actor, now, record }: Context,
  { id: caseId, groupId, level }: Pick<Case, 'id' | 'groupId' | 'level'>,
  action: DecisionAction,
): Promise<void> {
  await tx.update(cases).set({ closedAt: now, closedBy: actor.id }).where(eq(cases.id, caseId))
  const answered = await tx
    .update(reports)
    .set({ outcome: outcomeOf(action), answeredAt: now })
    .where(and(eq(reports.caseId, caseId), isNull(reports.answeredAt)))
    .returning({ id: reports.id, reporterId: reports.reporterId })
  for (const { id: reportId, reporterId } of answered) await record({ name: 'report.answered', reportId, reporterId })
  await record({ name: 'case.closed', caseId, groupId, level })
}
