import { describe, expect, test } from 'vitest'
import { noticesOf } from '#tests/support/notices.ts'
import { aPath } from '#tests/support/peers.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('asking to connect', () => {
  const world = useWorld()
  const pageOf = (who: Parameters<typeof world.as>[0]) => world.as(who).queries.peers.myConnections({})

  test('the one who is asked sees it, says yes, and both have a room of their own', async () => {
    const { heron, rowan, ask } = await aPath(world)
    const { connectionId, isHeld } = await ask()
    expect(isHeld).toBe(false)
    expect((await pageOf(rowan)).askedOfMe).toMatchObject([{ id: connectionId, name: 'Heron' }])
    expect((await pageOf(heron)).asked).toMatchObject([{ id: connectionId, name: 'Rowan' }])
    const seen = await world.as(rowan).queries.peers.askPage({ askId: connectionId })
    expect(seen).toMatchObject({ words: 'Hello, how did you get through the first year?', isOpen: true, answer: null })
    const { roomId } = await world.as(rowan).commands.peers.answerAsk({ askId: connectionId, answer: 'yes' })
    for (const who of [heron, rowan]) {
      expect((await pageOf(who)).connections).toMatchObject([{ roomId, condition: 'chronic-pain', hasNewWords: false }])
      await expect(world.as(who).queries.chat.roomPage({ roomId })).resolves.toMatchObject({ room: { kind: 'peer' } })
    }
  })

  test('"not now" is told kindly without a reason, and the two are not suggested to each other for a year', async () => {
    const { heron, rowan, ask, found } = await aPath(world)
    const { connectionId } = await ask()
    await world.as(rowan).commands.peers.answerAsk({ askId: connectionId, answer: 'not-now' })
    expect(await world.as(heron).queries.peers.askPage({ askId: connectionId })).toMatchObject({
      answer: 'not-now',
      roomId: null,
    })
    expect(await found()).toEqual([])
    await expect(ask()).rejects.toMatchObject({ kind: 'not-found' })
    world.later(366 * day)
    expect(await found()).toEqual(['Rowan'])
  })

  test('an ask that nobody answers is over after fourteen days, and makes room for another', async () => {
    const { heron, rowan, beginner, ask, found } = await aPath(world, { mostAsks: 1 })
    const otter = await beginner('Otter')
    const { connectionId } = await ask()
    expect(await found(otter)).toEqual([])
    world.later(14 * day)
    expect(await found(otter)).toEqual(['Rowan'])
    expect((await pageOf(rowan)).askedOfMe).toEqual([])
    expect((await pageOf(heron)).asked).toEqual([])
    await expect(
      world.as(rowan).commands.peers.answerAsk({ askId: connectionId, answer: 'yes' }),
    ).rejects.toMatchObject({ kind: 'forbidden', message: 'This ask is over already' })
  })

  test('an ask can be taken back before it is answered, by whoever made it', async () => {
    const { heron, rowan, ask } = await aPath(world)
    const { connectionId: askId } = await ask()
    await expect(world.as(rowan).commands.peers.withdrawAsk({ askId })).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(heron).commands.peers.withdrawAsk({ askId })
    await expect(world.as(rowan).queries.peers.askPage({ askId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(rowan).commands.peers.answerAsk({ askId, answer: 'yes' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    // Asked and taken back at once, over and over, would be knocking at a door.
    await expect(ask()).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('nobody is asked by more people than they chose', async () => {
    const { beginner, ask, rowan } = await aPath(world, { mostAsks: 2 })
    await ask()
    await ask(await beginner('Otter'))
    await expect(ask(await beginner('Linnet'))).rejects.toMatchObject({ kind: 'not-found' })
    expect((await pageOf(rowan)).askedOfMe).toHaveLength(2)
  })

  test('nobody has more than three open asks', async () => {
    const { heron, another, ask } = await aPath(world)
    await ask()
    await ask(heron, await another('Wren', 2023))
    await ask(heron, await another('Tern', 2021))
    const fourth = await another('Rail', 2020)
    await expect(ask(heron, fourth)).rejects.toMatchObject({
      message: 'You have asked three people. Wait for an answer, or take one ask back first',
    })
  })

  test('links and contact details are not let through in an ask', async () => {
    const { heron, rowan, ask } = await aPath(world)
    await expect(ask(heron, rowan, 'Look at https://example.org and write')).rejects.toMatchObject({
      fields: { words: [expect.any(String)] },
    })
    world.triageWith(() => ({ level: 'amber', reasons: [{ code: 'contact-details', words: 'Has a phone number' }] }))
    await expect(ask(heron, rowan, 'Ring me on the number below please')).rejects.toMatchObject({ kind: 'invalid' })
    expect((await pageOf(rowan)).askedOfMe).toEqual([])
  })

  test('an ask that could harm waits for a moderator, and reaches the other when it is let through', async () => {
    const { heron, rowan, ask } = await aPath(world)
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    const { connectionId, isHeld } = await ask(heron, rowan, 'Stop taking your tablets, I will show you how')
    expect(isHeld).toBe(true)
    expect((await pageOf(rowan)).askedOfMe).toEqual([])
    await expect(world.as(rowan).queries.peers.askPage({ askId: connectionId })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await world.act(sam, (ctx) => ctx.subjects['peer-ask'].restore(ctx, connectionId, null))
    expect((await pageOf(rowan)).askedOfMe).toMatchObject([{ name: 'Heron' }])
  })

  test('nobody else sees an ask: not even those who look after this place', async () => {
    const { ask } = await aPath(world)
    const { connectionId: askId } = await ask()
    const others = [
      await world.given.member('Otter'),
      await world.given.member('Sam', { roles: ['moderator'] }),
      await world.given.member('Dana', { roles: ['duty-lead'] }),
      await world.given.member('Ada', { roles: ['coordinator'] }),
    ]
    for (const who of others)
      await expect(world.as(who).queries.peers.askPage({ askId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('people who are limited cannot ask, and the one who was asked can report it', async () => {
    const { heron, rowan, ask } = await aPath(world)
    await expect(ask({ ...heron, standing: 'limited' })).rejects.toMatchObject({ kind: 'forbidden' })
    const { connectionId: id } = await ask()
    await world.as(rowan).commands.safety.reportThing({ kind: 'peer-ask', id, reason: 'unkind' })
    await expect(
      world.as(heron).commands.safety.reportThing({ kind: 'peer-ask', id, reason: 'unkind' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('each of the two is told, without a name or a condition', async () => {
    const { heron, rowan, ask } = await aPath(world)
    const { connectionId } = await ask()
    const tell = (what: string) => world.as(world.system).commands.notices.tellAboutConnection({ connectionId, what })
    await tell('asked')
    await tell('asked')
    await world.as(rowan).commands.peers.answerAsk({ askId: connectionId, answer: 'not-now' })
    await tell('answered')
    const { told } = noticesOf(world)
    expect((await told(rowan)).map(({ kind }) => kind)).toEqual(['peer-asked'])
    expect((await told(heron)).map(({ kind }) => kind)).toEqual(['peer-answered'])
  })
})
