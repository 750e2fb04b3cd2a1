import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  alarms,
  type CaseSource,
  groups,
  type HardKind,
  members,
  type ReportReason,
  reports,
  type SubjectKind,
  screenings,
  type TriageLevel,
} from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Case } from '../safety/index.ts'
import { hardKindsOf } from './hard-kinds.ts'

/** A case as the queue tells it: why people must look, and by when. None of its words, and nobody's name. */
export type QueueCase = {
  readonly id: string
  readonly level: TriageLevel
  readonly source: CaseSource
  readonly subjectKind: SubjectKind
  readonly groupName: string | null
  readonly openedAt: number
  readonly dueAt: number
  readonly reportCount: number
  readonly reportReasons: readonly ReportReason[]
  /** What triage said, in words. */
  readonly reasons: readonly string[]
  /** Who is on it. */
  readonly claimedBy: string | null
  readonly isMine: boolean
  readonly isHandedUp: boolean
  /** Who has answered the alarm that a crisis raised; null while it rings, or when there is none. */
  readonly acknowledgedBy: string | null
  /** Of a kind that this person has chosen not to be shown. */
  readonly isFolded: boolean
}

type Looking = { readonly actor: Actor; readonly folded: readonly HardKind[] }

/** Tells cases as the queue shows them, with what belongs to them fetched for all at once. */
export async function tellCases(db: Reader, { actor, folded }: Looking, rows: readonly Case[]): Promise<QueueCase[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const said = await verdictsOn(db, rows)
  const told = await db
    .select({ caseId: reports.caseId, reason: reports.reason })
    .from(reports)
    .where(inArray(reports.caseId, ids))
    .orderBy(asc(reports.caseId), asc(reports.reportedAt))
  const rung = await db
    .select({ caseId: alarms.caseId, by: members.name })
    .from(alarms)
    .innerJoin(members, eq(members.id, alarms.acknowledgedBy))
    .where(inArray(alarms.caseId, ids))
  const names = await namesOf(db, rows)
  return rows.map((row) => {
    const reasons = said.get(`${row.subjectKind}.${row.subjectId}`) ?? []
    const reportReasons = [...new Set(told.filter(({ caseId }) => caseId === row.id).map(({ reason }) => reason))]
    const kinds = hardKindsOf(
      reasons.map(({ code }) => code),
      reportReasons,
    )
    const isMine = row.claimedBy === actor.id
    return {
      id: row.id,
      level: row.level,
      source: row.source,
      subjectKind: row.subjectKind,
      groupName: names.get(row.groupId ?? '') ?? null,
      openedAt: row.openedAt,
      dueAt: row.dueAt,
      reportCount: row.reportCount,
      reportReasons,
      reasons: reasons.map(({ words }) => words),
      claimedBy: names.get(row.claimedBy ?? '') ?? null,
      isMine,
      isHandedUp: row.handedUpAt !== null,
      acknowledgedBy: rung.find(({ caseId }) => caseId === row.id)?.by ?? null,
      isFolded: !isMine && kinds.some((kind) => folded.includes(kind)),
    }
  })
}

async function verdictsOn(db: Reader, rows: readonly Case[]) {
  const kinds = [...new Set(rows.map(({ subjectKind }) => subjectKind))]
  const found = await db
    .select({
      kind: screenings.subjectKind,
      id: screenings.subjectId,
      fast: screenings.fastReasons,
      full: screenings.fullReasons,
    })
    .from(screenings)
    .where(
      or(
        ...kinds.map((kind) =>
          and(
            eq(screenings.subjectKind, kind),
            inArray(
              screenings.subjectId,
              rows.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId),
            ),
          ),
        ),
      ),
    )
  return new Map(found.map(({ kind, id, fast, full }) => [`${kind}.${id}`, full?.length ? full : fast]))
}

/** The names of groups and of those who are on a case, by id. */
async function namesOf(db: Reader, rows: readonly Case[]): Promise<Map<string, string>> {
  const groupIds = rows.flatMap(({ groupId }) => groupId ?? [])
  const claimers = rows.flatMap(({ claimedBy }) => claimedBy ?? [])
  const named = [
    ...(groupIds.length === 0
      ? []
      : await db.select({ id: groups.id, name: groups.name }).from(groups).where(inArray(groups.id, groupIds))),
    ...(claimers.length === 0
      ? []
      : await db.select({ id: members.id, name: members.name }).from(members).where(inArray(members.id, claimers))),
  ]
  return new Map(named.map(({ id, name }) => [id, name]))
}
