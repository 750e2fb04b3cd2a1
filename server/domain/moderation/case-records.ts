import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { decisions, members, reports, screenings, teamMessages } from '#db/schema/index.ts'
import { type Actor, isModerator } from '../kernel/actor.ts'
import { mayUndo } from './policy.ts'
import type { SeenCase } from './visible-case.ts'

/** What both tiers of triage said of a thing; null when neither has looked. */
export async function verdictOn(db: Reader, { subjectKind, subjectId }: SeenCase) {
  const [said] = await db
    .select({
      fastLevel: screenings.fastLevel,
      fastReasons: screenings.fastReasons,
      fullLevel: screenings.fullLevel,
      fullReasons: screenings.fullReasons,
      leftToPeopleAt: screenings.leftToPeopleAt,
    })
    .from(screenings)
    .where(and(eq(screenings.subjectKind, subjectKind), eq(screenings.subjectId, subjectId)))
  return said ?? null
}

/** Why people reported it. Who they are is for moderators. */
export async function reportsIn(db: Reader, actor: Actor, caseId: string) {
  const rows = await db
    .select({
      id: reports.id,
      reason: reports.reason,
      note: reports.note,
      reportedAt: reports.reportedAt,
      by: members.name,
    })
    .from(reports)
    .leftJoin(members, eq(members.id, reports.reporterId))
    .where(eq(reports.caseId, caseId))
    .orderBy(asc(reports.reportedAt), asc(reports.id))
    .limit(100)
  return rows.map((row) => ({ ...row, by: isModerator(actor) ? row.by : null }))
}

/** What was decided in a case, newest first, and whether this person may undo it. */
export async function decisionsIn(db: Reader, actor: Actor, caseId: string) {
  const rows = await db
    .select({ decision: decisions, by: members.name })
    .from(decisions)
    .leftJoin(members, eq(members.id, decisions.decidedBy))
    .where(eq(decisions.caseId, caseId))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
  return rows.map(
    ({ decision: { id, action, rule, reason, message, until, decidedBy, decidedAt, ...undone }, by }) => ({
      id,
      action,
      rule,
      reason,
      message,
      until,
      by,
      decidedAt,
      undoneAt: undone.undoneAt,
      undoneBecause: undone.undoneBecause,
      mayUndo: mayUndo(actor, { isMine: decidedBy === actor.id, isUndone: undone.undoneAt !== null }).allowed,
    }),
  )
}

/** What moderators have said to each other about a case. */
export const talkAbout = (db: Reader, caseId: string) =>
  db
    .select({
      id: teamMessages.id,
      by: members.name,
      words: teamMessages.words,
      writtenAt: teamMessages.writtenAt,
    })
    .from(teamMessages)
    .innerJoin(members, eq(members.id, teamMessages.authorId))
    .where(eq(teamMessages.caseId, caseId))
    .orderBy(asc(teamMessages.writtenAt), asc(teamMessages.id))
    .limit(100)
