import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { alarms, members, reports } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayLookAfterAll } from './policy.ts'

const taker = alias(members, 'taker')

const listedAtMost = 100

/** Concerns that people told us in words and nobody has placed yet, the soonest due first. Refuses: forbidden. */
export const openConcerns = query(z.object({}), async ({ db, actor }) => {
  demand(mayLookAfterAll(actor))
  return concerns(db).where(isUnplaced).orderBy(asc(reports.promisedBy), asc(reports.id)).limit(listedAtMost)
})

/** One of them, for a command. Refuses: forbidden, not-found. */
export async function openConcern(db: Reader, actor: Actor, reportId: string) {
  demand(mayLookAfterAll(actor))
  const [concern] = await concerns(db).where(and(eq(reports.id, reportId), isUnplaced))
  if (!concern) throw notFound('Concern')
  return concern
}

const isUnplaced = and(isNull(reports.caseId), isNull(reports.answeredAt))

const concerns = (db: Reader) =>
  db
    .select({
      id: reports.id,
      toldWhere: reports.toldWhere,
      reason: reports.reason,
      note: reports.note,
      /** Null: somebody without an account. */
      by: members.name,
      reporterId: reports.reporterId,
      reportedAt: reports.reportedAt,
      promisedBy: reports.promisedBy,
      level: reports.level,
      /** The alarm that it raised. */
      alarmId: alarms.id,
      /** Who has answered that alarm. */
      takenOnBy: taker.name,
    })
    .from(reports)
    .leftJoin(members, eq(members.id, reports.reporterId))
    .leftJoin(alarms, eq(alarms.reportId, reports.id))
    .leftJoin(taker, eq(taker.id, alarms.acknowledgedBy))
