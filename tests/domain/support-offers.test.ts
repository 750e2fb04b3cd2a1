import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cases, notices, supportOffers } from '#db/schema/index.ts'
import { maySupport } from '#server/domain/escalation/index.ts'
import { callsForSupport } from '#server/domain/safety/offer-support.ts'
import { cry, ladderOf } from '#tests/support/escalation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('support for whoever worries us', () => {
  const world = useWorld()
  const house = ladderOf(world)
  const { given } = world
  const offers = () => world.database.read(async (db) => db.select().from(supportOffers))
  const toldOf = (memberId: string) =>
    world.database.read(async (db) => db.select().from(notices).where(eq(notices.memberId, memberId)))

  test('is offered in the same moment, and the words stay', async () => {
    const { amina, tom, thread } = await house.open()
    const reply = await given.reply(tom, thread.id, cry)
    expect(reply.supportId).not.toBeNull()
    expect(reply.isHeld).toBe(false)
    const page = await world.as(amina).queries.groups.threadPage({ threadId: thread.id })
    expect(page.posts.map(({ id }) => id)).toContain(reply.id)
    expect(await world.as(tom).queries.escalation.supportPage({ offerId: reply.supportId })).toMatchObject({
      isMine: true,
      answer: null,
      letters: [],
    })
  })

  test('red words, a new thread and an edit lead there too; ordinary and amber words do not', async () => {
    const { tom, thread } = await house.open()
    expect((await given.reply(tom, thread.id, 'I could hurt myself.')).supportId).not.toBeNull()
    expect((await given.thread(tom, 'pain', { body: cry })).supportId).not.toBeNull()
    const calm = await given.reply(tom, thread.id, 'I feel so alone.')
    expect(calm.supportId).toBeNull()
    const edit = (body: string) => world.as(tom).commands.groups.editPost({ postId: calm.id, body })
    expect((await edit('I feel so alone today.')).supportId).toBeNull()
    const { supportId } = await edit(cry)
    expect(supportId).not.toBeNull()
    expect((await edit(`${cry} Tonight.`)).supportId).toBe(supportId)
  })

  test('words that only harm others call for no support; words that also tell of one’s own danger do', async () => {
    const { tom, thread } = await house.open()
    const cure = 'This miracle cure helped me. Stop taking your tablets'
    expect((await given.reply(tom, thread.id, cure)).supportId).toBeNull()
    expect((await given.reply(tom, thread.id, `${cure}. ${cry}`)).supportId).not.toBeNull()
    house.jobs.triageWith(async () => ({ level: 'red', reasons: [{ code: 'scam', words: 'Asks for money' }] }))
    await given.reply(tom, thread.id, 'A quiet word about my bank.')
    await house.jobs.work()
    expect(await offers()).toHaveLength(1)
  })

  test.each([
    ['reads-like', true],
    ['suicidal-thoughts', true],
    ['domestic-abuse', true],
    ['not-breathing', true],
    ['method', true],
    ['scam', false],
    ['grooming', false],
    ['threat', false],
    ['hate', false],
    ['sells-medicine', false],
    ['contact-details', false],
    ['off-platform', false],
    ['cure', false],
    ['stop-medicine', false],
    ['encourages-harm', false],
    ['identifies', false],
  ])('red words whose reason is %s call for support: %s', (code, calls) => {
    const reasons = [{ code, words: '' }]
    expect(callsForSupport({ level: 'red', reasons })).toBe(calls)
    expect(callsForSupport({ level: 'crisis', reasons: [...reasons, { code: 'reads-like', words: '' }] })).toBe(calls)
    expect(callsForSupport({ level: 'amber', reasons })).toBe(false)
  })

  test('what only the full tier sees is told by a notice, to nobody else, and by no mail', async () => {
    const { amina, tom, sam, thread } = await house.open()
    house.jobs.triageWith(async () => ({ level: 'red', reasons: [] }))
    expect((await given.reply(tom, thread.id, 'The dog is with my sister now.')).supportId).toBeNull()
    await house.jobs.work()
    const [offer] = await offers()
    expect(await toldOf(tom.id)).toMatchObject([{ kind: 'support-offered', concernsId: offer?.id }])
    for (const other of [amina, sam])
      expect((await toldOf(other.id)).filter(({ kind }) => kind === 'support-offered')).toEqual([])
    expect(house.jobs.sent.filter(({ to }) => to === 'tom@example.org')).toEqual([])
    const opened = await world.as(tom).commands.notices.openNotice({ noticeId: (await toldOf(tom.id))[0]?.id })
    expect(opened).toMatchObject({ kind: 'support-offered', concernsId: offer?.id })
  })

  test('yes please is before the facilitators of the group, and joins the case that is open', async () => {
    const { tom, rowan, sam, thread } = await house.open()
    const { supportId: offerId } = await given.reply(tom, thread.id, cry)
    await world.as(tom).commands.escalation.answerSupport({ offerId, answer: 'yes-please' })
    await house.jobs.work()
    expect((await toldOf(rowan.id)).map(({ kind }) => kind)).toContain('support-asked')
    expect((await toldOf(sam.id)).map(({ kind }) => kind)).not.toContain('support-asked')
    const open = await world.database.read(async (db) => db.select().from(cases))
    expect(open).toMatchObject([{ level: 'crisis', source: 'triage' }])
    expect((await world.as(rowan).queries.escalation.supportWaiting({})).waiting).toMatchObject([{ id: offerId }])
  })

  test('when the case was closed meanwhile, yes please opens one of its own, at amber', async () => {
    const { tom, dana, thread } = await house.open()
    const { supportId: offerId } = await given.reply(tom, thread.id, cry)
    const [standing] = await world.database.read(async (db) => db.select().from(cases))
    await world.as(dana).commands.moderation.decide({ caseId: standing?.id, action: 'support', reason: 'Called' })
    await world.as(tom).commands.escalation.answerSupport({ offerId, answer: 'yes-please' })
    const open = await world.database.read(async (db) =>
      db.select().from(cases).where(eq(cases.source, 'support-asked')),
    )
    expect(open).toMatchObject([{ level: 'amber', closedAt: null, aboutId: tom.id }])
  })

  test('no thank you is kept and tells nobody; a change of mind is fine', async () => {
    const { tom, rowan, thread } = await house.open()
    const { supportId: offerId } = await given.reply(tom, thread.id, cry)
    const answer = (word: string) => world.as(tom).commands.escalation.answerSupport({ offerId, answer: word })
    await answer('no-thank-you')
    await house.jobs.work()
    expect((await toldOf(rowan.id)).map(({ kind }) => kind)).not.toContain('support-asked')
    await expect(world.as(rowan).queries.escalation.supportPage({ offerId })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await answer('yes-please')
    expect((await offers())[0]).toMatchObject({ answer: 'yes-please' })
    await expect(answer('perhaps')).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('a facilitator writes, the member is told and writes back, and nobody else reads along', async () => {
    const { amina, tom, rowan, sam, thread } = await house.open()
    const second = await given.member('Second')
    await given.group({ slug: 'two', name: 'Two', facilitators: [second] })
    const { supportId: offerId } = await given.reply(tom, thread.id, cry)
    const write = (who: typeof tom, words: string) =>
      world.as(who).commands.escalation.writeInSupport({ offerId, words })
    await expect(write(tom, 'Hello?')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(write(rowan, 'Hello')).rejects.toMatchObject({ kind: 'not-found' })
    await world.as(tom).commands.escalation.answerSupport({ offerId, answer: 'yes-please' })
    await world.as(rowan).commands.escalation.takeOnSupport({ offerId })
    await write(rowan, 'I am glad that you wrote. How are you now?')
    await house.jobs.work()
    expect((await toldOf(tom.id)).map(({ kind }) => kind)).toContain('support-written')
    const mail = house.jobs.sent.filter(({ to }) => to === 'tom@example.org')
    expect(JSON.stringify(mail)).not.toMatch(/Rowan|glad|life/)
    await write(tom, 'Tired. Better.')
    const page = await world.as(tom).queries.escalation.supportPage({ offerId })
    expect(page.letters.map(({ name, words }) => [name, words])).toEqual([
      ['Rowan', 'I am glad that you wrote. How are you now?'],
      [null, 'Tired. Better.'],
    ])
    await expect(world.as(sam).commands.escalation.takeOnSupport({ offerId })).rejects.toMatchObject({
      kind: 'conflict',
      message: 'Rowan is writing to them already',
    })
    await expect(write(sam, 'Me too')).rejects.toMatchObject({ kind: 'conflict' })
    for (const who of [amina, second, world.visitor]) {
      await expect(world.as(who).queries.escalation.supportPage({ offerId })).rejects.toMatchObject({
        kind: 'not-found',
      })
      await expect(write(who, 'Hi')).rejects.toMatchObject({ kind: 'not-found' })
      await expect(
        world.as(who).commands.escalation.answerSupport({ offerId, answer: 'yes-please' }),
      ).rejects.toMatchObject({ kind: 'not-found' })
    }
    await expect(
      world.as(rowan).commands.escalation.answerSupport({ offerId, answer: 'no-thank-you' }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    await expect(write(rowan, ' ')).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('a cry in a letter rings as it does anywhere else', async () => {
    const { tom, thread } = await house.open()
    const { supportId: offerId } = await given.reply(tom, thread.id, 'I could hurt myself.')
    await world.as(tom).commands.escalation.answerSupport({ offerId, answer: 'yes-please' })
    await house.wait(4000)
    expect(await house.alarms()).toEqual([])
    await world.as(tom).commands.escalation.writeInSupport({ offerId, words: cry })
    await house.wait(4000)
    expect(await house.alarms()).toHaveLength(1)
  })

  test('whoever wrote without a name has none here either', async () => {
    const { tom, rowan, thread } = await house.open()
    const { supportId: offerId } = await world
      .as(tom)
      .commands.groups.postReply({ threadId: thread.id, body: cry, nameless: 'on' })
    await world.as(tom).commands.escalation.answerSupport({ offerId, answer: 'yes-please' })
    await world.as(tom).commands.escalation.writeInSupport({ offerId, words: 'It is me' })
    const page = await world.as(rowan).queries.escalation.supportPage({ offerId })
    expect(page.who).toBeNull()
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`Tom|${tom.id}`))
  })

  test('where somebody lives chooses the lines they see, and is theirs alone', async () => {
    const { tom, thread } = await house.open()
    expect(await world.as(tom).queries.people.myNation({})).toBeNull()
    await world.as(tom).commands.people.chooseNation({ nation: 'Scotland' })
    const { supportId: offerId } = await given.reply(tom, thread.id, cry)
    expect((await world.as(tom).queries.escalation.supportPage({ offerId })).nation).toBe('Scotland')
    await world.as(tom).commands.people.chooseNation({ nation: '' })
    expect(await world.as(tom).queries.people.myNation({})).toBeNull()
    await expect(world.as(tom).commands.people.chooseNation({ nation: 'France' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(world.as(world.visitor).commands.people.chooseNation({ nation: '' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(world.visitor).queries.escalation.supportWaiting({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('only the house itself tells people of these things', async () => {
    const { tom } = await house.open()
    const { notices: tell } = world.as(tom).commands
    const forbidden = { kind: 'forbidden' }
    await expect(tell.tellAboutSupportOffer({ offerId: 'x' })).rejects.toMatchObject(forbidden)
    await expect(tell.tellAboutSupportAsked({ offerId: 'x' })).rejects.toMatchObject(forbidden)
    await expect(tell.tellAboutSupportLetter({ offerId: 'x', messageId: 'y', toId: 'z' })).rejects.toMatchObject(
      forbidden,
    )
  })

  test.each([
    ['a facilitator of the group, once wanted', [], { isFacilitator: true, isWanted: true }, true],
    ['a facilitator before they said so', [], { isFacilitator: true }, false],
    ['a moderator, once wanted', ['moderator'], { isWanted: true }, true],
    ['whoever it was offered to', [], { isMine: true, isFacilitator: true, isWanted: true }, false],
    ['a member', [], { isWanted: true }, false],
  ] as const)('who may write: %s', (_who, roles, facts, allowed) => {
    const actor = { ...world.visitor, kind: 'member' as const, id: 'me', roles }
    expect(maySupport(actor, { isMine: false, isFacilitator: false, isWanted: false, ...facts }).allowed).toBe(allowed)
  })
})
