import { describe, expect, test } from 'vitest'
import { type AppealFacts, mayDecideAppeal, mayLookIntoAppeal } from '#server/domain/fairness/policy.ts'
import { type Actor, type Role, visitor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { mayDecide, mayModerate } from '#server/domain/moderation/policy.ts'
import { acted, fairnessOf } from '#tests/support/fairness.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

const why = 'I only told what helped me. I did not tell anybody to stop'

describe('somebody who was acted upon appeals, and a different person decides', () => {
  const world = useWorld()
  const { given } = world
  const house = fairnessOf(world)
  const jobs = jobsOf(world)
  const { told } = noticesOf(world)

  async function anAppeal(wish: { action: string; days?: number; notes?: string[] } = { action: 'hide' }) {
    const people = await house.people()
    const decisionId = await house.decided(
      wish.action === 'close-account' ? people.dana : people.sam,
      people.reply.id,
      wish,
    )
    const tom = await house.atTheDoor(people.tom)
    const { appealId } = await world.as(tom).commands.fairness.openAppeal({ decisionId, words: why })
    return { ...people, tom, decisionId, appealId }
  }
  const take = (who: Actor, appealId: string) => world.as(who).commands.fairness.takeAppeal({ appealId })
  const decide = (who: Actor, appealId: string, outcome = 'reversed') =>
    world.as(who).commands.fairness.decideAppeal({ appealId, outcome, words: 'You told your own story' })

  test('they read what was decided and why, and never who decided it nor what was noted for the record', async () => {
    const { tom, reply, sam } = await house.people()
    await house.decided(sam, reply.id, { action: 'hide' })
    const { decisions } = await world.as(tom).queries.fairness.howIWasTreated({})
    expect(decisions).toMatchObject([
      {
        action: 'hide',
        place: 'A reply in Pain',
        words: 'This miracle cure helped me. Stop taking your tablets',
        rule: 'no-treatment-advice',
        message: acted.message,
        isInForce: true,
        mayAppeal: true,
        appealId: null,
      },
    ])
    const everything = JSON.stringify(decisions)
    for (const hidden of [sam.id, 'Sam', acted.reason]) expect(everything).not.toContain(hidden)
  })

  test('they are told by a notice and a mail that says nothing of it, and again when it is undone', async () => {
    const { tom, reply, sam } = await house.people()
    const decisionId = await house.decided(sam, reply.id, { action: 'hide' })
    await jobs.work()
    expect((await told(tom)).filter(({ kind }) => kind === 'decision')).toHaveLength(1)
    expect(jobs.sent.map(({ subject }) => subject)).toContain('We have written to you on Waymark')
    expect(JSON.stringify(jobs.sent)).not.toMatch(/cure|Pain|view/)
    await world.as(sam).commands.moderation.undoDecision({ decisionId, because: 'I read too fast' })
    await jobs.work()
    expect((await told(tom)).filter(({ kind }) => kind === 'decision')).toHaveLength(2)
    const { decisions } = await world.as(tom).queries.fairness.howIWasTreated({})
    expect(decisions).toMatchObject([{ isInForce: false, undoneAt: world.now, mayAppeal: false }])
    expect(JSON.stringify(decisions)).not.toContain('too fast')
  })

  test('that somebody looked and found nothing is not told', async () => {
    const { tom, reply, sam } = await house.people()
    await house.decided(sam, reply.id, { action: 'no-action', message: '' })
    await jobs.work()
    expect((await world.as(tom).queries.fairness.howIWasTreated({})).decisions).toEqual([])
    expect((await told(tom)).filter(({ kind }) => kind === 'decision')).toEqual([])
  })

  test('it is a conversation: they add, whoever has taken it on asks, and each hears of the other', async () => {
    const { tom, dana, sam, appealId } = await anAppeal()
    await jobs.work()
    const waiting = async (who: Actor) => (await told(who)).filter(({ kind }) => kind === 'appeal-waiting').length
    expect([await waiting(dana), await waiting(sam)]).toEqual([1, 0])
    await take(dana, appealId)
    await world.as(dana).commands.fairness.writeInAppeal({ appealId, words: 'Which tablets did you mean?' })
    await world.as(tom).commands.fairness.writeInAppeal({ appealId, words: 'My own' })
    await jobs.work()
    expect((await told(tom)).filter(({ kind }) => kind === 'appeal-answered')).toHaveLength(1)
    expect(await waiting(dana)).toBe(2)
    const seen = await world.as(tom).queries.fairness.myAppeal({ appealId })
    expect(seen).toMatchObject({
      kind: 'appeal',
      isMine: true,
      mayWrite: true,
      dueAt: world.now + 14 * day,
      messages: [
        { words: why, fromMember: true },
        { words: 'Which tablets did you mean?', fromMember: false },
        { words: 'My own', fromMember: true },
      ],
    })
    expect(JSON.stringify(seen)).not.toContain(dana.id)
    expect(JSON.stringify(seen)).not.toContain('Dana')
  })

  test('reversed, words are back, and the member reads why', async () => {
    const { tom, dana, reader, thread, reply, decisionId, appealId } = await anAppeal()
    expect(await house.shown(reader, thread.id, reply.id)).toBe('hidden')
    await take(dana, appealId)
    await decide(dana, appealId)
    expect(await house.shown(reader, thread.id, reply.id)).toBeNull()
    expect(await world.as(reader).queries.groups.search({ q: 'miracle' })).toMatchObject({ found: [{ id: reply.id }] })
    expect(await house.decision(decisionId)).toMatchObject({ undoneBy: dana.id, undoneAt: world.now })
    expect(await world.as(dana).queries.fairness.appealToDecide({ appealId })).toMatchObject({ outcome: 'reversed' })
    await jobs.work()
    expect((await told(tom)).filter(({ kind }) => kind === 'appeal-answered')).toHaveLength(1)
    expect(await world.as(tom).queries.fairness.myAppeal({ appealId })).toMatchObject({
      outcome: 'reversed',
      outcomeWords: 'You told your own story',
      mayWrite: false,
    })
  })

  test.each([
    { action: 'remove' },
    { action: 'content-note', notes: ['medical-detail'] },
    { action: 'limit', days: 7 },
    { action: 'suspend', days: 7 },
    { action: 'close-account' },
    { action: 'warn' },
  ])('reversed, everything is as it was before: $action', async (wish) => {
    const { tom, sam, dana, ada, reader, thread, reply, decisionId, appealId } = await anAppeal(wish)
    const other = wish.action === 'close-account' ? ada : dana
    await take(other, appealId)
    await decide(other, appealId)
    expect((await house.atTheDoor(tom)).standing).toBe('good')
    const page = await world.as(reader).queries.groups.threadPage({ threadId: thread.id })
    expect(page.posts.find(({ id }) => id === reply.id)).toMatchObject({ withheld: null, contentNotes: [] })
    expect((await house.decision(decisionId))?.undoneBy).toBe(other.id)
    expect(sam.id).not.toBe(other.id)
  })

  test('reversed, words that were held and kept back are shown for the first time', async () => {
    const { sam, dana, reader, thread } = await house.people()
    const kit = await given.member('Kit', { joinedDaysAgo: 1 })
    await given.membership(kit)
    const held = await given.reply(kit, thread.id, 'This miracle cure took it all away. Buy it from me.')
    const decisionId = await house.decided(sam, held.id, { action: 'keep-back' })
    const { appealId } = await world.as(kit).commands.fairness.openAppeal({ decisionId, words: why })
    await take(dana, appealId)
    await decide(dana, appealId)
    expect(await house.shown(reader, thread.id, held.id)).toBeNull()
  })

  test('what stands, stands', async () => {
    const { tom, dana, reader, thread, reply, appealId } = await anAppeal()
    await take(dana, appealId)
    await decide(dana, appealId, 'stands')
    expect(await house.shown(reader, thread.id, reply.id)).toBe('hidden')
    const { fairness } = world.as(tom).commands
    await expect(fairness.writeInAppeal({ appealId, words: 'And yet' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(decide(dana, appealId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('undone by somebody meanwhile, it can still be answered', async () => {
    const { sam, dana, decisionId, appealId } = await anAppeal()
    await take(dana, appealId)
    await world.as(sam).commands.moderation.undoDecision({ decisionId, because: 'I was wrong' })
    await decide(dana, appealId)
    expect((await house.decision(decisionId))?.undoneBy).toBe(sam.id)
  })

  test('whoever decided cannot look, take it on, write or decide; nor whoever undid it', async () => {
    const { sam, dana, decisionId, appealId } = await anAppeal()
    const everything = (who: Actor) => [
      world.as(who).queries.fairness.appealToDecide({ appealId }),
      world.as(who).queries.fairness.myAppeal({ appealId }),
      take(who, appealId),
      world.as(who).commands.fairness.writeInAppeal({ appealId, words: 'Hello' }),
      decide(who, appealId, 'stands'),
    ]
    for (const tried of everything(sam))
      await expect(tried).rejects.toMatchObject({
        kind: 'forbidden',
        message: expect.stringContaining('You decided this'),
      })
    expect(await world.as(sam).queries.fairness.appealQueue({})).toMatchObject({ waiting: [], forOthers: 1 })
    await world.as(dana).commands.moderation.undoDecision({ decisionId, because: 'Too harsh' })
    for (const tried of everything(dana)) await expect(tried).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('to other members it does not exist, and coordinators leave it to moderators', async () => {
    const { reader, rowan, ada, appealId } = await anAppeal()
    for (const who of [reader, rowan, world.visitor]) {
      await expect(take(who, appealId)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(world.as(who).queries.fairness.myAppeal({ appealId })).rejects.toMatchObject({ kind: 'not-found' })
      await expect(world.as(who).queries.fairness.appealQueue({})).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await expect(take(ada, appealId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a moderator does not answer an appeal of their own', async () => {
    const { dana, thread } = await house.people()
    const mo = await given.member('Mo', { roles: ['moderator'] })
    await given.membership(mo)
    const reply = await given.reply(mo, thread.id, 'This miracle cure helped me. Stop taking your tablets')
    const decisionId = await house.decided(dana, reply.id, { action: 'warn' })
    const { appealId } = await world.as(mo).commands.fairness.openAppeal({ decisionId, words: why })
    await expect(take(mo, appealId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(decide(mo, appealId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a closed account is looked at by a duty lead or coordinator who did not close it', async () => {
    const { sam, dana, ada, appealId } = await anAppeal({ action: 'close-account' })
    const lee = await given.member('Lee', { roles: ['duty-lead'] })
    for (const who of [sam, dana]) await expect(take(who, appealId)).rejects.toMatchObject({ kind: 'forbidden' })
    await take(lee, appealId)
    await world.as(lee).commands.fairness.letGoOfAppeal({ appealId })
    await take(ada, appealId)
    await decide(ada, appealId, 'stands')
  })

  test('two people do not answer at once, and whoever has it can let it go', async () => {
    const { dana, appealId } = await anAppeal()
    const mo = await given.member('Mo', { roles: ['moderator'] })
    await expect(decide(dana, appealId)).rejects.toMatchObject({ kind: 'forbidden' })
    await take(dana, appealId)
    await take(dana, appealId)
    await expect(take(mo, appealId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(mo).commands.fairness.letGoOfAppeal({ appealId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await world.as(dana).commands.fairness.letGoOfAppeal({ appealId })
    await take(mo, appealId)
    expect((await world.as(mo).queries.fairness.appealQueue({})).waiting).toMatchObject([{ isTakenByMe: true }])
  })

  test('one appeal a decision, about oneself, while there is something to appeal against, with words', async () => {
    const { tom, reader, sam, decisionId } = await anAppeal()
    const open = (who: Actor, words = why) => world.as(who).commands.fairness.openAppeal({ decisionId, words })
    await expect(open(tom)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(open(reader)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(open(tom, ' ')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(world.as(reader).queries.fairness.ownDecision({ decisionId })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await world.as(tom).queries.fairness.ownDecision({ decisionId })).toMatchObject({ mayAppeal: false })
    const next = await given.reply(tom, (await given.thread(reader)).id, 'Miracle cure. Stop taking your tablets')
    const other = await house.decided(sam, next.id, { action: 'warn' })
    await world.as(sam).commands.moderation.undoDecision({ decisionId: other, because: 'No' })
    await expect(world.as(tom).commands.fairness.openAppeal({ decisionId: other, words: why })).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('undone already'),
    })
  })

  test('an outcome that does not belong to it, or without a reason, is put right first', async () => {
    const { dana, appealId } = await anAppeal()
    await take(dana, appealId)
    await expect(decide(dana, appealId, 'put-right')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(
      world.as(dana).commands.fairness.decideAppeal({ appealId, outcome: 'stands', words: ' ' }),
    ).rejects.toMatchObject({ kind: 'invalid', fields: { words: ['Tell the person why'] } })
  })

  test('the host chooses the days; those who may answer are reminded before and once it is late, each once', async () => {
    await house.set('appeals', { days: 10, remindBefore: 2 })
    const { dana, sam, appealId } = await anAppeal()
    await jobs.work()
    const remind = async () => {
      await world.as(world.system).commands.notices.remindAboutAppeals({})
      return (await told(dana))
        .filter(({ onceKey }) => /appeal-(soon|late)/.test(onceKey))
        .map(({ onceKey }) => onceKey)
    }
    world.later(7 * day)
    expect(await remind()).toEqual([])
    world.later(day)
    expect(await remind()).toEqual([`appeal-soon:${appealId}`])
    expect(await remind()).toHaveLength(1)
    world.later(2 * day)
    expect(await remind()).toEqual([`appeal-soon:${appealId}`, `appeal-late:${appealId}`])
    expect((await told(sam)).filter(({ kind }) => kind === 'appeal-waiting')).toEqual([])
    expect((await world.as(dana).queries.fairness.appealQueue({})).waiting).toMatchObject([{ isLate: true }])
    await expect(world.as(dana).commands.notices.remindAboutAppeals({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('the queue goes by the day we promised, a page at a time', async () => {
    const { tom, reader, dana, sam } = await house.people()
    const thread = await given.thread(reader)
    for (let at = 0; at < 3; at++) {
      const reply = await given.reply(tom, thread.id, 'Miracle cure. Stop taking your tablets')
      const decisionId = await house.decided(sam, reply.id, { action: 'warn' })
      world.later(day)
      await world.as(tom).commands.fairness.openAppeal({ decisionId, words: why })
    }
    const { waiting } = await world.as(dana).queries.fairness.appealQueue({})
    expect(waiting.map(({ dueAt }) => dueAt)).toEqual(waiting.map(({ dueAt }) => dueAt).sort((a, b) => a - b))
    const [first] = waiting
    const rest = await world.as(dana).queries.fairness.appealQueue({ after: `${first?.dueAt}.${first?.id}` })
    expect(rest.waiting.map(({ id }) => id)).toEqual(waiting.slice(1).map(({ id }) => id))
    expect(await world.as(tom).queries.fairness.myAppeals({})).toHaveLength(3)
  })

  test('telling people is the house’s own work', async () => {
    const { tom, decisionId, appealId } = await anAppeal()
    const { notices } = world.as(tom).commands
    for (const tried of [
      notices.tellAboutDecision({ decisionId }),
      notices.tellAboutAppeal({ appealId }),
      notices.tellAboutAppealWords({ messageId: 'x' }),
      notices.tellAboutAppealOutcome({ appealId }),
    ])
      await expect(tried).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('somebody complains about how we work', () => {
  const world = useWorld()
  const house = fairnessOf(world)
  const jobs = jobsOf(world)
  const { told } = noticesOf(world)
  const complain = (who: Actor, about = '') =>
    world.as(who).commands.fairness.openComplaint({ words: 'Nobody answered me for a week', about })

  test('coordinators answer, and the member reads what came of it', async () => {
    const { tom, ada, sam, dana } = await house.people()
    const { appealId } = await complain(tom, 'Sam')
    await jobs.work()
    expect((await told(ada)).map(({ kind }) => kind)).toContain('appeal-waiting')
    expect((await told(sam)).map(({ kind }) => kind)).not.toContain('appeal-waiting')
    for (const who of [sam, dana])
      await expect(world.as(who).commands.fairness.takeAppeal({ appealId })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    const { fairness } = world.as(ada).commands
    await fairness.takeAppeal({ appealId })
    expect(await world.as(ada).queries.fairness.appealToDecide({ appealId })).toMatchObject({
      member: 'Tom',
      about: 'Sam',
      decision: null,
      mayDecide: true,
    })
    await expect(fairness.decideAppeal({ appealId, outcome: 'reversed', words: 'Yes' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await fairness.decideAppeal({ appealId, outcome: 'put-right', words: 'You were right. We are sorry' })
    expect(await world.as(tom).queries.fairness.myAppeal({ appealId })).toMatchObject({ outcome: 'put-right' })
  })

  test('a complaint about a coordinator is answered by another one, or by a duty lead', async () => {
    const { tom, ada, dana, sam } = await house.people()
    const { appealId } = await complain(tom, 'Ada')
    for (const who of [ada, sam])
      await expect(world.as(who).commands.fairness.takeAppeal({ appealId })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    await world.as(dana).commands.fairness.takeAppeal({ appealId })
  })

  test('it needs words, a name that is somebody’s, and somebody who is signed in', async () => {
    const { tom } = await house.people()
    await expect(complain(tom, 'Nobody At All')).rejects.toMatchObject({
      kind: 'invalid',
      fields: { about: [expect.stringContaining('Nobody At All')] },
    })
    await expect(world.as(tom).commands.fairness.openComplaint({ words: '' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(complain(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(world.visitor).queries.fairness.howIWasTreated({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(world.visitor).queries.fairness.myAppeals({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('who may decide an appeal, as a table', () => {
  const facts: AppealFacts = {
    kind: 'appeal',
    isMine: false,
    isDecided: false,
    isTaken: true,
    isTakenByMe: true,
    action: 'hide',
    isAgainstMe: false,
    isAboutCoordinator: false,
  }
  const somebody = (...roles: Role[]): Actor => ({ ...visitor, kind: 'member', id: 'somebody', roles })

  test.each<[string, Role[], Partial<AppealFacts>, boolean]>([
    ['a moderator', ['moderator'], {}, true],
    ['a duty lead', ['duty-lead'], {}, true],
    ['a coordinator', ['coordinator'], {}, false],
    ['staff', ['staff', 'directory-editor'], {}, false],
    ['a member', [], {}, false],
    ['a moderator who decided it', ['moderator'], { isAgainstMe: true }, false],
    ['a duty lead who decided it', ['duty-lead', 'coordinator'], { isAgainstMe: true }, false],
    ['a moderator whose own it is', ['moderator', 'duty-lead'], { isMine: true }, false],
    ['a moderator, of a closed account', ['moderator'], { action: 'close-account' }, false],
    ['a coordinator, of a closed account', ['coordinator'], { action: 'close-account' }, true],
    [
      'a coordinator who closed it',
      ['coordinator', 'duty-lead'],
      { action: 'close-account', isAgainstMe: true },
      false,
    ],
    ['a moderator, of a complaint', ['moderator', 'duty-lead'], { kind: 'complaint', action: null }, false],
    ['a coordinator, of a complaint', ['coordinator'], { kind: 'complaint', action: null }, true],
    ['a coordinator, of a complaint about them', ['coordinator'], { kind: 'complaint', isAgainstMe: true }, false],
    ['a moderator, of what is answered', ['moderator'], { isDecided: true }, false],
    ['a moderator, of what another has taken', ['moderator'], { isTakenByMe: false }, false],
  ])('%s', (_who, roles, differently, allowed) => {
    expect(mayDecideAppeal(somebody(...roles), { ...facts, ...differently }).allowed).toBe(allowed)
  })

  test('nobody who is kept out', () => {
    expect(mayLookIntoAppeal({ ...somebody('moderator'), standing: 'suspended' }, facts).allowed).toBe(false)
  })
})

describe('nothing is decided by machine alone', () => {
  const world = useWorld()
  const house = fairnessOf(world)

  test('no policy lets the house itself decide', () => {
    const facts = {
      level: 'green' as const,
      isAboutMe: false,
      isFacilitator: true,
      isAboutStaff: false,
      isHandedUp: false,
      isClosed: false,
      isMine: false,
      isClaimedByAnother: false,
    }
    expect(mayDecide({ ...world.system, standing: 'good' }, { ...facts, isFacilitator: false }, 'hide').allowed).toBe(
      false,
    )
    expect(mayModerate(world.system, { ...facts, isFacilitator: false }).allowed).toBe(false)
  })

  test('the house’s own command is refused, and so is a row of its own by the database', async () => {
    const { sam, reply } = await house.people()
    const caseId = await house.caseAbout(reply.id)
    await expect(
      world.as(world.system).commands.moderation.decide({ caseId, action: 'hide', ...acted }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    const decisionId = await house.decided(sam, reply.id, { action: 'hide' })
    const refusal = await house.rewrite(decisionId, 'system').catch((error: Error) => `${error.message} ${error.cause}`)
    expect(String(refusal)).toMatch(/decisions_by_people|constraint/i)
    expect((await house.decision(decisionId))?.decidedBy).toBe(sam.id)
  })
})
