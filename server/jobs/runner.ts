import type { Database } from '#db/database.ts'
import type { Log } from '#server/log.ts'
import { type ClaimedJob, claimJobs, finishJob, giveJobBack } from './queue.ts'

/** What is done for each kind of job. Shallow: one command, or one call to the outside. Safe to run twice. */
export type JobHandlers = Readonly<Record<string, (payload: Record<string, unknown>) => Promise<void>>>

const leaseFor = 60_000
const mostAttempts = 8

/** Takes due jobs, a few at a time, until stopped. A job that fails is tried again, later each time; one that fails eight times is left for people to see. */
export function startRunner(
  database: Database,
  handlers: JobHandlers,
  { clock, log, everyMs = 1000 }: { clock: () => number; log: Log; everyMs?: number },
) {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> = Promise.resolve()

  async function round() {
    for (;;) {
      const claimed = await claimJobs(database, { now: clock(), leaseFor, limit: 20 })
      if (claimed.length === 0 || stopped) return
      for (const job of claimed) await attempt(job)
    }
  }

  async function attempt(job: ClaimedJob) {
    try {
      const handler = handlers[job.name]
      if (!handler) throw new Error(`No handler for the job ${job.name}`)
      await handler(job.payload)
      await finishJob(database, job.id)
    } catch (error) {
      const giveUp = job.attempts >= mostAttempts
      log.error({ job: job.name, jobId: job.id, attempt: job.attempts, gaveUp: giveUp, err: error }, 'a job went wrong')
      await giveJobBack(database, job.id, { now: clock(), retryAt: clock() + 2 ** job.attempts * 1000, error, giveUp })
    }
  }

  function tick() {
    working = round()
      .catch((error: unknown) => log.error({ err: error }, 'the job runner stumbled'))
      .finally(() => {
        if (!stopped) timer = setTimeout(tick, everyMs).unref()
      })
  }
  timer = setTimeout(tick, 0)

  return {
    /** Waits for the round in hand; claims no more. */
    async stop() {
      stopped = true
      clearTimeout(timer)
      await working
    },
  }
}
