import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { audit, cases, chatWithholdings, peerConnections, peerOffers } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { Verdict } from '#server/domain/safety/index.ts'
import { aKey } from '#tests/support/chat.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { aConnection } from '#tests/support/peers.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000
const verdict =
  (code: Verdict['reasons'][number]['code'], level: Verdict['level'] = 'amber') =>
  (): Verdict => ({
    level,
    reasons: [{ code, words: 'Something' }],
  })
const because = { category: 'safeguarding', reason: 'Two reports say the same about this person' }

describe('a private conversation', () => {
  const world = useWorld()
  const standing = (who: Actor, roomId: string) => world.as(who).queries.peers.connectionInRoom({ roomId })

  test('is read by the two and by nobody else, whatever they look after', async () => {
    const { heron, rowan, roomId, say, words } = await aConnection(world)
    await say(heron, 'Good evening')
    await say(rowan, 'Good evening, Heron')
    for (const who of [heron, rowan]) expect(await words(who)).toEqual(['Good evening', 'Good evening, Heron'])
    const facilitator = await world.given.member('Fay')
    await world.given.group({ slug: 'other', name: 'Other', facilitators: [facilitator], members: [heron, rowan] })
    const others = [
      facilitator,
      await world.given.member('Otter'),
      await world.given.member('Sam', { roles: ['moderator'] }),
      await world.given.member('Dana', { roles: ['duty-lead'] }),
      await world.given.member('Ada', { roles: ['coordinator'] }),
      await world.given.member('Priya', { roles: ['staff'] }),
      world.visitor,
    ]
    for (const who of others) {
      const { queries, commands } = world.as(who)
      const doors = [
        () => queries.chat.roomPage({ roomId }),
        () => queries.chat.roomChanges({ roomId, after: 0 }),
        () => queries.peers.connectionInRoom({ roomId }),
        () => commands.chat.arrive({ roomId }),
        () => commands.chat.sendMessage({ roomId, clientKey: aKey(), body: 'Let me in' }),
        () => commands.peers.endConnection({ roomId, ending: 'thank-you' }),
        () => commands.peers.trustPerson({ roomId }),
      ]
      for (const knock of doors) await expect(knock()).rejects.toMatchObject({ kind: 'not-found' })
    }
  })

  test('holds links and contact details until the other says that they know the writer, from the second week on', async () => {
    const { heron, rowan, roomId, say, words } = await aConnection(world)
    expect(await say(heron, 'Look at https://example.org')).toMatchObject({ isHeld: true })
    world.triageWith(verdict('contact-details'))
    expect(await say(heron, 'Ring me on my number')).toMatchObject({ isHeld: true })
    world.triageWith(() => ({ level: 'green', reasons: [] }))
    expect(await words(rowan)).toEqual([])
    expect(await standing(rowan, roomId)).toMatchObject({ waits: 2, isFirstWeek: true, mayTrust: { allowed: false } })
    expect(await standing(heron, roomId)).toMatchObject({ waits: 0 })
    await expect(world.as(rowan).commands.peers.trustPerson({ roomId })).rejects.toMatchObject({
      message: 'You can say this after the first week. Take your time',
    })
    world.later(7 * day)
    // The week alone lets nothing through, and neither does the writer's own word.
    await world.as(heron).commands.peers.trustPerson({ roomId })
    expect(await words(rowan)).toEqual([])
    expect(await say(heron, 'And https://example.com')).toMatchObject({ isHeld: true })
    await world.as(rowan).commands.peers.trustPerson({ roomId })
    expect(await words(rowan)).toHaveLength(3)
    expect(await say(heron, 'Or https://example.net')).toMatchObject({ isHeld: false })
  })

  test('a link does not come in by changing a message that was harmless', async () => {
    const { heron, rowan, say, words } = await aConnection(world)
    const { id: messageId } = await say(heron, 'Good evening')
    await world.as(heron).commands.chat.editMessage({ messageId, body: 'See https://example.org' })
    expect((await words(rowan)).join()).not.toContain('example.org')
  })

  test('words that read like a scam or grooming wait, and a case is open, however well the two know each other', async () => {
    const { heron, rowan, roomId, say, words } = await aConnection(world)
    world.later(8 * day)
    await world.as(rowan).commands.peers.trustPerson({ roomId })
    world.triageWith(verdict('grooming', 'red'))
    const { id, isHeld } = await say(heron, 'Keep this our secret')
    expect(isHeld).toBe(true)
    expect(await words(rowan)).toEqual([])
    const opened = await world.database.read(async (db) => db.select().from(cases).where(eq(cases.subjectId, id)))
    expect(opened).toMatchObject([{ level: 'red', subjectKind: 'private-message', groupId: null }])
    // What waits for a moderator is not among what the other can let through.
    expect(await standing(rowan, roomId)).toMatchObject({ waits: 0 })
  })

  test('words that triage could not judge are not shown to the other', async () => {
    const { heron, rowan, say, words } = await aConnection(world)
    world.triageWith(() => {
      throw new Error('Broken')
    })
    expect(await say(heron, 'Good evening')).toMatchObject({ isHeld: true })
    expect(await words(rowan)).toEqual([])
  })

  test('either of the two ends it at any time, and the other reads the kind words', async () => {
    const { heron, rowan, roomId, say, words } = await aConnection(world)
    await say(rowan, 'Good evening')
    await expect(world.as(heron).commands.peers.endConnection({ roomId, ending: 'because' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await world.as(heron).commands.peers.endConnection({ roomId, ending: 'need-rest' })
    expect(await standing(rowan, roomId)).toMatchObject({ isEnded: true, ending: 'need-rest' })
    expect(await standing(heron, roomId)).toMatchObject({ isEnded: true, ending: null })
    for (const who of [heron, rowan]) {
      await expect(say(who, 'One more thing')).rejects.toMatchObject({ kind: 'forbidden' })
      expect(await words(who)).toEqual(['Good evening'])
    }
    await expect(world.as(rowan).commands.peers.endConnection({ roomId, ending: 'thank-you' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('a block ends it at once and silently, and both can still report what was said', async () => {
    const { heron, rowan, roomId, connectionId, say, words } = await aConnection(world)
    const { id: fromRowan } = await say(rowan, 'You owe me an answer')
    const { id: fromHeron } = await say(heron, 'I do not')
    await world.as(heron).commands.safety.blockPerson({ memberId: rowan.id })
    await expect(say(rowan, 'Answer me')).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(world.system).commands.peers.partPeople({ memberId: heron.id, otherId: rowan.id })
    await world.as(world.system).commands.notices.tellAboutConnection({ connectionId, what: 'ended' })
    expect((await noticesOf(world).told(rowan)).filter(({ kind }) => kind === 'peer-ended')).toEqual([])
    expect(await standing(rowan, roomId)).toMatchObject({ isEnded: true, ending: null })
    // After the block is taken back it stays over: they would have to agree anew.
    await world.as(heron).commands.safety.unblockPerson({ memberId: rowan.id })
    await expect(say(rowan, 'Answer me')).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await words(heron)).toEqual(['You owe me an answer', 'I do not'])
    const report = (who: Actor, id: string) =>
      world.as(who).commands.safety.reportThing({ kind: 'private-message', id, reason: 'unkind' })
    await expect(report(heron, fromRowan)).resolves.toBeDefined()
    await expect(report(rowan, fromHeron)).resolves.toBeDefined()
  })

  test('a moderator opens a reported message by the case, and what stands around it only for a reason that both people find', async () => {
    const { heron, rowan, roomId, say } = await aConnection(world)
    await say(heron, 'A secret of mine')
    const { id } = await say(rowan, 'Send me money')
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    await world.as(heron).commands.safety.reportThing({ kind: 'private-message', id, reason: 'scam' })
    const [found] = await world.database.read(async (db) => db.select().from(cases).where(eq(cases.subjectId, id)))
    const caseId = found?.id ?? ''
    const page = () => world.as(sam).queries.moderation.casePage({ caseId })
    expect((await page()).words).toBeNull()
    await world.as(sam).commands.moderation.openWords({
      caseId,
      category: 'safeguarding',
      reason: 'To see what was reported here',
    })
    const { words } = await page()
    expect(words).toMatchObject({ html: expect.stringContaining('Send me money'), around: [], path: null })
    const read = (who: Actor, reason: object) => world.as(who).commands.moderation.readAround({ caseId, ...reason })
    await expect(read(sam, { category: 'safeguarding', reason: 'Why not' })).rejects.toMatchObject({ kind: 'invalid' })
    const around = await read(sam, because)
    expect(around.map(({ html }) => html.replace(/<[^>]*>|\n/g, ''))).toEqual(['A secret of mine', 'Send me money'])
    const logged = await world.database.read(async (db) =>
      db.select().from(audit).where(eq(audit.reason, because.reason)),
    )
    expect(logged.map(({ aboutId, reason }) => [aboutId, reason]).sort()).toEqual(
      [heron.id, rowan.id].map((who) => [who, because.reason]).sort(),
    )
    for (const who of [heron, rowan]) {
      const { rows } = await world.as(who).queries.oversight.myRecords({ section: 'looked-at' })
      expect(rows).toContainEqual(expect.objectContaining({ what: 'private-read', reason: because.reason }))
      await expect(read(who, because)).rejects.toMatchObject({ kind: 'not-found' })
    }
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    for (const who of [ada, priya]) await expect(read(who, because)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(sam).queries.chat.roomPage({ roomId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a safeguarding hold keeps back from both who looked, and what stands around a post needs no such reason', async () => {
    const { heron, rowan, say } = await aConnection(world)
    const { id } = await say(rowan, 'Send me money')
    const dana = await world.given.member('Dana', { roles: ['duty-lead'] })
    await world.as(heron).commands.safety.reportThing({ kind: 'private-message', id, reason: 'scam' })
    const [found] = await world.database.read(async (db) => db.select().from(cases).where(eq(cases.subjectId, id)))
    await world.as(dana).commands.moderation.readAround({ caseId: found?.id ?? '', ...because })
    await world.as(dana).commands.oversight.putOnHold({ name: 'Rowan', reason: 'A child may be in danger here' })
    const { rows } = await world.as(rowan).queries.oversight.myRecords({ section: 'looked-at' })
    expect(rows).toEqual([])

    const thread = await world.given.thread(rowan)
    await world.as(heron).commands.safety.reportThing({ kind: 'post', id: thread.firstPostId, reason: 'unkind' })
    const [open] = await world.database.read(async (db) =>
      db.select().from(cases).where(eq(cases.subjectId, thread.firstPostId)),
    )
    await expect(
      world.as(dana).commands.moderation.readAround({ caseId: open?.id ?? '', ...because }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('each takes a copy of their own words, and of nobody else’s', async () => {
    const { heron, rowan, say } = await aConnection(world)
    await say(heron, 'My words')
    await say(rowan, 'Your words')
    const { rows } = await world.as(heron).queries.oversight.myRecords({ section: 'chat-messages' })
    expect(rows).toMatchObject([{ where: 'peer', words: 'My words' }])
    expect(JSON.stringify(await world.as(heron).queries.oversight.myRecords({ section: 'asks-to-connect' }))).toContain(
      'how did you get through',
    )
  })

  test('new words are told once while somebody is away, and shown as new on their page', async () => {
    const { heron, rowan, roomId, say } = await aConnection(world)
    await world.as(rowan).commands.chat.arrive({ roomId })
    await world.as(rowan).commands.chat.leave({ roomId })
    world.later(60_000)
    const { told } = noticesOf(world)
    for (const body of ['Good evening', 'Are you well?']) {
      const { id: messageId } = await say(heron, body)
      await world.as(world.system).commands.notices.tellAboutPrivateWords({ messageId })
    }
    expect((await told(rowan)).filter(({ kind }) => kind === 'peer-wrote')).toHaveLength(1)
    expect((await told(heron)).filter(({ kind }) => kind === 'peer-wrote')).toEqual([])
    const pageOf = (who: Actor) => world.as(who).queries.peers.myConnections({})
    expect((await pageOf(rowan)).connections).toMatchObject([{ hasNewWords: true }])
    await world.as(rowan).commands.chat.arrive({ roomId })
    expect((await pageOf(rowan)).connections).toMatchObject([{ hasNewWords: false }])
  })

  test('taking back consent takes the offer, the conditions and the conversation with it', async () => {
    const { rowan, heron, roomId } = await aConnection(world)
    await world.as(rowan).commands.people.withdrawConsent({})
    await world.as(world.system).commands.peers.forgetPeer({ memberId: rowan.id })
    const [offers, [connection]] = await world.database.read(async (db) => [
      await db.select().from(peerOffers),
      await db.select().from(peerConnections),
    ])
    expect(offers).toEqual([])
    expect(connection).toMatchObject({ conditionId: null, endedAt: world.now })
    expect(await standing(heron, roomId)).toMatchObject({ isEnded: true })
    for (const who of [heron, rowan, world.visitor])
      await expect(world.as(who).commands.peers.forgetPeer({ memberId: rowan.id })).rejects.toMatchObject({
        kind: 'forbidden',
      })
  })

  test('what waits is counted, never read: not by the one it is for', async () => {
    const { heron, rowan, roomId, say } = await aConnection(world)
    const { id } = await say(heron, 'Look at https://example.org')
    const [kept] = await world.database.read(async (db) =>
      db.select().from(chatWithholdings).where(eq(chatWithholdings.messageId, id)),
    )
    expect(kept).toMatchObject({ how: 'held', why: 'not-known-yet', neverShown: true })
    expect(JSON.stringify(await standing(rowan, roomId))).not.toContain('example.org')
  })
})
