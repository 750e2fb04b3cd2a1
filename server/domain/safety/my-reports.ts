import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { type ReportReason, reports } from '#db/schema/index.ts'
import { command, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import type { Subjects } from '../subjects.ts'
import { mayReportByName } from './policy.ts'

const listedAtMost = 100

/** A report as its writer sees it. Of the thing it says no more than they knew when they told us. */
export type OwnReport = {
  readonly id: string
  /** "A reply in Chronic pain", or what they told us themselves. */
  readonly place: string
  readonly reason: ReportReason
  readonly note: string
  readonly reportedAt: number
  readonly promisedBy: number
  /** Null until somebody has decided. */
  readonly answer: {
    readonly outcome: 'acted' | 'supported' | 'no-action'
    readonly words: string
    readonly at: number
  } | null
}

/** What this member has reported, the newest first, and what came of it. Refuses: forbidden. */
export const myReports = query(z.object({}), async ({ db, actor, subjects }): Promise<OwnReport[]> => {
  demand(mayReportByName(actor))
  const rows = await db
    .select()
    .from(reports)
    .where(eq(reports.reporterId, actor.id))
    .orderBy(desc(reports.reportedAt), desc(reports.id))
    .limit(listedAtMost)
  return Promise.all(rows.map((row) => asSeen(db, subjects, row)))
})

/** A report by somebody without an account, looked up with the secret they were given. Whoever holds the link may look. Refuses: not-found, too-many. */
export const reportBySecret = command(
  z.object({ secret: z.string().min(1).max(200) }),
  async ({ tx, subjects }, _input, hash: string): Promise<OwnReport> => {
    const [row] = await tx.select().from(reports).where(eq(reports.lookUpHash, hash))
    if (!row) throw notFound('Report')
    return asSeen(tx, subjects, row)
  },
  // Only its hash is kept, and hashing is a tool that commands have: nothing is written.
  { limit: 'searching', before: async ({ secret }, { hashSecret }) => hashSecret(secret) },
)

async function asSeen(db: Reader, subjects: Subjects, row: typeof reports.$inferSelect): Promise<OwnReport> {
  const { id, reason, note, reportedAt, promisedBy, outcome, outcomeWords, answeredAt } = row
  return {
    id,
    place: row.toldWhere || (await placeOf(db, subjects, row)),
    reason,
    note,
    reportedAt,
    promisedBy,
    answer: outcome !== null && answeredAt !== null ? { outcome, words: outcomeWords ?? '', at: answeredAt } : null,
  }
}

async function placeOf(
  db: Reader,
  subjects: Subjects,
  { subjectKind, subjectId }: Pick<typeof reports.$inferSelect, 'subjectKind' | 'subjectId'>,
): Promise<string> {
  const face = subjectKind && subjectId ? await subjects[subjectKind].face(db, subjectId) : null
  return face?.place ?? 'Something that is no longer there'
}
