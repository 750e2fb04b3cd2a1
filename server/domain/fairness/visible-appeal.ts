import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { appeals, decisions, memberRoles } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { type AppealFacts, decidesAppeals } from './policy.ts'

export type Appeal = typeof appeals.$inferSelect
type Against = Pick<typeof decisions.$inferSelect, 'action' | 'decidedBy' | 'undoneBy'>

/** An appeal or a complaint, and what this person is to it. */
export type SeenAppeal = Appeal & AppealFacts

/** An appeal that this person opened, or whose role lets them look into such things. To everyone else it does not exist. Refuses: not-found. */
export async function visibleAppeal(db: Reader, actor: Actor, appealId: string): Promise<SeenAppeal> {
  const [row] = await db
    .select({ appeal: appeals, action: decisions.action, decidedBy: decisions.decidedBy, undoneBy: decisions.undoneBy })
    .from(appeals)
    .leftJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(eq(appeals.id, appealId))
  if (!row || !(row.appeal.memberId === actor.id || decidesAppeals(actor))) throw notFound('Appeal')
  const { appeal, action, decidedBy, undoneBy } = row
  const against = action === null || decidedBy === null ? null : { action, decidedBy, undoneBy }
  const isAboutCoordinator = appeal.aboutId !== null && (await coordinates(db, appeal.aboutId))
  return { ...appeal, ...factsFor(actor, appeal, { against, isAboutCoordinator }) }
}

/** What somebody is to an appeal. */
export const factsFor = (
  actor: Pick<Actor, 'id'>,
  appeal: Appeal,
  { against, isAboutCoordinator }: { readonly against: Against | null; readonly isAboutCoordinator: boolean },
): AppealFacts => ({
  kind: appeal.kind,
  isMine: appeal.memberId === actor.id,
  isDecided: appeal.decidedAt !== null,
  isTaken: appeal.takenBy !== null,
  isTakenByMe: appeal.takenBy === actor.id,
  action: against?.action ?? null,
  // Whoever reversed it in answer to this very appeal has undone it, too, and still reads what they wrote.
  isAgainstMe:
    [appeal.aboutId, against?.decidedBy].includes(actor.id) ||
    (against?.undoneBy === actor.id && appeal.decidedBy !== actor.id),
  isAboutCoordinator,
})

/** Whether somebody coordinates this place. */
export async function coordinates(db: Reader, memberId: string): Promise<boolean> {
  const badges = await db
    .select({ role: memberRoles.role })
    .from(memberRoles)
    .where(and(eq(memberRoles.memberId, memberId), eq(memberRoles.role, 'coordinator')))
  return badges.length > 0
}
