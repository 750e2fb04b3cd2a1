import { describe, expect, test } from 'vitest'
import { peerConnections, peerOfferCaring } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a carer finds a carer further along', () => {
  const world = useWorld()
  const { given } = world

  /** Somebody who came in as a carer, shows it to other carers unless told otherwise, and says what they look after. */
  async function aCarer(name: string, sinceYear: number, { who = 'parent', audience = 'carers' } = {}) {
    const member = await given.member(name)
    const { carers } = world.as(member).commands
    const { caringId } = await carers.comeInAsCarer({ who, audience })
    await carers.changeCaring({ caringId, part: 'since', sinceYear, sinceMonth: '', audience })
    return { member, caringId }
  }
  const isOpen = (who: Actor, input: object = {}) =>
    world.as(who).commands.peers.offerToConnect({ asCarer: 'on', words: 'Ask me about nights', ...input })
  const find = (who: Actor) => world.as(who).queries.peers.findCarer({})
  const found = async (who: Actor) => (await find(who)).people.map(({ name }) => name)

  test('by whom both look after, those two to three years ahead first, and says why', async () => {
    const { member: mary } = await aCarer('Mary', 2024)
    for (const [name, since] of [
      ['Rowan', 2021],
      ['Tern', 2010],
      ['Wren', 2024],
    ] as const)
      await isOpen((await aCarer(name, since)).member)
    await isOpen((await aCarer('Smew', 2021, { who: 'child' })).member)
    expect(await found(mary)).toEqual(['Rowan', 'Tern'])
    expect((await find(mary)).people[0]).toMatchObject({
      yearsAlong: 3,
      words: 'Ask me about nights',
      caring: { who: 'parent', conditions: [] },
    })
  })

  test('by what the people they look after live with', async () => {
    await given.condition('dementia', 'Dementia')
    const [mary, rowan] = [await aCarer('Mary', 2024), await aCarer('Rowan', 2021, { who: 'partner' })]
    await isOpen(rowan.member)
    expect(await found(mary.member)).toEqual([])
    for (const { member, caringId } of [mary, rowan])
      await world
        .as(member)
        .commands.carers.changeCaring({ caringId, part: 'conditions', conditionIds: ['dementia'], audience: 'carers' })
    expect((await find(mary.member)).people[0]?.caring).toEqual({ who: null, conditions: ['Dementia'] })
  })

  test('never by what somebody keeps to themselves, nor whoever is not open to it, or stopped', async () => {
    const { member: mary } = await aCarer('Mary', 2024)
    const { member: quiet } = await aCarer('Quiet', 2021, { audience: 'nobody' })
    const { member: rowan } = await aCarer('Rowan', 2021)
    await isOpen(quiet)
    expect(await found(mary)).toEqual([])
    await isOpen(rowan)
    expect(await found(mary)).toEqual(['Rowan'])
    await world.as(rowan).commands.peers.stopOffer({})
    expect(await found(mary)).toEqual([])
    await isOpen(rowan)
    await world.as(rowan).commands.carers.leaveCarers({})
    expect(await found(mary)).toEqual([])
    expect(await world.database.read(async (db) => db.select().from(peerOfferCaring))).toMatchObject([
      { memberId: quiet.id },
    ])
  })

  test('whoever is kept apart is in no list, and cannot be asked', async () => {
    const [{ member: mary }, { member: rowan }] = [await aCarer('Mary', 2024), await aCarer('Rowan', 2021)]
    await isOpen(rowan)
    await world.as(rowan).commands.carers.keepApart({ named: `https://waymark.example/members/${mary.id}` })
    expect(await found(mary)).toEqual([])
    const ask = { memberId: rowan.id, words: 'Hello, may I ask you something?' }
    await expect(world.as(mary).commands.peers.askToConnect(ask)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('an ask goes the way of every ask, and writes down nobody’s condition', async () => {
    const [{ member: mary }, { member: rowan }] = [await aCarer('Mary', 2024), await aCarer('Rowan', 2021)]
    await isOpen(rowan)
    expect((await world.as(mary).queries.peers.personToAsk({ memberId: rowan.id })).person.name).toBe('Rowan')
    await world.as(mary).commands.peers.askToConnect({ memberId: rowan.id, words: 'Hello, how were your first weeks?' })
    expect(await world.database.read(async (db) => db.select().from(peerConnections))).toMatchObject([
      { askedBy: mary.id, askedOf: rowan.id, conditionId: null },
    ])
    expect(await found(mary)).toEqual([])
  })

  test('is for carers: nobody else finds them, asks them, or offers it', async () => {
    const [{ member: rowan }, ken] = [await aCarer('Rowan', 2021), await given.member('Ken')]
    await isOpen(rowan)
    await expect(find(ken)).rejects.toMatchObject({ kind: 'forbidden', message: /for carers/ })
    await expect(world.as(ken).queries.peers.personToAsk({ memberId: rowan.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(isOpen(ken)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(isOpen(rowan, { asCarer: '' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { conditionIds: ['Choose at least one'] },
    })
  })
})
