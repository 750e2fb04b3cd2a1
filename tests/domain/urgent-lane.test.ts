import { describe, expect, test } from 'vitest'
import { jobs } from '#db/schema/index.ts'
import { urgentJobs } from '#server/jobs/escalation.ts'
import { doDueJobs } from '#server/jobs/runner.ts'
import { createLog } from '#server/log.ts'
import { useWorld } from '#tests/support/world.ts'

describe('work that must not wait', () => {
  const world = useWorld()
  const put = (...names: string[]) =>
    world.database.write(async (tx) => {
      await tx.insert(jobs).values(names.map((name) => ({ name, payload: {}, runAt: world.now })))
    })
  const options = () => ({ clock: () => world.now, log: createLog('silent') })

  test('a page goes out while a morning of mail stands still', async () => {
    await put('send-digest', 'send-digest', 'climb-ladder', 'send-pages')
    const done: string[] = []
    const handlers = {
      'send-digest': () => new Promise<void>(() => undefined),
      'climb-ladder': async () => void done.push('climb-ladder'),
      'send-pages': async () => void done.push('send-pages'),
    }
    await doDueJobs(world.database, handlers, { ...options(), lane: { only: urgentJobs }, pace: 'side-by-side' })
    expect(done.sort()).toEqual(['climb-ladder', 'send-pages'])
    expect((await world.jobs()).map(({ name }) => name)).toEqual(['send-digest', 'send-digest'])
  })

  test('one page that takes long holds up no other', async () => {
    await put('send-pages', 'climb-ladder')
    const order: string[] = []
    let release: () => void = () => undefined
    const handlers = {
      'send-pages': () =>
        new Promise<void>((settled) => {
          release = settled
        }),
      'climb-ladder': async () => {
        order.push('climbed')
        release()
      },
    }
    await doDueJobs(world.database, handlers, { ...options(), lane: { only: urgentJobs }, pace: 'side-by-side' })
    expect(order).toEqual(['climbed'])
    expect(await world.jobs()).toEqual([])
  })

  test('the other runner leaves urgent work alone, and does the rest', async () => {
    await put('send-digest', 'climb-ladder')
    const done: string[] = []
    const handlers = { 'send-digest': async () => void done.push('send-digest') }
    await doDueJobs(world.database, handlers, { ...options(), lane: { except: urgentJobs } })
    expect(done).toEqual(['send-digest'])
    expect((await world.jobs()).map(({ name }) => name)).toEqual(['climb-ladder'])
  })
})
