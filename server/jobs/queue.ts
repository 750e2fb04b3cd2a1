import { and, asc, eq, inArray, isNull, lte, notInArray, sql } from 'drizzle-orm'
import type { Database, Tx } from '#db/database.ts'
import { jobs } from '#db/schema/index.ts'

export type ClaimedJob = {
  readonly id: number
  readonly name: string
  readonly payload: Record<string, unknown>
  /** This try and those before it. Also says whose turn it is: whoever claims the job next has a higher number. */
  readonly attempts: number
}

/** Which jobs a runner does: only these, or all but these. Work that must not wait has a runner of its own. */
export type Lane = { readonly only: readonly string[] } | { readonly except: readonly string[] }

const everything: Lane = { except: [] }

/** Takes due jobs for a while, in one statement, so that two runners never hold the same one. */
export async function claimJobs(
  database: Database,
  {
    now,
    leaseFor,
    limit,
    lane = everything,
  }: { now: number; leaseFor: number; limit: number; lane?: Lane | undefined },
): Promise<ClaimedJob[]> {
  const due = await database.read(async (db) => db.select({ id: jobs.id }).from(jobs).where(isDue(now, lane)).limit(1))
  if (due.length === 0) return []
  const claimed = await database.write(async (tx) => {
    const free = tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(isDue(now, lane))
      .orderBy(asc(jobs.runAt), asc(jobs.id))
      .limit(limit)
    return tx
      .update(jobs)
      .set({ leasedUntil: now + leaseFor, attempts: sql`${jobs.attempts} + 1` })
      .where(inArray(jobs.id, skippingLocked(tx, free)))
      .returning({ id: jobs.id, name: jobs.name, payload: jobs.payload, attempts: jobs.attempts })
  })
  // An update gives its rows back in any order.
  return claimed.sort((a, b) => a.id - b.id)
}

const isDue = (now: number, lane: Lane) =>
  and(isNull(jobs.gaveUpAt), lte(jobs.runAt, now), lte(jobs.leasedUntil, now), isIn(lane))

function isIn(lane: Lane) {
  if ('only' in lane) return inArray(jobs.name, [...lane.only])
  return lane.except.length > 0 ? notInArray(jobs.name, [...lane.except]) : undefined
}

/** On Postgres a second runner must step over rows the first one holds. SQLite has one writer and no such clause. */
function skippingLocked<Selected>(tx: Tx, select: Selected): Selected {
  if (tx.engine === 'postgres')
    (select as { for(strength: 'update', options: { skipLocked: true }): unknown }).for('update', { skipLocked: true })
  return select
}

/** Still this runner's turn: nobody has claimed the job since, as may happen when a lease runs out. */
const isTurnOf = ({ id, attempts }: ClaimedJob) => and(eq(jobs.id, id), eq(jobs.attempts, attempts))

/** Makes the lease last longer from now; answers false when somebody else has the job by now. */
export async function keepLease(
  database: Database,
  job: ClaimedJob,
  { now, leaseFor }: { now: number; leaseFor: number },
): Promise<boolean> {
  const kept = await database.write(async (tx) =>
    tx
      .update(jobs)
      .set({ leasedUntil: now + leaseFor })
      .where(isTurnOf(job))
      .returning({ id: jobs.id }),
  )
  return kept.length > 0
}

/** The job is done; its row has served. */
export async function finishJob(database: Database, { id }: ClaimedJob): Promise<void> {
  await database.write(async (tx) => {
    await tx.delete(jobs).where(eq(jobs.id, id))
  })
}

/** The job went wrong: later again, or left for people to see. */
export async function giveJobBack(
  database: Database,
  job: ClaimedJob,
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
      .where(isTurnOf(job))
  })
}

/** The runner stops before it began this one: free at once, and the try does not count. */
export async function releaseJobs(database: Database, claimed: readonly ClaimedJob[]): Promise<void> {
  if (claimed.length === 0) return
  await database.write(async (tx) => {
    for (const job of claimed) {
      await tx
        .update(jobs)
        .set({ leasedUntil: 0, attempts: job.attempts - 1 })
        .where(isTurnOf(job))
    }
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

/** How many jobs used up every attempt and wait for somebody to look at them. */
export const givenUpJobs = (database: Database): Promise<number> =>
  database.read(async (db) => {
    const [row] = await db
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(jobs)
      .where(sql`${jobs.gaveUpAt} is not null`)
    return row?.count ?? 0
  })
