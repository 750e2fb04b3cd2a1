import { and, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { appeals, decisions, memberRoles } from '#db/schema/index.ts'
import type { Actor, Role } from '../kernel/actor.ts'
import { visitor } from '../kernel/actor.ts'
import { day } from '../kernel/time.ts'
import { hostSetting } from '../safety/index.ts'
import { mayLookIntoAppeal } from './policy.ts'
import { type Appeal, coordinates, factsFor } from './visible-appeal.ts'

/** The people who may answer an appeal or a complaint: whoever has taken it on, or else all of them. Nobody it is against. */
export async function whoAnswers(db: Reader, appeal: Appeal): Promise<readonly string[]> {
  if (appeal.takenBy !== null) return [appeal.takenBy]
  const [against] = appeal.decisionId
    ? await db
        .select({ action: decisions.action, decidedBy: decisions.decidedBy, undoneBy: decisions.undoneBy })
        .from(decisions)
        .where(eq(decisions.id, appeal.decisionId))
    : []
  const isAboutCoordinator = appeal.aboutId !== null && (await coordinates(db, appeal.aboutId))
  const people = await staff(db)
  return people
    .filter(
      (person) =>
        mayLookIntoAppeal(person, factsFor(person, appeal, { against: against ?? null, isAboutCoordinator })).allowed,
    )
    .map(({ id }) => id)
}

async function staff(db: Reader): Promise<readonly Actor[]> {
  const badges = await db
    .select({ id: memberRoles.memberId, role: memberRoles.role })
    .from(memberRoles)
    .where(inArray(memberRoles.role, ['moderator', 'duty-lead', 'coordinator']))
  const rolesOf = new Map<string, Role[]>()
  for (const { id, role } of badges) rolesOf.set(id, [...(rolesOf.get(id) ?? []), role])
  return [...rolesOf].map(([id, roles]) => ({ ...visitor, kind: 'member', id, roles }))
}

/** Appeals and complaints whose day is near or past and that nobody has answered. */
export async function appealsDueSoon(db: Reader, now: number): Promise<readonly Appeal[]> {
  const { remindBefore } = await hostSetting(db, 'appeals')
  return db
    .select()
    .from(appeals)
    .where(and(isNull(appeals.decidedAt), lte(appeals.dueAt, now + remindBefore * day)))
    .orderBy(appeals.dueAt)
    .limit(200)
}
