import { describe, expect, test } from 'vitest'
import { aChat, aKey } from '#tests/support/chat.ts'
import { useWorld } from '#tests/support/world.ts'

const minute = 60_000

describe('talking in a room', () => {
  const world = useWorld()

  test('what somebody says is there for the others, in the order of the house', async () => {
    const { amina, tom, say, words } = await aChat(world)
    await say(amina, 'First time here.')
    await say(tom, 'Hello *Amina*')
    expect(await words(tom)).toEqual(['First time here.', 'Hello Amina'])
    expect(await words(amina)).toEqual(['First time here.', 'Hello Amina'])
  })

  test('a message sent twice is kept once, and answered the same', async () => {
    const { amina, roomId, words } = await aChat(world)
    const message = { roomId, clientKey: aKey(), body: 'Is anybody there?' }
    const { commands } = world.as(amina)
    const first = await commands.chat.sendMessage(message)
    expect(await commands.chat.sendMessage(message)).toEqual(first)
    expect(await words(amina)).toEqual(['Is anybody there?'])
  })

  test('two people may use the same key', async () => {
    const { amina, tom, roomId, words } = await aChat(world)
    const clientKey = aKey()
    await world.as(amina).commands.chat.sendMessage({ roomId, clientKey, body: 'mine' })
    await world.as(tom).commands.chat.sendMessage({ roomId, clientKey, body: 'and mine' })
    expect(await words(amina)).toEqual(['mine', 'and mine'])
  })

  test('an answer says what it answers', async () => {
    const { amina, tom, say, page } = await aChat(world)
    const { id } = await say(amina, 'Does heat help?')
    await say(tom, 'It does', { answersId: id })
    expect((await page(tom)).messages[1]?.answers).toEqual({ id, name: 'Amina', words: 'Does heat help?' })
  })

  test('a message of another chat cannot be answered here', async () => {
    const { amina, rowan, say } = await aChat(world)
    const { id: answersId } = await say(amina, 'Here')
    const elsewhere = await world.as(rowan).commands.chat.openRoom({ slug: 'pain', title: 'Another room' })
    const answer = { roomId: elsewhere.roomId, clientKey: aKey(), body: 'There', answersId }
    await expect(world.as(rowan).commands.chat.sendMessage(answer)).rejects.toMatchObject({ kind: 'invalid' })
  })

  test.each([
    ['nothing', '  ', 'Write something'],
    ['too much', 'x'.repeat(2001), '2,000'],
  ])('%s is refused, and says why', async (_what, body, words) => {
    const { amina, say } = await aChat(world)
    await expect(say(amina, body)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { body: [expect.stringContaining(words)] },
    })
  })

  test('to somebody outside the group the room does not exist, to read or to write', async () => {
    const { roomId, say } = await aChat(world)
    const outsider = await world.given.member('Olu')
    await expect(say(outsider, 'Hello')).rejects.toMatchObject({ kind: 'not-found' })
    for (const ask of [
      () => world.as(outsider).queries.chat.roomPage({ roomId }),
      () => world.as(world.visitor).queries.chat.roomPage({ roomId }),
    ])
      await expect(ask()).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(outsider).queries.chat.roomChanges({ roomId, after: 0 })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(world.as(outsider).commands.chat.arrive({ roomId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a closed room takes nothing more, and can still be read', async () => {
    const { rowan, amina, roomId, say, words } = await aChat(world)
    await say(amina, 'Good night')
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    await expect(say(amina, 'One more thing')).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('closed'),
    })
    expect(await words(amina)).toEqual(['Good night'])
  })

  test('only whoever looks after the group opens or closes a room', async () => {
    const { amina, roomId } = await aChat(world)
    const { commands } = world.as(amina)
    await expect(commands.chat.closeRoom({ roomId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(commands.chat.openRoom({ slug: 'pain', title: 'Mine' })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('people who blocked each other do not see what the other says, and facilitators see both', async () => {
    const { rowan, amina, tom, say, words } = await aChat(world)
    await world.as(amina).commands.safety.blockPerson({ memberId: tom.id })
    await say(tom, 'from Tom')
    await say(amina, 'from Amina')
    expect(await words(amina)).toEqual(['from Amina'])
    expect(await words(tom)).toEqual(['from Tom'])
    expect(await words(rowan)).toEqual(['from Tom', 'from Amina'])
  })

  test('a release is for the house alone', async () => {
    const { amina, say } = await aChat(world)
    const { id: messageId } = await say(amina, 'Hello')
    await expect(world.as(amina).queries.chat.releasedMessage({ messageId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(await world.as(world.system).queries.chat.releasedMessage({ messageId })).toMatchObject({
      message: { name: 'Amina', seq: 1 },
      isAsked: false,
    })
  })
})

describe('support in a room', () => {
  const world = useWorld()

  test('is given once, counted for everybody, and taken back', async () => {
    const { amina, tom, say, page } = await aChat(world)
    const { id: messageId } = await say(amina, 'A long night')
    const { commands } = world.as(tom)
    await commands.chat.giveSupportInChat({ messageId, kind: 'hear' })
    await commands.chat.giveSupportInChat({ messageId, kind: 'hear' })
    expect((await page(amina)).messages[0]).toMatchObject({ support: { hear: 1 }, given: [] })
    expect((await page(tom)).messages[0]?.given).toEqual(['hear'])
    await commands.chat.takeBackSupportInChat({ messageId, kind: 'hear' })
    expect((await page(amina)).messages[0]?.support).toEqual({})
  })

  test('is not for one’s own words, nor for words of somebody one does not see', async () => {
    const { amina, tom, say } = await aChat(world)
    const { id: messageId } = await say(amina, 'Mine')
    const give = (who: typeof amina) => world.as(who).commands.chat.giveSupportInChat({ messageId, kind: 'hear' })
    await expect(give(amina)).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(amina).commands.safety.blockPerson({ memberId: tom.id })
    await expect(give(tom)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('how many are here is counted for the house alone', async () => {
    const { amina, roomId } = await aChat(world)
    await world.as(amina).commands.chat.arrive({ roomId })
    expect(await world.as(world.system).queries.chat.headcount({ roomId })).toBe(1)
    await expect(world.as(amina).queries.chat.headcount({ roomId })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('some messages are asked for again, as one sees them', async () => {
    const { amina, tom, roomId, say } = await aChat(world)
    const [seen, held] = [await say(amina, 'Hello'), await say(amina, 'https://example.org')]
    const ask = { roomId, messageIds: [seen.id, held.id, 'nothing'] }
    expect((await world.as(tom).queries.chat.theseMessages(ask)).messages.map(({ id }) => id)).toEqual([seen.id])
    expect((await world.as(amina).queries.chat.theseMessages(ask)).messages).toHaveLength(2)
  })
})

describe('second thoughts', () => {
  const world = useWorld()

  test('a message is changed, and those who were away learn of it', async () => {
    const { amina, tom, roomId, say, words } = await aChat(world)
    const { id: messageId } = await say(amina, 'I slep well')
    const { last } = await world.as(tom).queries.chat.roomChanges({ roomId, after: 0 })
    await world.as(amina).commands.chat.editMessage({ messageId, body: 'I slept well' })
    const { messages } = await world.as(tom).queries.chat.roomChanges({ roomId, after: last })
    expect(messages).toMatchObject([{ id: messageId, seq: 1, editedAt: world.now }])
    expect(await words(tom)).toEqual(['I slept well'])
  })

  test('a message is taken back: its place stays, its words go', async () => {
    const { amina, tom, page, say, words } = await aChat(world)
    const { id: messageId } = await say(amina, 'Too much')
    await world.as(amina).commands.chat.takeBackMessage({ messageId })
    await world.as(amina).commands.chat.takeBackMessage({ messageId })
    expect(await words(tom)).toEqual([undefined])
    expect((await page(amina)).messages[0]?.own).toMatchObject({ state: 'taken-back', body: 'Too much' })
  })

  test('after five minutes a message stays as it is', async () => {
    const { amina, say } = await aChat(world)
    const { id: messageId } = await say(amina, 'Said')
    world.later(5 * minute + 1)
    const { commands } = world.as(amina)
    for (const act of [
      () => commands.chat.editMessage({ messageId, body: 'Other' }),
      () => commands.chat.takeBackMessage({ messageId }),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'forbidden', message: expect.stringContaining('five minutes') })
  })

  test('nobody changes or takes back the words of others', async () => {
    const { amina, rowan, tom, say } = await aChat(world)
    const { id: messageId } = await say(amina, 'Mine')
    for (const other of [tom, rowan]) {
      const { commands } = world.as(other)
      await expect(commands.chat.editMessage({ messageId, body: 'x' })).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(commands.chat.takeBackMessage({ messageId })).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })

  test('a link that comes in by an edit waits to be checked', async () => {
    const { amina, tom, page, say, words } = await aChat(world)
    const { id: messageId } = await say(amina, 'Look')
    await world.as(amina).commands.chat.editMessage({ messageId, body: 'Look at https://example.org' })
    expect(await words(tom)).toEqual([undefined])
    expect((await page(amina)).messages[0]?.own?.state).toBe('waiting')
  })
})

describe('what waits to be checked', () => {
  const world = useWorld()

  test.each([
    ['a newcomer’s first messages', { firstHeld: 1 }, 'Hello', 'newcomer'],
    ['a link', {}, 'See https://example.org/cure', 'link'],
  ])('%s: the writer sees it, the others do not', async (_what, wish, body, why) => {
    const { amina, tom, page, say, words } = await aChat(world, wish)
    const { isHeld } = await say(amina, body)
    expect(isHeld).toBe(true)
    expect(await words(tom)).toEqual([])
    expect((await page(amina)).messages[0]?.own).toMatchObject({ state: 'waiting', why, body })
  })

  test('words that could harm those who read them', async () => {
    const { amina, tom, say, words } = await aChat(world)
    world.triageWith(() => ({ level: 'red', reasons: [{ code: 'scam', words: 'Asks for money' }] }))
    expect((await say(amina, 'Send money')).isHeld).toBe(true)
    expect(await words(tom)).toEqual([])
  })

  test('whoever looks after the room never waits', async () => {
    const { rowan, tom, say, words } = await aChat(world, { firstHeld: 5 })
    await say(rowan, 'Welcome: https://example.org')
    expect(await words(tom)).toHaveLength(1)
  })

  test('in an always-open room every message waits while no facilitator is there', async () => {
    const { rowan, amina, roomId, say } = await aChat(world, { unattended: 'holds' })
    expect((await say(amina, 'Anyone?')).isHeld).toBe(true)
    await world.as(rowan).commands.chat.arrive({ roomId })
    expect((await say(amina, 'Hello Rowan')).isHeld).toBe(false)
  })
})

describe('changed words', () => {
  const world = useWorld()

  test('wait where the words themselves would: when every message is checked, and for a newcomer', async () => {
    const { rowan, amina, tom, roomId, say, page } = await aChat(world, { firstHeld: 1 })
    const edit = (messageId: string) =>
      world.as(amina).commands.chat.editMessage({ messageId, body: 'Something else altogether' })
    const { id: first } = await say(amina, 'Hello')
    await world.as(rowan).commands.chat.letThrough({ messageId: first })
    await edit(first)
    expect((await page(amina)).messages.at(-1)?.own).toMatchObject({ state: 'waiting', why: 'changed' })
    expect(JSON.stringify(await page(tom))).not.toContain('altogether')
    await world.as(rowan).commands.chat.letThrough({ messageId: first })
    const { id: second } = await say(amina, 'Hello again')
    await world.as(rowan).commands.chat.calmRoom({ roomId, kind: 'check-all' })
    await edit(second)
    expect((await page(amina)).messages.at(-1)?.own).toMatchObject({ state: 'waiting' })
  })

  test('of whoever looks after the room do not wait', async () => {
    const { rowan, roomId, say, words, tom } = await aChat(world, { firstHeld: 1 })
    const { id: messageId } = await say(rowan, 'Hello')
    await world.as(rowan).commands.chat.calmRoom({ roomId, kind: 'check-all' })
    await world.as(rowan).commands.chat.editMessage({ messageId, body: 'Welcome' })
    expect(await words(tom)).toEqual(['Welcome'])
  })
})

describe('what no page of ours sends', () => {
  const world = useWorld()

  test('is refused, or kept as harmless words: never a fault of the house', async () => {
    const { amina, roomId, say, page } = await aChat(world)
    const { queries, commands } = world.as(amina)
    for (const after of [-1, 2 ** 31, 2 ** 53, 1e308])
      await expect(queries.chat.roomChanges({ roomId, after })).rejects.toMatchObject({ kind: 'invalid' })
    expect(await queries.chat.roomPage({ roomId, before: 2 ** 40 })).toMatchObject({ messages: [] })
    const nothing = '\u0000'
    for (const act of [
      () => queries.chat.roomPage({ roomId: nothing }),
      () => queries.chat.supportCall({ callId: nothing }),
      () => commands.chat.takeBackMessage({ messageId: nothing }),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'not-found' })
    await say(amina, `One${nothing} and ${'\ud800'} two`)
    expect((await page(amina)).messages[0]?.html).toContain('two')
  })
})

describe('a room without a facilitator', () => {
  const world = useWorld()

  test('closes itself after the grace, and not before', async () => {
    const { amina, rowan, roomId, page } = await aChat(world, { graceMinutes: 10 })
    await world.as(rowan).commands.chat.arrive({ roomId })
    world.later(minute)
    await world.as(rowan).commands.chat.leave({ roomId })
    const since = world.now
    const close = () => world.as(world.system).commands.chat.closeUnattended({ roomId, since })
    world.later(9 * minute)
    await close()
    expect((await page(amina)).room.isOpen).toBe(true)
    world.later(minute)
    await close()
    expect((await page(amina)).room).toMatchObject({ isOpen: false, ending: 'nobody-there' })
  })

  test('stays open when one comes back in time', async () => {
    const { amina, rowan, roomId, page } = await aChat(world, { graceMinutes: 5 })
    const since = world.now
    world.later(minute)
    await world.as(rowan).commands.chat.arrive({ roomId })
    world.later(5 * minute)
    await world.as(world.system).commands.chat.stillHere({ roomId, memberIds: [rowan.id] })
    await world.as(world.system).commands.chat.closeUnattended({ roomId, since })
    expect((await page(amina)).room).toMatchObject({ isOpen: true, unattendedSince: null })
  })

  test('whoever was not seen for a while has left, and those who look after it see who it was', async () => {
    const { amina, tom, rowan, roomId } = await aChat(world)
    const { chat } = world.as(rowan).queries
    const here = async () => (await chat.panel({ roomId })).people.map(({ name }) => name)
    for (const who of [rowan, amina, tom]) await world.as(who).commands.chat.arrive({ roomId })
    world.later(minute + 30_000)
    await world.as(world.system).commands.chat.stillHere({ roomId, memberIds: [rowan.id, tom.id] })
    expect(await here()).toEqual(['Rowan', 'Tom'])
    const gone = (await world.events()).filter(({ name }) => name === 'chat.left')
    expect(gone).toMatchObject([{ memberId: amina.id }])
  })

  test('only the house closes it so, and says who is still there', async () => {
    const { amina, roomId } = await aChat(world)
    const { commands } = world.as(amina)
    await expect(commands.chat.closeUnattended({ roomId, since: 0 })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(commands.chat.stillHere({ roomId, memberIds: [] })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
