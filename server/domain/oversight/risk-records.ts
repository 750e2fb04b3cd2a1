import { and, desc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, type RiskRecordKind, riskRecords } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { recordKinds } from '../safety/index.ts'
import { mayKeepRecords } from './record-policy.ts'

/** Coordinators hear of a review this long before it is due. */
export const toldAhead = 14 * day

/** How a record stands: nobody has written it, in date, due within two weeks, or overdue. */
export type RecordState = 'missing' | 'in-date' | 'due-soon' | 'overdue'

export const recordState = (reviewAt: number | null, now: number): RecordState => {
  if (reviewAt === null) return 'missing'
  if (reviewAt <= now) return 'overdue'
  return reviewAt <= now + toldAhead ? 'due-soon' : 'in-date'
}

/** Both records a host must keep, as they stand today. Refuses: forbidden. */
export const riskRecordList = query(z.object({}), async ({ db, actor, now }) => {
  demand(mayKeepRecords(actor))
  return recordsToday(db, now)
})

/** Both records and how they stand, for lists and reminders. */
export async function recordsToday(db: Reader, now: number) {
  const found = []
  for (const kind of recordKinds) {
    const [latest = null] = await versions(db, kind, 1)
    found.push({
      kind,
      version: latest?.version ?? 0,
      writtenBy: latest?.writtenBy ?? null,
      writtenAt: latest?.writtenAt ?? null,
      reviewAt: latest?.reviewAt ?? null,
      state: recordState(latest?.reviewAt ?? null, now),
    })
  }
  return found
}

/** How many versions one page shows. */
const versionsAPage = 20

/** One record with what stood there before, newest first. Every version is kept for ever. Refuses: forbidden, invalid. */
export const riskRecordHistory = query(
  z.object({ kind: z.enum(recordKinds), before: z.coerce.number().int().optional() }),
  async ({ db, actor }, { kind, before }) => {
    demand(mayKeepRecords(actor))
    const rows = await versions(db, kind, versionsAPage + 1, before)
    const page = rows.slice(0, versionsAPage)
    return { versions: page, before: rows.length > versionsAPage ? (page.at(-1)?.version ?? null) : null }
  },
)

/** The newest versions of a record, or those before one. */
export const versions = async (db: Reader, kind: RiskRecordKind, limit: number, before?: number) =>
  db
    .select({
      version: riskRecords.version,
      words: riskRecords.words,
      writtenBy: members.name,
      writtenAt: riskRecords.writtenAt,
      reviewAt: riskRecords.reviewAt,
    })
    .from(riskRecords)
    .innerJoin(members, eq(members.id, riskRecords.writtenBy))
    .where(and(eq(riskRecords.kind, kind), before === undefined ? undefined : lt(riskRecords.version, before)))
    .orderBy(desc(riskRecords.version))
    .limit(limit)
