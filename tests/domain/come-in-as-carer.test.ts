import { describe, expect, test } from 'vitest'
import { carers, caring, caringConditions } from '#db/schema/index.ts'
import { isCarer } from '#server/domain/carers/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('coming in as a carer', () => {
  const world = useWorld()
  const { given } = world
  const comeIn = (who: Actor, input: object = {}) =>
    world.as(who).commands.carers.comeInAsCarer({ who: 'parent', ...input })
  const change = (who: Actor, caringId: string, input: object) =>
    world.as(who).commands.carers.changeCaring({ caringId, ...input })
  const own = (who: Actor) => world.as(who).queries.carers.ownCaring({})
  const seen = (by: Actor, of: Actor) => world.as(by).queries.carers.carerProfile({ memberId: of.id })
  const left = async () => ({
    carers: await world.database.read(async (db) => db.select().from(carers)),
    caring: await world.database.read(async (db) => db.select().from(caring)),
    about: await world.database.read(async (db) => db.select().from(caringConditions)),
  })

  test('asks for a word, and nobody sees even that unless the carer says so', async () => {
    const [mary, ken] = [await given.member('Mary'), await given.member('Ken')]
    expect((await own(mary)).isCarer).toBe(false)
    const { caringId } = await comeIn(mary)
    await comeIn(ken)
    expect(await own(mary)).toMatchObject({
      isCarer: true,
      caring: [{ id: caringId, who: 'parent', whoAudience: 'nobody', conditions: [], sinceYear: null, load: null }],
    })
    expect(await world.database.read((db) => isCarer(db, mary.id))).toBe(true)
    expect(await seen(ken, mary)).toEqual({ isSelf: false, caring: [] })
    expect((await world.events()).map(({ name }) => name).slice(0, 2)).toEqual(['carer.came-in', 'caring.told'])
  })

  test('each part is told by itself, and has its own audience', async () => {
    const [mary, ken] = [await given.member('Mary'), await given.member('Ken')]
    await given.condition('dementia', 'Dementia')
    const { caringId } = await comeIn(mary)
    await comeIn(ken)
    await change(mary, caringId, { part: 'who', who: 'partner', audience: 'carers' })
    await change(mary, caringId, { part: 'conditions', conditionIds: 'dementia', audience: 'nobody' })
    await change(mary, caringId, { part: 'since', sinceYear: '2021', sinceMonth: '', audience: 'carers' })
    await change(mary, caringId, { part: 'load', load: 'day-and-night' })
    expect((await own(mary)).caring).toMatchObject([
      { who: 'partner', sinceYear: 2021, load: 'day-and-night', conditions: [{ id: 'dementia', name: 'Dementia' }] },
    ])
    const told = { who: 'partner', sinceYear: 2021, isOver: false }
    expect((await seen(ken, mary)).caring).toEqual([{ ...told, conditions: [], load: null }])
    await change(mary, caringId, { part: 'conditions', conditionIds: ['dementia'], audience: 'carers' })
    expect((await seen(ken, mary)).caring).toMatchObject([{ conditions: ['Dementia'] }])
  })

  test('somebody who lives with a condition can be a carer as well, and nothing of it stands on their profile', async () => {
    const [mary, ken] = [await given.member('Mary'), await given.member('Ken')]
    await given.condition('asthma')
    await given.journey(mary, 'asthma', 2020, { audience: 'members' })
    const { caringId } = await comeIn(mary, { audience: 'carers' })
    await change(mary, caringId, { part: 'since', sinceYear: '2021', audience: 'carers' })
    const { profile } = await world.as(ken).queries.people.memberProfile({ memberId: mary.id })
    expect(profile.journeys).toHaveLength(1)
    expect(JSON.stringify(profile)).not.toMatch(/carer|parent|caring|2021/)
  })

  test('to whoever is not a carer there is no such carer', async () => {
    const [mary, ken] = [await given.member('Mary'), await given.member('Ken')]
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await comeIn(mary, { audience: 'carers' })
    for (const who of [ken, sam, world.visitor])
      await expect(seen(who, mary)).rejects.toMatchObject({ kind: 'not-found', message: 'Carer not found' })
    await comeIn(ken)
    expect(await seen(ken, mary)).toMatchObject({ caring: [{ who: 'parent' }] })
    await world.as(mary).commands.safety.blockPerson({ memberId: ken.id })
    await expect(seen(ken, mary)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test.each([
    ['a word we do not know', { part: 'who', who: 'cat' }, 'who'],
    ['a condition that is not on the list', { part: 'conditions', conditionIds: ['luck'] }, 'conditionIds'],
    ['a year to come', { part: 'since', sinceYear: '2030' }, 'sinceYear'],
    ['no answer', { part: 'load' }, 'load'],
    ['an audience that is too wide', { part: 'who', who: 'child', audience: 'members' }, 'audience'],
  ])('explains %s, and changes nothing', async (_words, input, field) => {
    const mary = await given.member('Mary')
    const { caringId } = await comeIn(mary)
    const before = await own(mary)
    await expect(change(mary, caringId, input)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
    expect(await own(mary)).toEqual(before)
  })

  test('waits for consent, is for members, and only for one’s own', async () => {
    const [mary, ken] = [await given.member('Mary'), await given.member('Ken')]
    const { caringId } = await comeIn(mary)
    await comeIn(ken)
    const without = { ...mary, hasHealthConsent: false }
    const attempts = [
      () => comeIn(without),
      () => change(without, caringId, { part: 'who', who: 'child' }),
      () => world.as(without).commands.carers.endCaring({ caringId }),
      () => comeIn(world.visitor),
      () => own(world.visitor),
      () => world.as(world.visitor).commands.carers.leaveCarers({}),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ kind: 'forbidden' })
    const foreign = [
      () => change(ken, caringId, { part: 'who', who: 'child' }),
      () => world.as(ken).commands.carers.endCaring({ caringId }),
      () => world.as(ken).commands.carers.removeCaring({ caringId }),
    ]
    for (const attempt of foreign) await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' })
    await expect(comeIn(mary, { who: undefined })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('six people at most', async () => {
    const mary = await given.member('Mary')
    for (let one = 0; one < 6; one++) await comeIn(mary)
    await expect(comeIn(mary)).rejects.toMatchObject({ kind: 'forbidden', message: /six people/ })
  })

  test('caring that has ended stays a part of it', async () => {
    const mary = await given.member('Mary')
    const { caringId } = await comeIn(mary)
    await world.as(mary).commands.carers.endCaring({ caringId })
    expect(await own(mary)).toMatchObject({ isCarer: true, caring: [{ endedAt: world.now }] })
    await expect(world.as(mary).commands.carers.endCaring({ caringId })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('what is taken back is gone from us, and so is all of it when they stop or take back their consent', async () => {
    await given.condition('dementia')
    const mary = await given.member('Mary')
    const gone = { carers: [], caring: [], about: [] }
    const tell = async () => {
      const { caringId } = await comeIn(mary)
      await change(mary, caringId, { part: 'conditions', conditionIds: ['dementia'] })
      return caringId
    }
    await world.as({ ...mary, hasHealthConsent: false }).commands.carers.removeCaring({ caringId: await tell() })
    expect(await left()).toMatchObject({ carers: [{}], caring: [], about: [] })
    await tell()
    await world.as({ ...mary, hasHealthConsent: false }).commands.carers.leaveCarers({})
    expect(await left()).toEqual(gone)
    await expect(world.as(mary).commands.carers.leaveCarers({})).rejects.toMatchObject({ kind: 'conflict' })
    await tell()
    await world.as(mary).commands.people.withdrawConsent({ takeDown: '' })
    expect(await left()).toEqual(gone)
  })
})
