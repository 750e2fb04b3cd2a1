import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { bulkExports, members } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { mayAnswerBulkExport, maySeeBulkExports, mayTakeBulkExport } from './policy.ts'

type Asked = typeof bulkExports.$inferSelect

/** How long after somebody agreed an export may be taken. */
const takenWithin = day

const factsOf = (asked: Asked, actor: Actor, now: number) => ({
  isMine: asked.askedBy === actor.id,
  isAnswered: asked.agreedAt !== null || asked.refusedAt !== null,
  isAgreed: asked.agreedAt !== null,
  isTaken: asked.takenAt !== null,
  isTooOld: asked.agreedAt !== null && asked.agreedAt + takenWithin < now,
})

/** A bulk export that was asked for, and what this person is to it. To everyone but coordinators and duty leads it does not exist. Refuses: not-found. */
export async function visibleBulkExport(db: Reader, actor: Actor, exportId: string, now = 0) {
  const [asked] = await db.select().from(bulkExports).where(eq(bulkExports.id, exportId))
  if (!asked || !maySeeBulkExports(actor).allowed) throw notFound('Export')
  return { ...asked, ...factsOf(asked, actor, now) }
}

const asker = alias(members, 'asker')
const answerer = alias(members, 'answerer')
const refuser = alias(members, 'refuser')

/** The last hundred exports about many people that were asked for, newest first, and what this person may do with each. Refuses: forbidden. */
export const bulkExportList = query(z.object({}), async ({ db, actor, now }) => {
  demand(maySeeBulkExports(actor))
  const rows = await db
    .select({ asked: bulkExports, askedBy: asker.name, agreedBy: answerer.name, refusedBy: refuser.name })
    .from(bulkExports)
    .leftJoin(asker, eq(asker.id, bulkExports.askedBy))
    .leftJoin(answerer, eq(answerer.id, bulkExports.agreedBy))
    .leftJoin(refuser, eq(refuser.id, bulkExports.refusedBy))
    .orderBy(desc(bulkExports.askedAt), desc(bulkExports.id))
    .limit(100)
  return rows.map(({ asked, askedBy, agreedBy, refusedBy }) => {
    const facts = factsOf(asked, actor, now)
    const { id, kind, reason, askedAt, agreedAt, refusedAt, takenAt } = asked
    return {
      id,
      kind,
      reason,
      askedBy,
      askedAt,
      agreedBy,
      agreedAt,
      takeBefore: agreedAt === null ? null : agreedAt + takenWithin,
      refusedBy,
      refusedAt,
      takenAt,
      mayAnswer: mayAnswerBulkExport(actor, facts).allowed,
      mayTake: mayTakeBulkExport(actor, facts).allowed,
    }
  })
})
