import { describe, expect, test } from 'vitest'
import { hour, minute } from '#server/domain/kernel/time.ts'
import { aHouse, wordsOf } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('the queue', () => {
  const world = useWorld()
  const { given } = world

  const laneOf = (
    answer: Awaited<ReturnType<ReturnType<typeof world.as>['queries']['moderation']['queue']>>,
    name: string,
  ) => answer.lanes.find((lane) => lane.name === name)

  test('goes by level, then deadline, with amber in a lane of its own', async () => {
    const { sam, put } = await aHouse(world)
    const red = await put('red')
    world.later(minute)
    const [amber, green, crisis] = [await put('amber'), await put('green'), await put('crisis')]
    const seen = await world.as(sam).queries.moderation.queue({})
    expect(seen.lanes.map(({ name, cases }) => [name, cases.map(({ id }) => id)])).toEqual([
      ['now', [crisis.id, red.id]],
      ['amber', [amber.id]],
      ['green', [green.id]],
    ])
    expect(seen.lifted).toEqual([])
  })

  test('amber that is nearly due stands at the top, however much red there is', async () => {
    const { sam, put } = await aHouse(world)
    const amber = await put('amber')
    world.later(23 * hour)
    for (let i = 0; i < 30; i++) await put('red')
    const seen = await world.as(sam).queries.moderation.queue({})
    expect(seen.lifted.map(({ id }) => id)).toEqual([amber.id])
    expect(laneOf(seen, 'amber')).toMatchObject({ cases: [], count: 1 })
    expect(laneOf(seen, 'now')).toMatchObject({ count: 30, cases: { length: 12 } })
  })

  test('a lane goes on where its page ended, and leaves nothing out', async () => {
    const { sam, put } = await aHouse(world)
    const all: string[] = []
    for (const level of ['crisis', 'crisis', 'red'] as const)
      for (let i = 0; i < 9; i++) all.push((await put(level)).id)
    const { queue } = world.as(sam).queries.moderation
    const found: string[] = []
    for (let after: string | null | undefined = ''; after !== null; ) {
      const lane = laneOf(await queue({ lane: 'now', after }), 'now')
      found.push(...(lane?.cases.map(({ id }) => id) ?? []))
      after = lane?.next ?? null
    }
    expect(new Set(found).size).toBe(27)
    expect(found).toHaveLength(27)
    expect(new Set(found)).toEqual(new Set(all))
    expect((await queue({ lane: 'now', after: 'nonsense' })).lanes[0]?.cases).toHaveLength(12)
  })

  test('is counted no further than a hundred', async () => {
    const { sam, put } = await aHouse(world)
    for (let i = 0; i < 102; i++) await put('green')
    const seen = await world.as(sam).queries.moderation.queue({})
    expect(laneOf(seen, 'green')).toMatchObject({ count: 100, hasMoreThanCounted: true })
    expect(laneOf(seen, 'now')).toMatchObject({ count: 0, hasMoreThanCounted: false })
  })

  test('narrows to mine, unclaimed, what was handed up, one source, one group', async () => {
    const { tom, sam, dana, group, about } = await aHouse(world)
    const one = await about(tom, wordsOf.red)
    const two = await about(tom, wordsOf.red)
    const three = await about(tom, wordsOf.red)
    await world.as(sam).commands.moderation.claimCase({ caseId: one.caseId })
    await world.as(sam).commands.moderation.handUpCase({ caseId: three.caseId, because: 'Too grave for me' })
    const ids = async (wish: object) =>
      (await world.as(sam).queries.moderation.queue(wish)).lanes.flatMap(({ cases }) => cases.map(({ id }) => id))
    expect(await ids({ show: 'mine' })).toEqual([one.caseId])
    expect(new Set(await ids({ show: 'unclaimed' }))).toEqual(new Set([two.caseId, three.caseId]))
    expect(await ids({ show: 'handed-up' })).toEqual([three.caseId])
    expect(await ids({ source: 'report' })).toEqual([])
    expect(await ids({ source: 'triage' })).toHaveLength(3)
    expect(await ids({ groupId: group.id })).toHaveLength(3)
    expect(await ids({ groupId: 'elsewhere' })).toEqual([])
    expect((await world.as(dana).queries.moderation.queue({})).groups.map(({ name }) => name)).toEqual(['Pain'])
  })

  test('tells why, and neither the words nor who wrote them', async () => {
    const { tom, sam, about } = await aHouse(world)
    await about(tom, `${wordsOf.amber}, since my dog left`)
    const seen = await world.as(sam).queries.moderation.queue({})
    expect(laneOf(seen, 'amber')?.cases[0]).toMatchObject({ reasons: ['Says they cannot cope'], groupName: 'Pain' })
    expect(JSON.stringify(seen)).not.toMatch(/dog left|Tom/)
  })

  test('a facilitator sees what can wait in their own group, and nothing about those who look after it', async () => {
    const { tom, facilitator, put } = await aHouse(world)
    const colleague = await given.member('Sorrel', { roles: ['moderator'] })
    const elsewhere = await given.group({ slug: 'sleep', name: 'Sleep' })
    const amber = await put('amber')
    const green = await put('green')
    await put('red')
    await put('crisis')
    await put('amber', { groupId: elsewhere.id })
    await put('amber', { groupId: null })
    await put('amber', { aboutId: colleague.id })
    await put('amber', { aboutId: facilitator.id })
    const seen = await world.as(facilitator).queries.moderation.queue({})
    expect(seen.lanes.map(({ name, count, cases }) => [name, count, cases.map(({ id }) => id)])).toEqual([
      ['amber', 1, [amber.id]],
      ['green', 1, [green.id]],
    ])
    expect(seen).toMatchObject({ seesEverything: false, lifted: [] })
    expect(await world.as(facilitator).queries.moderation.caseWaits({})).toBe(true)
    expect(await world.as(tom).queries.moderation.caseWaits({})).toBe(false)
  })

  test('a moderator does not find what is about them', async () => {
    const { sam, put } = await aHouse(world)
    await put('red', { aboutId: sam.id })
    const seen = await world.as(sam).queries.moderation.queue({})
    expect(laneOf(seen, 'now')).toMatchObject({ count: 0, cases: [] })
  })

  test('members, visitors, coordinators, and moderators whose account is paused do not come in', async () => {
    const { tom, sam } = await aHouse(world)
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    for (const who of [tom, world.visitor, ada, { ...sam, standing: 'suspended' as const }]) {
      const { queue, myCare, triageHealth, queueRooms } = world.as(who).queries.moderation
      // Coordinators answer for it that triage runs.
      const isTold = who.kind === 'member' && who.roles.includes('coordinator')
      for (const ask of [queue, myCare, queueRooms, ...(isTold ? [] : [triageHealth])])
        await expect(ask({})).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })

  test('says how many texts triage could not read, and that it is off, until it reads again', async () => {
    const { tom, reader, sam } = await aHouse(world)
    const { triageHealth } = world.as(sam).queries.moderation
    expect(await triageHealth({})).toEqual({ notTriaged: 0, hasMoreThanCounted: false, isDown: false })
    world.triageWith(() => {
      throw new Error('broken')
    })
    const thread = await given.thread(reader)
    await given.reply(tom, thread.id)
    expect(await triageHealth({})).toMatchObject({ notTriaged: 2, isDown: true })
    world.later(25 * hour)
    expect(await triageHealth({})).toMatchObject({ notTriaged: 0, isDown: true })
  })
})
