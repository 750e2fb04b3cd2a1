import type { Database } from '#db/database.ts'
import type { Log } from '#server/log.ts'
import { type ClaimedJob, claimJobs, finishJob, giveJobBack, keepLease, type Lane, releaseJobs } from './queue.ts'

/** What is done for each kind of job. Shallow: one command, or one call to the outside. Safe to run twice. */
export type JobHandlers = Readonly<Record<string, (payload: Record<string, unknown>) => Promise<void>>>

export type RunnerOptions = {
  readonly clock: () => number
  readonly log: Log
  /** How often the runner looks for work when nobody pokes it, in milliseconds. */
  readonly everyMs?: number
  /** Which jobs this runner does; all unless given. */
  readonly lane?: Lane
  /** One after the other, unless what is claimed can wait for nothing and is done side by side. */
  readonly pace?: 'one-by-one' | 'side-by-side'
}

/** A job is somebody's for this long, in milliseconds. After a crash it is free again when the time has passed. */
export const leaseFor = 60_000
/** Together the pauses between them come to about six hours, enough for a mail server to be mended. */
export const mostAttempts = 8
const claimedAtOnce = 20

/** The pause after a try that went wrong, in milliseconds: 4 seconds, 16, a minute, … four and a half hours. */
export const pauseAfter = (attempt: number): number => 4 ** attempt * 1000

/** Takes due jobs, a few at a time, until stopped. A job that fails is tried again, later each time; one that fails eight times is left for people to see. */
export function startRunner(database: Database, handlers: JobHandlers, options: RunnerOptions) {
  const { log, everyMs = 1000 } = options
  let stopped = false
  let poked = false
  let isWorking = false
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> = Promise.resolve()

  async function rounds() {
    isWorking = true
    try {
      do {
        poked = false
        await doDueJobs(database, handlers, { ...options, isStopped: () => stopped })
      } while (poked && !stopped)
    } catch (error) {
      log.error({ err: error }, 'the job runner stumbled')
    } finally {
      isWorking = false
      if (!stopped) timer = setTimeout(begin, everyMs).unref()
    }
  }

  function begin() {
    clearTimeout(timer)
    working = rounds()
  }
  timer = setTimeout(begin, 0)

  return {
    /** There may be work: look at once rather than at the next tick. */
    poke() {
      poked = true
      if (!isWorking && !stopped) begin()
    },
    /** Waits for the job in hand; starts no more. */
    async stop() {
      stopped = true
      clearTimeout(timer)
      await working
    },
  }
}

/** Does everything that is due, and what that leads to, then comes back. */
export async function doDueJobs(
  database: Database,
  handlers: JobHandlers,
  {
    clock,
    log,
    lane,
    pace = 'one-by-one',
    isStopped = () => false,
  }: RunnerOptions & { readonly isStopped?: () => boolean },
): Promise<void> {
  while (!isStopped()) {
    const claimedAt = clock()
    const claimed = await claimJobs(database, { now: claimedAt, leaseFor, limit: claimedAtOnce, lane })
    if (claimed.length === 0) return
    if (pace === 'side-by-side') {
      await Promise.all(claimed.map((job) => attempt(database, handlers, job, { clock, log })))
      continue
    }
    for (const [index, job] of claimed.entries()) {
      if (isStopped()) return releaseJobs(database, claimed.slice(index))
      // Those before it took long: the lease may be somebody else's by now.
      const isLate = clock() - claimedAt > leaseFor / 2
      if (isLate && !(await keepLease(database, job, { now: clock(), leaseFor }))) continue
      await attempt(database, handlers, job, { clock, log })
    }
  }
}

async function attempt(database: Database, handlers: JobHandlers, job: ClaimedJob, { clock, log }: RunnerOptions) {
  try {
    const handler = handlers[job.name]
    if (!handler) throw new Error(`No handler for the job ${job.name}`)
    await handler(job.payload)
    await finishJob(database, job)
  } catch (error) {
    const giveUp = job.attempts >= mostAttempts
    log.error({ job: job.name, jobId: job.id, attempt: job.attempts, gaveUp: giveUp, err: error }, 'a job went wrong')
    const now = clock()
    await giveJobBack(database, job, { now, retryAt: now + pauseAfter(job.attempts), error, giveUp })
  }
}
