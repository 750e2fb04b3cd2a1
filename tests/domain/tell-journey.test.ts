import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('telling one’s journey', () => {
  const world = useWorld()
  const { given } = world
  const tell = (who: Actor, input: object = {}) =>
    world.as(who).commands.people.tellJourney({ conditionId: 'asthma', sinceYear: '2019', ...input })
  const own = async (who: Actor) => (await world.as(who).queries.people.ownJourney({})).journeys

  async function amina() {
    await given.condition('asthma', 'Asthma')
    return given.member('Amina')
  }

  test('keeps what and since when, for the groups about it unless told otherwise', async () => {
    const who = await amina()
    const { journeyId } = await tell(who, { sinceMonth: '3' })
    expect(await own(who)).toEqual([
      {
        id: journeyId,
        conditionId: 'asthma',
        name: 'Asthma',
        sinceYear: 2019,
        sinceMonth: 3,
        audience: 'condition-groups',
        howLong: '6 years in',
      },
    ])
    expect((await world.events()).at(-1)).toEqual({ name: 'journey.told', memberId: who.id, journeyId })
  })

  test('does not need a month', async () => {
    const who = await amina()
    await tell(who, { sinceMonth: '' })
    expect(await own(who)).toMatchObject([{ sinceMonth: null }])
  })

  test.each([
    ['no condition', { conditionId: undefined }, 'conditionId', /Choose what you live with/],
    ['a condition that is not on the list', { conditionId: 'bad luck' }, 'conditionId', /from the list/],
    ['no year', { sinceYear: '' }, 'sinceYear', /four digits/],
    ['words for a year', { sinceYear: 'long ago' }, 'sinceYear', /four digits/],
    ['a year before anybody was born', { sinceYear: '1899' }, 'sinceYear', /four digits/],
    ['a year to come', { sinceYear: '2027' }, 'sinceYear', /still to come/],
    ['a month to come', { sinceYear: '2026', sinceMonth: '2' }, 'sinceMonth', /still to come/],
    ['a thirteenth month', { sinceMonth: '13' }, 'sinceMonth', /Choose a month/],
    ['an audience we do not know', { audience: 'everyone' }, 'audience', /Choose who/],
  ])('explains %s, and keeps nothing', async (_words, input, field, message) => {
    const who = await amina()
    await expect(tell(who, input)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { [field]: [expect.stringMatching(message)] },
    })
    expect(await own(who)).toEqual([])
  })

  test('takes this month', async () => {
    const who = await amina()
    await tell(who, { sinceYear: '2026', sinceMonth: '1' })
    expect(await own(who)).toMatchObject([{ howLong: 'just starting out' }])
  })

  test('is not done twice for the same condition', async () => {
    const who = await amina()
    await tell(who)
    await expect(tell(who, { sinceYear: '2020' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { conditionId: [expect.stringContaining('already')] },
    })
    expect(await own(who)).toMatchObject([{ sinceYear: 2019 }])
  })

  test('waits for consent', async () => {
    const who = await amina()
    await expect(tell({ ...who, hasHealthConsent: false })).rejects.toMatchObject({
      kind: 'forbidden',
      message: /consent/,
    })
  })

  test('is for members', async () => {
    await amina()
    await expect(tell(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(own(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  describe('and changing it', () => {
    const change = (who: Actor, journeyId: string, input: object = {}) =>
      world.as(who).commands.people.changeJourney({ journeyId, sinceYear: '2018', audience: 'members', ...input })

    test('puts right since when and who sees it', async () => {
      const who = await amina()
      const { journeyId } = await tell(who)
      await change(who, journeyId, { sinceMonth: '5' })
      expect(await own(who)).toMatchObject([{ sinceYear: 2018, sinceMonth: 5, audience: 'members' }])
      expect((await world.events()).at(-1)).toMatchObject({ name: 'journey.changed', journeyId })
    })

    test('refuses what telling refuses', async () => {
      const who = await amina()
      const { journeyId } = await tell(who)
      await expect(change(who, journeyId, { sinceYear: '2030' })).rejects.toMatchObject({ kind: 'invalid' })
      await expect(change(who, journeyId, { audience: undefined })).rejects.toMatchObject({ kind: 'invalid' })
      await expect(change({ ...who, hasHealthConsent: false }, journeyId)).rejects.toMatchObject({ kind: 'forbidden' })
      expect(await own(who)).toMatchObject([{ sinceYear: 2019 }])
    })

    test('somebody else’s is not there to change', async () => {
      const who = await amina()
      const tom = await given.member('Tom')
      const { journeyId } = await tell(who)
      await expect(change(tom, journeyId)).rejects.toMatchObject({ kind: 'not-found' })
    })
  })

  describe('and taking it back', () => {
    const remove = (who: Actor, journeyId: string) => world.as(who).commands.people.removeJourney({ journeyId })

    test('leaves nothing with us, and says enough to put it back', async () => {
      const who = await amina()
      const { journeyId } = await tell(who, { sinceMonth: '3', audience: 'my-groups' })
      const removed = await remove(who, journeyId)
      expect(removed).toEqual({
        conditionId: 'asthma',
        name: 'Asthma',
        sinceYear: 2019,
        sinceMonth: 3,
        audience: 'my-groups',
      })
      expect(await own(who)).toEqual([])
      await tell(who, removed)
      expect(await own(who)).toMatchObject([{ sinceYear: 2019, sinceMonth: 3, audience: 'my-groups' }])
    })

    test('needs no consent', async () => {
      const who = await amina()
      const { journeyId } = await tell(who)
      await remove({ ...who, hasHealthConsent: false }, journeyId)
      expect(await own(who)).toEqual([])
    })

    test('is nobody else’s to do', async () => {
      const who = await amina()
      const tom = await given.member('Tom')
      const { journeyId } = await tell(who)
      await expect(remove(tom, journeyId)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(remove(world.visitor, journeyId)).rejects.toMatchObject({ kind: 'forbidden' })
      expect(await own(who)).toHaveLength(1)
    })
  })
})
