import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aChat } from '#tests/support/chat.ts'
import { aDropIn } from '#tests/support/drop-in.ts'
import { useWorld } from '#tests/support/world.ts'

const minute = 60_000
const rule = 'no-treatment-advice'

/** A chat in which every message waits, with a second facilitator and everybody in it. */
async function aPanel(world: ReturnType<typeof useWorld>, wish: Record<string, unknown> = {}) {
  const chat = await aChat(world, wish)
  const { roomId, rowan, amina, tom } = chat
  const kim = await world.given.member('Kim')
  const ada = await world.given.member('Ada', { roles: ['coordinator'] })
  const sam = await world.given.member('Sam', { roles: ['moderator'] })
  await world.as(ada).commands.groups.nameFacilitator({ slug: 'pain', name: 'Kim' })
  for (const who of [rowan, kim, amina, tom]) await world.as(who).commands.chat.arrive({ roomId })
  const panel = (who: Actor = rowan) => world.as(who).queries.chat.panel({ roomId })
  const place = (who: Actor) => world.as(who).queries.chat.myPlace({ roomId })
  const measure = (kind: string, about: Actor, words = 'Please be gentle', by: Actor = rowan) =>
    world.as(by).commands.chat.takeMeasure({ roomId, memberId: about.id, kind, words })
  return { ...chat, kim, ada, sam, panel, place, measure }
}

const inQueue = async (world: ReturnType<typeof useWorld>, who: Actor) =>
  (await world.as(who).queries.moderation.queue({})).lanes.flatMap(({ cases }) => cases)

describe('what waits to be checked, in the panel', () => {
  const world = useWorld()

  test('is there with its words and why it waits, and let through it comes at the end', async () => {
    const { rowan, amina, tom, say, panel, words, page } = await aPanel(world)
    await world.as(rowan).commands.chat.calmRoom({ roomId: (await panel()).roomId, kind: 'check-all' })
    const { id: messageId } = await say(amina, 'I slept three hours')
    await say(rowan, 'Hello')
    expect((await panel()).waiting).toMatchObject([{ id: messageId, author: 'Amina', why: 'every-message' }])
    await world.as(rowan).commands.chat.letThrough({ messageId })
    expect(await words(tom)).toEqual(['Hello', 'I slept three hours'])
    expect((await page(amina)).messages.at(-1)?.own?.state).toBe('delivered')
    expect((await panel()).waiting).toEqual([])
  })

  test('kept back, its writer reads why and keeps the words, and nobody else sees them', async () => {
    const { rowan, amina, tom, say, panel, words, page } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'It cured her')
    await world.as(rowan).commands.chat.keepBack({ messageId, rule, words: 'We leave cures out here' })
    expect(await words(tom)).toEqual([])
    expect((await page(amina)).messages).toMatchObject([
      { html: expect.stringContaining('It cured her'), own: { state: 'kept-back', why: 'We leave cures out here' } },
    ])
    expect((await panel()).keptBack).toMatchObject([{ id: messageId, by: 'Rowan', why: 'We leave cures out here' }])
  })

  test('kept back without a rule or a reason is refused', async () => {
    const { rowan, amina, say } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Hello')
    const { commands } = world.as(rowan)
    await expect(commands.chat.keepBack({ messageId, rule, words: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(commands.chat.keepBack({ messageId, rule: '', words: 'No' })).rejects.toMatchObject({
      fields: { rule: [expect.stringContaining('house rule')] },
    })
  })

  test('kept back, it is among how the writer was treated; appealed against and reversed, it is in view', async () => {
    const { rowan, amina, tom, sam, say, words } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'My knee is better')
    await world.as(rowan).commands.chat.keepBack({ messageId, rule, words: 'No cures here' })
    const told = await world.as(amina).queries.fairness.howIWasTreated({})
    expect(told.decisions).toMatchObject([{ action: 'keep-back', message: 'No cures here', mayAppeal: true }])
    const decisionId = told.decisions[0]?.id
    const { appealId } = await world.as(amina).commands.fairness.openAppeal({ decisionId, words: 'It is not a cure' })
    await world.as(sam).commands.fairness.takeAppeal({ appealId })
    await world.as(sam).commands.fairness.decideAppeal({ appealId, outcome: 'reversed', words: 'You are right' })
    expect(await words(tom)).toEqual(['My knee is better'])
  })

  test('kept back by mistake, it is let through after all, and the decision is undone', async () => {
    const { rowan, kim, amina, tom, say, words } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Hello')
    await world.as(rowan).commands.chat.keepBack({ messageId, rule, words: 'Oh' })
    await world.as(kim).commands.chat.letThrough({ messageId })
    expect(await words(tom)).toEqual(['Hello'])
    const { decisions } = await world.as(amina).queries.fairness.howIWasTreated({})
    expect(decisions).toMatchObject([{ action: 'keep-back', isInForce: false }])
  })

  test('let through by mistake, it is kept back after all: gone for everybody, its writer reads why, and it can come back', async () => {
    const { rowan, kim, amina, tom, say, panel, words, page } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Ring me on my own number')
    await world.as(rowan).commands.chat.letThrough({ messageId })
    expect((await panel(kim)).letThrough).toMatchObject([{ id: messageId, author: 'Amina', by: 'Rowan' }])
    const told = world.announced.length
    await world
      .as(kim)
      .commands.chat.keepBack({ messageId, stood: 'let-through', rule, words: 'Keep your number to yourself here' })
    expect(world.announced.slice(told)).toContainEqual(expect.objectContaining({ name: 'chat.changed', messageId }))
    expect(await words(tom)).toEqual([undefined])
    expect((await page(amina)).messages).toMatchObject([
      { own: { state: 'kept-back', why: 'Keep your number to yourself here' } },
    ])
    expect(await panel()).toMatchObject({ letThrough: [], keptBack: [{ id: messageId, by: 'Kim' }] })
    const { decisions } = await world.as(amina).queries.fairness.howIWasTreated({})
    expect(decisions).toMatchObject([{ action: 'keep-back', isInForce: true, mayAppeal: true }])
    await world.as(rowan).commands.chat.letThrough({ messageId })
    expect(await words(tom)).toEqual(['Ring me on my own number'])
    expect((await panel()).letThrough).toMatchObject([{ id: messageId }])
  })

  test('only what was let through is kept back after all: once, not one’s own, and while the chat is open', async () => {
    const { roomId, rowan, kim, amina, tom, say } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Hello')
    await world.as(rowan).commands.chat.letThrough({ messageId })
    const { id: neverWaited } = await say(amina, 'How are you all')
    const keptBack =
      (by: Actor, id = messageId) =>
      () =>
        world.as(by).commands.chat.keepBack({ messageId: id, stood: 'let-through', rule, words: 'Wait' })
    await expect(keptBack(tom)()).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(keptBack(amina)()).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(keptBack(rowan, neverWaited)()).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('not one that was let through'),
    })
    const both = await Promise.allSettled([rowan, kim].map((by) => keptBack(by)()))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await world.as(rowan).commands.chat.letThrough({ messageId })
    const { id: takenBack } = await say(tom, 'Hello all')
    await world.as(rowan).commands.chat.letThrough({ messageId: takenBack })
    await world.as(tom).commands.chat.takeBackMessage({ messageId: takenBack })
    await expect(keptBack(rowan, takenBack)()).rejects.toMatchObject({ kind: 'conflict' })
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    await expect(keptBack(kim)()).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('This chat is over'),
    })
  })

  test('what a moderator has hidden is not a facilitator’s to let through', async () => {
    const { rowan, amina, tom, sam, say, words } = await aPanel(world)
    const { id: messageId } = await say(amina, 'Hello')
    await world.as(tom).commands.safety.reportThing({ kind: 'chat-message', id: messageId, reason: 'unkind' })
    const [found] = await inQueue(world, sam)
    const decided = { action: 'hide', rule: 'be-kind', reason: 'Unkind', message: 'Be kind', notes: [] }
    await world.as(sam).commands.moderation.decide({ caseId: found?.id, ...decided })
    await expect(world.as(rowan).commands.chat.letThrough({ messageId })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await words(tom)).toEqual([undefined])
  })

  test('two facilitators see who is looking, and of two who decide the second is told', async () => {
    const { rowan, kim, amina, tom, say, panel, words } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Hello')
    await world.as(rowan).commands.chat.claimWaiting({ messageId })
    expect((await panel(kim)).waiting).toMatchObject([{ claimedBy: { name: 'Rowan' } }])
    await expect(world.as(kim).commands.chat.claimWaiting({ messageId })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(world.as(kim).commands.chat.letThrough({ messageId })).rejects.toMatchObject({ kind: 'conflict' })
    const both = await Promise.allSettled([
      world.as(rowan).commands.chat.letThrough({ messageId }),
      world.as(kim).commands.chat.keepBack({ messageId, rule, words: 'Wait' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } })
    expect(await words(tom)).toEqual(both[0]?.status === 'fulfilled' ? ['Hello'] : [])
  })

  test('a claim can be left to the others, and runs out', async () => {
    const { rowan, kim, amina, say, panel } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Hello')
    await world.as(rowan).commands.chat.claimWaiting({ messageId })
    await world.as(rowan).commands.chat.releaseWaiting({ messageId })
    await world.as(kim).commands.chat.claimWaiting({ messageId })
    world.later(5 * minute + 1)
    expect((await panel()).waiting).toMatchObject([{ claimedBy: null }])
    await world.as(rowan).commands.chat.claimWaiting({ messageId })
  })

  test('what nobody looks at for some minutes goes before moderators; let through, the case is closed', async () => {
    const { rowan, amina, sam, say, tom } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Hello?')
    const held = async () => (await inQueue(world, sam)).filter(({ source }) => source === 'held').length
    await world.as(world.system).commands.chat.leaveWaitingToQueue({ messageId })
    await world.as(world.system).commands.chat.leaveWaitingToQueue({ messageId })
    expect(await held()).toBe(1)
    await world.as(rowan).commands.chat.letThrough({ messageId })
    expect(await held()).toBe(0)
    await world.as(world.system).commands.chat.leaveWaitingToQueue({ messageId })
    expect(await held()).toBe(0)
    await expect(world.as(tom).commands.chat.leaveWaitingToQueue({ messageId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('what is grave stays before moderators, whatever a facilitator does', async () => {
    const { rowan, amina, sam, say } = await aPanel(world)
    world.triageWith(() => ({ level: 'red', reasons: [{ code: 'scam', words: 'Asks for money' }] }))
    const { id: messageId } = await say(amina, 'Send money')
    await world.as(rowan).commands.chat.keepBack({ messageId, rule: 'nothing-for-sale', words: 'We never send money' })
    expect(await inQueue(world, sam)).toHaveLength(1)
  })

  test.each(['letThrough', 'claimWaiting', 'releaseWaiting'] as const)('%s is refused to members', async (act) => {
    const { amina, tom, say } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Hello')
    for (const who of [tom, amina])
      await expect(world.as(who).commands.chat[act]({ messageId })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('nobody checks their own words', async () => {
    const { rowan, amina, roomId, say } = await aPanel(world, { firstHeld: 1 })
    const { id: messageId } = await say(amina, 'Hello')
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Amina' })
    const { commands } = world.as(amina)
    for (const act of [
      () => commands.chat.letThrough({ messageId }),
      () => commands.chat.keepBack({ messageId, rule, words: 'x' }),
    ])
      await expect(act()).rejects.toMatchObject({
        kind: 'forbidden',
        message: expect.stringContaining('your own words'),
      })
  })
})

describe('raised hands', () => {
  const world = useWorld()

  test('wait in the order in which they went up, with how long, and asked they go down', async () => {
    const { rowan, amina, tom, roomId, panel, place } = await aPanel(world)
    await world.as(tom).commands.chat.raiseHand({ roomId })
    world.later(minute)
    await world.as(amina).commands.chat.raiseHand({ roomId })
    expect((await panel()).hands.map(({ name }) => name)).toEqual(['Tom', 'Amina'])
    await world.as(rowan).commands.chat.askToSpeak({ roomId, memberId: tom.id })
    expect((await panel()).hands.map(({ name }) => name)).toEqual(['Amina'])
    expect(await place(tom)).toMatchObject({ raisedAt: null, askedAt: world.now })
    await world.as(tom).commands.chat.lowerHand({ roomId })
    expect(await place(tom)).toMatchObject({ askedAt: null })
  })

  test('only whoever looks after the room asks, and nobody who may only read raises one', async () => {
    const { amina, tom, roomId, measure } = await aPanel(world)
    const ask = world.as(amina).commands.chat.askToSpeak({ roomId, memberId: tom.id })
    await expect(ask).rejects.toMatchObject({ kind: 'forbidden' })
    await measure('mute', tom)
    await expect(world.as(tom).commands.chat.raiseHand({ roomId })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('a calmer room', () => {
  const world = useWorld()

  test('in slow mode some seconds pass between two messages of one person; undone, none do', async () => {
    const { rowan, amina, roomId, say, panel } = await aPanel(world)
    const { commands } = world.as(rowan)
    await commands.chat.calmRoom({ roomId, kind: 'slow-mode', seconds: 30 })
    await say(amina, 'One')
    await expect(say(amina, 'Two')).rejects.toMatchObject({ kind: 'too-many' })
    const { slowMode: measureId } = (await panel()).inForce
    await commands.chat.undoMeasure({ measureId })
    await say(amina, 'Two')
    expect((await panel()).measures).toMatchObject([{ kind: 'slow-mode', words: '30', by: 'Rowan', undoneBy: 'Rowan' }])
    await expect(commands.chat.undoMeasure({ measureId })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('set anew, it takes the place of what was set before', async () => {
    const { rowan, roomId, panel } = await aPanel(world)
    for (const seconds of [30, 60]) await world.as(rowan).commands.chat.calmRoom({ roomId, kind: 'slow-mode', seconds })
    const { measures, inForce } = await panel()
    expect(inForce.slowSeconds).toBe(60)
    expect(measures.filter(({ undoneAt }) => undoneAt === null)).toHaveLength(1)
  })

  test('while new arrivals are paused those who are in stay, and others read why', async () => {
    const { rowan, amina, roomId, say, panel } = await aPanel(world)
    const late = await world.given.member('Late')
    await world.as(late).commands.groups.joinGroup({ slug: 'pain', words: '' })
    await world.as(rowan).commands.chat.calmRoom({ roomId, kind: 'pause-arrivals' })
    await say(amina, 'Still here')
    const { commands, queries } = world.as(late)
    for (const act of [
      () => commands.chat.arrive({ roomId }),
      () => queries.chat.roomPage({ roomId }),
      () => say(late, 'Hello'),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'forbidden', message: expect.stringContaining('nobody new') })
    expect(await queries.chat.myPlace({ roomId })).toMatchObject({ isOut: true })
    await world.as(rowan).commands.chat.undoMeasure({ measureId: (await panel()).inForce.pauseArrivals })
    await commands.chat.arrive({ roomId })
  })

  test('members cannot, nor anybody in a room that is closed', async () => {
    const { rowan, amina, roomId } = await aPanel(world)
    await expect(world.as(amina).commands.chat.calmRoom({ roomId, kind: 'check-all' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    await expect(world.as(rowan).commands.chat.calmRoom({ roomId, kind: 'check-all' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})

describe('a chat that was closed', () => {
  const world = useWorld()
  const reopen = (who: Actor, roomId: string) => world.as(who).commands.chat.reopenRoom({ roomId })

  test('can be opened again for half an hour, and goes on where it was', async () => {
    const { rowan, kim, amina, roomId, say, panel, words } = await aPanel(world)
    await say(amina, 'Before')
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    await expect(say(amina, 'Wait')).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await panel()).mayReopen).toBe(true)
    world.later(minute)
    for (const who of [rowan, kim]) await world.as(who).commands.chat.arrive({ roomId })
    await reopen(kim, roomId)
    await reopen(rowan, roomId)
    await say(amina, 'After')
    expect(await words(amina)).toEqual(['Before', 'After'])
    expect(await panel()).toMatchObject({ isOpen: true, mayReopen: false })
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    world.later(30 * minute + 1)
    expect((await panel()).mayReopen).toBe(false)
    await expect(reopen(rowan, roomId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('with nobody who looks after it there, it is watched from then on, and closes again', async () => {
    const { rowan, amina, roomId, page } = await aPanel(world)
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    world.later(5 * minute)
    await reopen(rowan, roomId)
    expect((await page(amina)).room).toMatchObject({ isOpen: true, ending: null, unattendedSince: world.now })
    expect((await world.jobs()).filter(({ name }) => name === 'close-unattended').at(-1)).toMatchObject({
      payload: { roomId, since: world.now },
    })
  })

  test('is opened again by nobody else, nor after its time is up', async () => {
    const { rowan, amina, roomId, open } = await aDropIn(world)
    await open()
    world.later(50 * minute)
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    await expect(reopen(amina, roomId)).rejects.toMatchObject({ kind: 'forbidden' })
    world.later(11 * minute)
    await expect(reopen(rowan, roomId)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('what is done about one person', () => {
  const world = useWorld()

  test('a private note is read by those who look after the room and by moderators, and by nobody else', async () => {
    const { amina, tom, kim, sam, panel, place, measure } = await aPanel(world)
    await measure('note', tom, 'Seems tired tonight')
    for (const who of [kim, sam])
      expect((await panel(who)).measures).toMatchObject([{ kind: 'note', words: 'Seems tired tonight' }])
    for (const who of [tom, amina]) await expect(panel(who)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await world.as(tom).queries.chat.measuresAboutMe({})).toEqual([])
    expect(JSON.stringify(await place(tom))).not.toContain('tired')
  })

  test('whoever is asked to step out reads why, and can come back', async () => {
    const { tom, roomId, say, place, measure } = await aPanel(world)
    await measure('ask-to-step-out', tom, 'Take a breath of air')
    expect((await place(tom)).steppingOut).toMatchObject({ words: 'Take a breath of air' })
    await world.as(tom).commands.chat.leave({ roomId })
    await world.as(tom).commands.chat.arrive({ roomId })
    await say(tom, 'Back, and better')
    world.later(30 * minute)
    expect((await place(tom)).steppingOut).toBeNull()
  })

  test('whoever is muted reads for ten minutes, and knows until when', async () => {
    const { tom, say, place, measure } = await aPanel(world)
    await measure('mute', tom, '')
    expect((await place(tom)).muted?.until).toBe(world.now + 10 * minute)
    await expect(say(tom, 'But')).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('only read'),
    })
    world.later(10 * minute)
    await say(tom, 'Now')
  })

  test('whoever’s session was ended is out at once, reads why, and can come to the next one', async () => {
    const { rowan, tom, roomId, page, say, panel, place, measure } = await aPanel(world)
    const { id } = await say(rowan, 'Hello')
    await measure('end-session', tom, 'You were asked twice')
    for (const act of [() => page(tom), () => say(tom, 'But'), () => world.as(tom).commands.chat.arrive({ roomId })])
      await expect(act()).rejects.toMatchObject({ kind: 'forbidden', message: expect.stringContaining('next one') })
    expect(await place(tom)).toMatchObject({ isOut: true, ended: { words: 'You were asked twice' } })
    expect((await panel()).people.map(({ name }) => name)).not.toContain('Tom')
    const next = await world.as(rowan).commands.chat.openRoom({ slug: 'pain', title: 'The next one' })
    await world.as(tom).commands.chat.arrive({ roomId: next.roomId })
    // Being out takes nobody’s right to report.
    await world.as(tom).commands.safety.reportThing({ kind: 'chat-message', id, reason: 'unkind' })
  })

  test('a colleague undoes it, and it stays on the list as undone', async () => {
    const { kim, tom, page, panel, measure } = await aPanel(world)
    await measure('end-session', tom)
    const [taken] = (await panel(kim)).measures
    await world.as(kim).commands.chat.undoMeasure({ measureId: taken?.id })
    expect((await page(tom)).room.isOpen).toBe(true)
    expect((await panel()).measures).toMatchObject([{ by: 'Rowan', undoneBy: 'Kim' }])
  })

  test('nothing is done without words but a mute, to a stranger, a colleague, a moderator or oneself', async () => {
    const { rowan, kim, sam, tom, measure } = await aPanel(world)
    for (const kind of ['note', 'ask-to-step-out', 'end-session'])
      await expect(measure(kind, tom, ' ')).rejects.toMatchObject({ kind: 'invalid' })
    for (const who of [rowan, kim, sam]) await expect(measure('mute', who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(measure('mute', await world.given.member('Olu'))).rejects.toMatchObject({ kind: 'not-found' })
    await expect(measure('mute', rowan, '', tom)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('the person says that it was unfair: coordinators answer, and never whoever did it', async () => {
    const { ada, amina, tom, measure } = await aPanel(world)
    await measure('mute', tom, 'You wrote much')
    const [mine] = await world.as(tom).queries.chat.measuresAboutMe({})
    expect(mine).toMatchObject({ kind: 'mute', words: 'You wrote much', title: 'Drop-in: pain and sleep' })
    const measureId = mine?.id
    expect(await world.as(tom).queries.chat.measureAboutMe({ measureId })).toEqual(mine)
    for (const ask of [
      () => world.as(amina).queries.chat.measureAboutMe({ measureId }),
      () => world.as(amina).commands.chat.sayMeasureWasUnfair({ measureId, words: 'No' }),
    ])
      await expect(ask()).rejects.toMatchObject({ kind: 'not-found' })
    const { appealId } = await world
      .as(tom)
      .commands.chat.sayMeasureWasUnfair({ measureId, words: 'I asked one thing' })
    const seen = JSON.stringify(await world.as(ada).queries.fairness.appealToDecide({ appealId }))
    expect(seen).toContain('You wrote much')
    expect(seen).toContain('I asked one thing')
  })

  test('whoever was muted and then asked to help does not undo it for themselves', async () => {
    const { rowan, tom, roomId, panel, measure } = await aPanel(world)
    await measure('mute', tom)
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Tom' })
    const [taken] = (await panel()).measures
    await expect(world.as(tom).commands.chat.undoMeasure({ measureId: taken?.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})

describe('who looks after a session', () => {
  const world = useWorld()

  test('a member who is asked to help has the panel for this session, and no more once it is ended', async () => {
    const { rowan, amina, roomId, panel } = await aPanel(world)
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Amina' })
    expect((await panel(amina)).hosts).toContainEqual(
      expect.objectContaining({ name: 'Amina', isForThisSession: true }),
    )
    const other = await world.as(rowan).commands.chat.openRoom({ slug: 'pain', title: 'Another room' })
    await expect(world.as(amina).queries.chat.panel({ roomId: other.roomId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await world.as(rowan).commands.chat.endCoHost({ roomId, memberId: amina.id })
    await expect(panel(amina)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('the lead goes to another who looks after it, and to nobody else', async () => {
    const { rowan, roomId, panel } = await aPanel(world)
    const leads = async () => (await panel()).hosts.filter((host) => host.leads).map(({ name }) => name)
    expect(await leads()).toEqual(['Rowan'])
    await world.as(rowan).commands.chat.handOver({ roomId, name: 'Kim' })
    expect(await leads()).toEqual(['Kim'])
    await expect(world.as(rowan).commands.chat.handOver({ roomId, name: 'Tom' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Nobody' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Kim' })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('their words carry the tag of a facilitator while they do, also what they said before, and for those who come late', async () => {
    const { rowan, kim, amina, tom, roomId, say, page } = await aPanel(world)
    await say(amina, 'Hello')
    const tags = async (who: Actor) => [...(await page(who)).hostIds].sort()
    const always = [rowan.id, kim.id].sort()
    expect(await tags(tom)).toEqual(always)
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Amina' })
    expect(await tags(tom)).toEqual([...always, amina.id].sort())
    const late = await world.given.member('Late')
    await world.given.membership(late)
    expect(await tags(late)).toContain(amina.id)
    await world.as(rowan).commands.chat.endCoHost({ roomId, memberId: amina.id })
    expect(await tags(late)).toEqual(always)
  })

  test('in a side conversation whoever answers carries it, and in a conversation of two nobody does', async () => {
    const { rowan, amina, roomId } = await aPanel(world)
    const { callId, roomId: side } = await world.as(amina).commands.chat.callForSupport({ roomId })
    const tags = async () => (await world.as(amina).queries.chat.roomPage({ roomId: side })).hostIds
    expect(await tags()).toEqual([])
    await world.as(rowan).commands.chat.takeSupportCall({ callId })
    expect(await tags()).toEqual([rowan.id])
  })

  const goes = async (who: Actor, act: () => Promise<unknown>) => {
    await act()
    for (const { name, payload } of await world.jobs())
      if (name === 'step-back-from-chats' && payload.memberId === who.id)
        await world.as(world.system).commands.chat.stepBackFromChats(payload)
  }

  test('whoever helped and leaves the group has lost the panel at once, and coming back gives it to nobody', async () => {
    const { rowan, amina, roomId, panel, page } = await aPanel(world)
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Amina' })
    const { groups } = world.as(amina).commands
    await groups.leaveGroup({ slug: 'pain' })
    // Before any job has run.
    await expect(panel(amina)).rejects.toMatchObject({ kind: 'not-found' })
    await goes(amina, async () => undefined)
    expect((await panel()).hosts.map(({ name }) => name)).not.toContain('Amina')
    expect((await panel()).people.map(({ name }) => name)).not.toContain('Amina')
    await groups.joinGroup({ slug: 'pain' })
    await expect(panel(amina)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await page(amina)).mayHost).toBe(false)
  })

  test('a facilitator who lays down the role keeps no session that was handed to them', async () => {
    const { rowan, kim, ada, roomId, panel } = await aPanel(world)
    await world.as(rowan).commands.chat.handOver({ roomId, name: 'Kim' })
    const stand = { slug: 'pain', memberId: kim.id, role: 'facilitator' }
    await goes(kim, () => world.as(ada).commands.groups.standDown(stand))
    await expect(panel(kim)).rejects.toMatchObject({ kind: 'forbidden' })
    const { people, hosts } = await panel()
    expect(hosts.map(({ name }) => name)).toEqual(['Rowan'])
    // They are here still, as a member.
    expect(people).toContainEqual(expect.objectContaining({ name: 'Kim', looksAfter: false }))
  })

  test('when the last who looks after it goes, the room is watched as one that is alone', async () => {
    const { amina, kim, rowan, roomId, page } = await aPanel(world)
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Amina' })
    for (const one of [rowan, kim]) await world.as(one).commands.chat.leave({ roomId })
    expect((await page(amina)).room.unattendedSince).toBeNull()
    await goes(amina, () => world.as(amina).commands.groups.leaveGroup({ slug: 'pain' }))
    expect((await page(rowan)).room.unattendedSince).toBe(world.now)
  })

  test('somebody who closes their account looks after nothing any more', async () => {
    const { rowan, amina, roomId, panel } = await aPanel(world)
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Amina' })
    const sure = { password: 'a long enough secret', sure: 'on' }
    await goes(amina, () => world.as(amina).commands.people.eraseMe(sure))
    expect((await panel()).hosts.map(({ name }) => name)).not.toContain('Amina')
  })

  test('only the house takes the chats of a group from somebody', async () => {
    const { rowan, amina, groupId } = await aPanel(world)
    await expect(
      world.as(rowan).commands.chat.stepBackFromChats({ groupId, memberId: amina.id }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a helper shares the panel with nobody, unless the lead was handed to them', async () => {
    const { rowan, amina, roomId, panel } = await aPanel(world)
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Amina' })
    const helper = world.as(amina).commands.chat
    for (const act of [
      () => helper.nameCoHost({ roomId, name: 'Tom' }),
      () => helper.handOver({ roomId, name: 'Amina' }),
      () => helper.endCoHost({ roomId, memberId: rowan.id }),
    ])
      await expect(act()).rejects.toMatchObject({
        kind: 'forbidden',
        message: expect.stringContaining('You help here'),
      })
    expect((await panel(amina)).mayShare).toBe(false)
    await world.as(rowan).commands.chat.handOver({ roomId, name: 'Amina' })
    expect((await panel(amina)).mayShare).toBe(true)
    await helper.nameCoHost({ roomId, name: 'Tom' })
    await helper.endCoHost({ roomId, memberId: amina.id })
    await expect(panel(amina)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('members name nobody', async () => {
    const { amina, tom, roomId } = await aPanel(world)
    const { commands } = world.as(amina)
    for (const act of [
      () => commands.chat.nameCoHost({ roomId, name: 'Tom' }),
      () => commands.chat.handOver({ roomId, name: 'Tom' }),
      () => commands.chat.endCoHost({ roomId, memberId: tom.id }),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('after a session', () => {
  const world = useWorld()

  test('whoever looked after it says how it was; that they would like to talk reaches coordinators', async () => {
    const { rowan, ada, amina, roomId, place } = await aPanel(world)
    const said = { roomId, how: 'heavy', words: 'Two people were in a bad way', wantsTalk: 'on' }
    await expect(world.as(rowan).commands.chat.writeDebrief(said)).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(rowan).commands.chat.closeRoom({ roomId })
    expect((await place(rowan)).mayDebrief).toBe(true)
    await world.as(rowan).commands.chat.writeDebrief(said)
    expect((await world.as(rowan).queries.chat.debriefPage({ roomId })).mine).toMatchObject({ how: 'heavy' })
    await world.as(world.system).commands.notices.tellAboutDebrief({ roomId, memberId: rowan.id })
    const { notices } = await world.as(ada).queries.notices.noticePage({})
    expect(notices.map(({ kind }) => kind)).toContain('debrief-asked')
    expect((await world.as(ada).queries.chat.debriefsWithTalk({ roomId })).people).toMatchObject([
      { name: 'Rowan', words: 'Two people were in a bad way' },
    ])
    await expect(world.as(rowan).queries.chat.debriefsWithTalk({ roomId })).rejects.toMatchObject({ kind: 'forbidden' })
    for (const act of [
      () => world.as(amina).commands.chat.writeDebrief(said),
      () => world.as(amina).queries.chat.debriefPage({ roomId }),
      () => world.as(amina).commands.notices.tellAboutDebrief({ roomId, memberId: rowan.id }),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
