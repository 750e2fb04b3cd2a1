import { describe, expect, test } from 'vitest'
import { jobs } from '#db/schema/index.ts'
import { askOnce, claimJobs, giveJobBack, givenUpJobs } from '#server/jobs/queue.ts'
import { doDueJobs, type JobHandlers, leaseFor, mostAttempts, pauseAfter, startRunner } from '#server/jobs/runner.ts'
import { createLog } from '#server/log.ts'
import { useWorld } from '#tests/support/world.ts'

describe('jobs', () => {
  const world = useWorld()
  const log = createLog('silent')
  const run = (handlers: JobHandlers) => doDueJobs(world.database, handlers, { clock: () => world.now, log })
  const asked = (count: number, runAt = world.now) =>
    world.database.write(async (tx) => {
      await tx
        .insert(jobs)
        .values(Array.from({ length: count }, (_, number) => ({ name: 'count', payload: { number }, runAt })))
    })
  const counting = () => {
    const done: unknown[] = []
    return { done, handlers: { count: async ({ number }) => void done.push(number) } satisfies JobHandlers }
  }

  test('are done in the order in which they were asked for, and gone when done', async () => {
    const { done, handlers } = counting()
    await asked(45)
    await run(handlers)
    expect(done).toEqual(Array.from({ length: 45 }, (_, number) => number))
    expect(await world.jobs()).toEqual([])
  })

  test('wait for their time', async () => {
    const { done, handlers } = counting()
    await asked(1, world.now + 1000)
    await run(handlers)
    expect(done).toEqual([])
    world.later(1000)
    await run(handlers)
    expect(done).toEqual([0])
  })

  test('are never done by two runners at the same time', async () => {
    const { done, handlers } = counting()
    await asked(120)
    await Promise.all([run(handlers), run(handlers), run(handlers)])
    expect([...done].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 120 }, (_, number) => number))
  })

  test('that a runner took before it crashed are done by another when the lease is over', async () => {
    const { done, handlers } = counting()
    await asked(1)
    await claimJobs(world.database, { now: world.now, leaseFor, limit: 20 })
    await run(handlers)
    expect(done).toEqual([])
    world.later(leaseFor)
    await run(handlers)
    expect(done).toEqual([0])
  })

  test('that somebody else has by now are left to them by a slow runner', async () => {
    const done: string[] = []
    await asked(2)
    const slow: JobHandlers = {
      count: async ({ number }) => {
        done.push(`slow ${String(number)}`)
        if (number !== 0) return
        // The first takes so long that the lease on the second runs out, and another runner takes that.
        world.later(leaseFor)
        await run({ count: async (payload) => void done.push(`other ${String(payload.number)}`) })
      },
    }
    await run(slow)
    expect(done).toEqual(['slow 0', 'other 0', 'other 1'])
  })

  test('given back late do not take the lease of whoever has them now', async () => {
    await asked(1)
    const [early] = await claimJobs(world.database, { now: world.now, leaseFor, limit: 1 })
    world.later(leaseFor)
    await claimJobs(world.database, { now: world.now, leaseFor, limit: 1 })
    if (early)
      await giveJobBack(world.database, early, { now: world.now, retryAt: world.now, error: 'late', giveUp: true })
    expect(await world.jobs()).toMatchObject([{ attempts: 2, gaveUpAt: null, leasedUntil: world.now + leaseFor }])
  })

  test('that go wrong are tried again, later each time, and left for people to see after eight tries', async () => {
    let tries = 0
    const failing: JobHandlers = {
      count: async () => {
        tries++
        throw new TypeError('The mail server is away')
      },
    }
    await asked(1)
    for (let attempt = 1; attempt < mostAttempts; attempt++) {
      await run(failing)
      await run(failing)
      expect(tries).toBe(attempt)
      world.later(pauseAfter(attempt))
    }
    expect(await givenUpJobs(world.database)).toBe(0)
    await run(failing)
    world.later(365 * 86_400_000)
    await run(failing)
    expect(tries).toBe(mostAttempts)
    expect(await givenUpJobs(world.database)).toBe(1)
    expect(await world.jobs()).toMatchObject([{ attempts: mostAttempts, lastError: 'TypeError' }])
  })

  test('nobody knows how to do go the same way', async () => {
    await asked(1)
    await run({})
    expect(await world.jobs()).toMatchObject([{ attempts: 1, lastError: 'Error' }])
  })

  test('asked for twice under one key are one', async () => {
    const slot = { name: 'count', payload: { number: 1 }, onceKey: 'count:9am', runAt: world.now }
    await Promise.all([askOnce(world.database, slot), askOnce(world.database, slot)])
    expect(await world.jobs()).toHaveLength(1)
  })

  test('are begun at once by a runner that is poked, and none after it was stopped', async () => {
    const { done, handlers } = counting()
    const runner = startRunner(world.database, handlers, { clock: () => world.now, log, everyMs: 3_600_000 })
    await asked(3)
    runner.poke()
    await expect.poll(() => done.length).toBe(3)
    await runner.stop()
    await asked(1)
    runner.poke()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(done).toHaveLength(3)
  })

  test('a stopping runner finishes the one in hand and frees the rest', async () => {
    const done: unknown[] = []
    await asked(3)
    let runner: ReturnType<typeof startRunner> | undefined
    let stopping: Promise<void> | undefined
    const handlers: JobHandlers = {
      count: async ({ number }) => {
        done.push(number)
        stopping = runner?.stop()
      },
    }
    runner = startRunner(world.database, handlers, { clock: () => world.now, log, everyMs: 3_600_000 })
    await expect.poll(() => done.length).toBe(1)
    await stopping
    expect(await world.jobs()).toMatchObject([
      { attempts: 0, leasedUntil: 0 },
      { attempts: 0, leasedUntil: 0 },
    ])
  })
})
