import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cases, consents, decisions, journeys, restrictions } from '#db/schema/index.ts'
import { type Actor, visitor } from '#server/domain/kernel/actor.ts'
import { aPath } from '#tests/support/peers.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('finding somebody further along', () => {
  const world = useWorld()

  test('those two to three years ahead come first, with why they are suggested, and a handful at most', async () => {
    const { heron, another, found } = await aPath(world, { cares: 'on' })
    await another('Tern', 2010)
    await another('Wren', 2023)
    for (const name of ['Rail', 'Ruff', 'Smew']) await another(name, 2000)
    const names = await found()
    expect(names).toHaveLength(5)
    expect(names.slice(0, 3).sort()).toEqual(['Rowan', 'Tern', 'Wren'])
    const [, , third] = names
    expect(third).toBe('Tern')
    const { people } = await world.as(heron).queries.peers.findSomebody({})
    expect(people.find(({ name }) => name === 'Rowan')).toEqual({
      id: expect.any(String),
      name: 'Rowan',
      conditionId: 'chronic-pain',
      condition: 'chronic-pain',
      yearsAlong: 3,
      times: ['evenings'],
      cares: true,
      words: 'I like to listen',
    })
  })

  test('nobody at the same place or behind is suggested, nor the reader to themselves', async () => {
    const { rowan, another, found } = await aPath(world)
    await another('Wren', 2025)
    expect(await found()).toEqual(['Rowan'])
    expect(await found(rowan)).toEqual([])
  })

  test('a preference narrows it: when they are around, and whether they look after somebody', async () => {
    const { heron, another, found } = await aPath(world)
    await another('Wren', 2023, { times: ['mornings'], cares: 'on' })
    expect(await found(heron, { time: 'mornings' })).toEqual(['Wren'])
    expect(await found(heron, { time: 'evenings' })).toEqual(['Rowan'])
    expect(await found(heron, { cares: 'on' })).toEqual(['Wren'])
    expect(await found(heron, { time: 'nights' })).toEqual([])
  })

  test('a path that is shown to nobody, or only in groups that the reader is not in, is not told by a suggestion', async () => {
    const { rowan, found } = await aPath(world)
    const outsider = await world.given.member('Otter')
    await world.given.journey(outsider, 'chronic-pain', 2025)
    expect(await found(outsider)).toEqual([])
    await world.database.write(async (tx) => {
      await tx.update(journeys).set({ audience: 'members' }).where(eq(journeys.memberId, rowan.id))
    })
    expect(await found(outsider)).toEqual(['Rowan'])
    await world.database.write(async (tx) => {
      await tx.update(journeys).set({ audience: 'nobody' }).where(eq(journeys.memberId, rowan.id))
    })
    expect(await found()).toEqual([])
  })

  test('nobody who is paused, has stopped, or offered another condition only', async () => {
    const { rowan, isOpen, found } = await aPath(world)
    const { commands } = world.as(rowan)
    await commands.peers.pauseOffer({})
    expect(await found()).toEqual([])
    await commands.peers.resumeOffer({})
    expect(await found()).toEqual(['Rowan'])
    await world.given.condition('gout')
    await world.given.journey(rowan, 'gout', 2020)
    await isOpen(rowan, { conditionIds: ['gout'] })
    expect(await found()).toEqual([])
    await commands.peers.stopOffer({})
    expect(await found()).toEqual([])
    await expect(commands.peers.pauseOffer({})).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('nobody whom a block keeps apart, whoever gave it', async () => {
    const { heron, rowan, another, found } = await aPath(world)
    const wren = await another('Wren', 2023)
    await world.as(heron).commands.safety.blockPerson({ memberId: rowan.id })
    await world.as(wren).commands.safety.blockPerson({ memberId: heron.id })
    expect(await found()).toEqual([])
  })

  test('nobody who is restricted, or has taken back their consent', async () => {
    const { rowan, another, found } = await aPath(world)
    const wren = await another('Wren', 2023)
    const decisionId = await aDecision(world, rowan)
    await world.database.write(async (tx) => {
      const since = { since: world.now, until: world.now + day, decisionId }
      await tx.insert(restrictions).values({ id: world.newId(), memberId: rowan.id, kind: 'limited', ...since })
      await tx.update(consents).set({ withdrawnAt: world.now }).where(eq(consents.memberId, wren.id))
    })
    expect(await found()).toEqual([])
    world.later(2 * day)
    expect(await found()).toEqual(['Rowan'])
  })

  test('nobody who has as many asks or connections as they chose', async () => {
    const { rowan, beginner, ask, found } = await aPath(world, { mostAsks: 1, mostConnections: 1 })
    const otter = await beginner('Otter')
    const { connectionId } = await ask(otter)
    expect(await found()).toEqual([])
    await world.as(rowan).commands.peers.answerAsk({ askId: connectionId, answer: 'yes' })
    expect(await found()).toEqual([])
  })

  test('visitors, and those without consent or a confirmed address, find nobody', async () => {
    const { found } = await aPath(world)
    const unverified = await world.given.member('Una', { verified: false })
    const unconsented = await world.given.member('Uma', { consented: false })
    for (const who of [visitor, unverified, unconsented])
      await expect(found(who)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('somebody who is not open to a reader cannot be asked by their address either', async () => {
    const { heron, rowan } = await aPath(world)
    const { person } = await world.as(heron).queries.peers.personToAsk({ memberId: rowan.id })
    expect(person.name).toBe('Rowan')
    await expect(world.as(rowan).queries.peers.personToAsk({ memberId: heron.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('being open to it', () => {
  const world = useWorld()

  test('somebody sees what they chose, and can choose only from their own journey', async () => {
    const { heron, rowan, isOpen } = await aPath(world)
    const mine = await world.as(rowan).queries.peers.myOffer({})
    expect(mine).toMatchObject({
      offer: { words: 'I like to listen', times: ['evenings'], mostAsks: 2, mostConnections: 3, cares: false },
      conditions: [{ id: 'chronic-pain', isOffered: true }],
    })
    await world.given.condition('gout')
    await expect(isOpen(heron, { conditionIds: ['gout'] })).rejects.toMatchObject({
      fields: { conditionIds: [expect.any(String)] },
    })
    await expect(isOpen(heron, { conditionIds: [] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(isOpen(heron, { mostAsks: 9 })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('words that lead away are not taken, and words that could harm are not shown until somebody looked', async () => {
    const { heron, rowan, isOpen } = await aPath(world)
    await expect(isOpen(rowan, { words: 'See www.example.org' })).rejects.toMatchObject({ kind: 'invalid' })
    await isOpen(rowan, { words: 'Stop taking your tablets like I did' })
    const wordsShown = async () => (await world.as(heron).queries.peers.findSomebody({})).people[0]?.words
    expect(await wordsShown()).toBe('')
    await isOpen(rowan, { words: 'I like tea' })
    expect(await wordsShown()).toBe('I like tea')
  })
})

/** Restrictions come from decisions, and this is one. */
async function aDecision(world: ReturnType<typeof useWorld>, about: Actor) {
  const [id, caseId, at] = [world.newId(), world.newId(), world.now]
  const subject = { subjectKind: 'profile' as const, subjectId: about.id, aboutId: about.id }
  const said = { action: 'limit' as const, rule: 'be-kind', reason: 'A reason', message: 'A message' }
  await world.database.write(async (tx) => {
    await tx.insert(cases).values({ id: caseId, ...subject, source: 'report', level: 'amber', openedAt: at, dueAt: at })
    await tx.insert(decisions).values({ id, caseId, ...subject, ...said, decidedBy: about.id, decidedAt: at })
  })
  return id
}
