import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Database, Tx } from '#db/database.ts'
import { jobs } from '#db/schema/index.ts'

export type ClaimedJob = {
  readonly id: number
  readonly name: string
  readonly payload: Record<string, unknown>
  readonly attempts: number
}

/** Takes due jobs for a while, in one statement, so that two runners never hold the same one. */
export async function claimJobs(
  database: Database,
  { now, leaseFor, limit }: { now: number; leaseFor: number; limit: number },
): Promise<ClaimedJob[]> {
  const due = await database.read(async (db) => db.select({ id: jobs.id }).from(jobs).where(isDue(now)).limit(1))
  if (due.length === 0) return []
  return database.write(async (tx) => {
    const free = tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(isDue(now))
      .orderBy(asc(jobs.runAt), asc(jobs.id))
      .limit(limit)
    return tx
      .update(jobs)
      .set({ leasedUntil: now + leaseFor, attempts: sql`${jobs.attempts} + 1` })
      .where(inArray(jobs.id, skippingLocked(tx, free)))
      .returning({ id: jobs.id, name: jobs.name, payload: jobs.payload, attempts: jobs.attempts })
  })
}

const isDue = (now: number) => and(isNull(jobs.gaveUpAt), lte(jobs.runAt, now), lte(jobs.leasedUntil, now))

/** On Postgres a second runner must step over rows the first one holds. SQLite has one writer and no such clause. */
function skippingLocked<Selected>(tx: Tx, select: Selected): Selected {
  if (tx.engine === 'postgres')
    (select as { for(strength: 'update', options: { skipLocked: true }): unknown }).for('update', { skipLocked: true })
  return select
}

/** The job is done; its row has served. */
export async function finishJob(database: Database, id: number): Promise<void> {
  await database.write(async (tx) => {
    await tx.delete(jobs).where(eq(jobs.id, id))
  })
}

/** The job went wrong: later again, or left for people to see. */
export async function giveJobBack(
  database: Database,
  id: number,
  { now, retryAt, error, giveUp }: { now: number; retryAt: number; error: unknown; giveUp: boolean },
) {
  await database.write(async (tx) => {
    await tx
      .update(jobs)
      .set({
        leasedUntil: 0,
        runAt: retryAt,
        lastError: error instanceof Error ? error.name : 'unknown',
        gaveUpAt: giveUp ? now : null,
      })
      .where(eq(jobs.id, id))
  })
}

/** Asks for work at most once per key: the schedule ticks in every process. */
export async function askOnce(
  database: Database,
  job: { name: string; payload: Record<string, unknown>; onceKey: string; runAt: number },
): Promise<void> {
  await database.write(async (tx) => {
    await tx.insert(jobs).values(job).onConflictDoNothing()
  })
}
