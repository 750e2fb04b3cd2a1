import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { audit, cases, screenings, supportMessages, supportOffers } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { cry, ladderOf } from '#tests/support/escalation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('letters of support', () => {
  const world = useWorld()
  const house = ladderOf(world)
  const { given } = world

  /** Tom has said yes please, and Rowan has written to him. */
  async function aLetter({ nameless = false } = {}) {
    const people = await house.open()
    const { tom, rowan, thread } = people
    const { supportId: offerId } = await world.as(tom).commands.groups.postReply({
      threadId: thread.id,
      body: 'I could hurt myself.',
      ...(nameless ? { nameless: 'on' } : {}),
    })
    await world.as(tom).commands.escalation.answerSupport({ offerId, answer: 'yes-please' })
    const letter = await write(rowan, offerId, 'I am glad that you wrote.')
    await house.jobs.work()
    return { ...people, offerId: offerId ?? '', letter }
  }
  async function write(who: Actor, offerId: string | null, words: string): Promise<string> {
    await world.as(who).commands.escalation.writeInSupport({ offerId, words })
    const rows = await world.database.read(async (db) =>
      db.select().from(supportMessages).where(eq(supportMessages.words, words)),
    )
    return rows.at(-1)?.id ?? ''
  }
  const caseOf = async (letter: string) =>
    world.database.read(async (db) =>
      (
        await db
          .select()
          .from(cases)
          .where(and(eq(cases.subjectKind, 'letter'), eq(cases.subjectId, letter)))
      ).at(0),
    )
  const screened = (letter: string) =>
    world.database.read(async (db) =>
      (await db.select().from(screenings).where(eq(screenings.subjectId, letter))).at(0),
    )
  const report = (who: Actor, id: string) =>
    world.as(who).commands.safety.reportThing({ kind: 'letter', id, reason: 'abuse' })
  const letters = async (who: Actor, offerId: string) =>
    (await world.as(who).queries.escalation.supportPage({ offerId })).letters
  const why = { category: 'safeguarding', reason: 'Tom reported this letter as pressure' }

  test('each is looked at twice, by whoever it was written: fast at once, in full by a job', async () => {
    const { tom, offerId, letter } = await aLetter()
    expect(await screened(letter)).toMatchObject({ subjectKind: 'letter', fastLevel: 'green', settledAt: world.now })
    house.jobs.triageWith(async () => ({ level: 'crisis', reasons: [{ code: 'goodbye', words: 'A goodbye' }] }))
    const reply = await write(tom, offerId, 'The dog is with my sister now.')
    expect(await caseOf(reply)).toBeUndefined()
    await house.wait(4000)
    await house.wait(4000)
    expect(await caseOf(reply)).toMatchObject({ level: 'crisis', groupId: null, aboutId: tom.id })
    expect(await house.alarms()).toHaveLength(1)
  })

  test('what can wait is read by whoever it was written to, and opens no case; what triage cannot read does', async () => {
    const { tom, offerId } = await aLetter()
    const sad = await write(tom, offerId, 'I feel so alone with it.')
    await house.jobs.work()
    expect((await screened(sad))?.level).not.toBe('green')
    expect(await caseOf(sad)).toBeUndefined()
    house.jobs.triageWith(async () => {
      throw new Error('broken')
    })
    const unread = await write(tom, offerId, 'It was better today')
    await house.jobs.work()
    expect(await caseOf(unread)).toMatchObject({ source: 'not-triaged', level: 'amber' })
  })

  test('what a facilitator should not write is noticed, and nobody is offered support for it', async () => {
    const { rowan, offerId } = await aLetter()
    const before = await world.database.read(async (db) => db.select().from(supportOffers))
    const letter = await write(rowan, offerId, 'This miracle cure helped me')
    await house.jobs.work()
    expect(await caseOf(letter)).toMatchObject({ level: 'red', aboutId: rowan.id })
    expect(await world.database.read(async (db) => db.select().from(supportOffers))).toHaveLength(before.length)
  })

  test('either of the two reports a letter of the other; for everybody else it is not there', async () => {
    const { tom, rowan, amina, sam, offerId, letter } = await aLetter()
    const mine = await write(tom, offerId, 'Leave me be')
    for (const who of [amina, sam]) await expect(report(who, letter)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(report(rowan, letter)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await world.as(tom).queries.safety.thingToReport({ kind: 'letter', id: letter })).toMatchObject({
      place: 'A letter of support',
      author: { name: 'Rowan' },
    })
    await report(tom, letter)
    await report(rowan, mine)
    expect(await caseOf(letter)).toMatchObject({ source: 'report', level: 'red', reportCount: 1, groupId: null })
    expect(await caseOf(mine)).toMatchObject({ aboutId: tom.id })
  })

  test('a moderator reads it for a reason only, which the audit and the writer’s own export keep', async () => {
    const { tom, rowan, sam, letter } = await aLetter()
    await report(tom, letter)
    const caseId = (await caseOf(letter))?.id ?? ''
    const { openWords } = world.as(sam).commands.moderation
    const page = () => world.as(sam).queries.moderation.casePage({ caseId })
    expect(await page()).toMatchObject({ isPrivate: true, words: null, subject: { place: 'A letter of support' } })
    await expect(openWords({ caseId })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { reason: expect.anything() },
    })
    await expect(openWords({ caseId, ...why, reason: 'short' })).rejects.toMatchObject({ kind: 'invalid' })
    expect((await page()).words).toBeNull()
    await openWords({ caseId, ...why })
    expect((await page()).words).toMatchObject({ html: '<p>I am glad that you wrote.</p>', path: null })
    const rows = await world.database.read(async (db) => db.select().from(audit).where(eq(audit.kind, 'private-read')))
    expect(rows).toMatchObject([{ actorId: sam.id, aboutId: rowan.id, subjectId: letter, ...why }])
    expect(JSON.stringify(await world.as(rowan).queries.oversight.myRecords({ section: 'looked-at' }))).toContain(
      why.reason,
    )
    await expect(world.as(rowan).queries.moderation.casePage({ caseId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('hidden, the other no longer reads it, and undone they do', async () => {
    const { tom, rowan, sam, offerId, letter } = await aLetter()
    await report(tom, letter)
    const caseId = (await caseOf(letter))?.id ?? ''
    const { decide, undoDecision } = world.as(sam).commands.moderation
    const acted = { rule: 'be-kind', reason: 'Pressure', message: 'We took this from view' }
    const { decisionId } = await decide({ caseId, action: 'hide', ...acted })
    expect(await letters(tom, offerId)).toMatchObject([{ words: null, isWithheld: true }])
    expect(await letters(rowan, offerId)).toMatchObject([{ words: 'I am glad that you wrote.', isWithheld: true }])
    await expect(report(tom, letter)).rejects.toMatchObject({ kind: 'not-found' })
    await undoDecision({ decisionId, because: 'It was kind', andThen: 'reopen' })
    expect(await letters(tom, offerId)).toMatchObject([{ words: 'I am glad that you wrote.', isWithheld: false }])
    await decide({ caseId, action: 'remove', ...acted })
    expect(await letters(rowan, offerId)).toMatchObject([{ words: null, isWithheld: true }])
    await expect(decide({ caseId, action: 'content-note', notes: ['abuse'], ...acted })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('once somebody has taken it on, no colleague and no moderator reads along', async () => {
    const { tom, rowan, sam, group, offerId, letter } = await aLetter()
    const second = await given.member('Second')
    await given.membership(second, group.slug)
    expect(await letters(sam, offerId)).toEqual([])
    expect(await letters(rowan, offerId)).toHaveLength(1)
    expect(await letters(tom, offerId)).toMatchObject([{ id: letter, name: 'Rowan', isOwn: false }])
  })

  test('whoever wrote without a name has none on the case of their letter either', async () => {
    const { tom, rowan, sam, offerId } = await aLetter({ nameless: true })
    const mine = await write(tom, offerId, 'Leave me be')
    await report(rowan, mine)
    expect(await world.as(rowan).queries.safety.thingToReport({ kind: 'letter', id: mine })).toMatchObject({
      author: null,
    })
    const caseId = (await caseOf(mine))?.id ?? ''
    await world.as(sam).commands.moderation.openWords({ caseId, ...why })
    const page = await world.as(sam).queries.moderation.casePage({ caseId })
    expect(page).toMatchObject({ subject: { author: null }, reveals: null })
    expect(JSON.stringify(page)).not.toContain('Tom')
  })

  test('by its address somebody without an account can tell of it too', async () => {
    const { offerId, letter } = await aLetter()
    await world.as(world.visitor).commands.safety.reportConcern({
      toldWhere: `https://waymark.example/support/${offerId}#letter-${letter}`,
      reason: 'abuse',
      tellAddress: '',
    })
    expect(await caseOf(letter)).toMatchObject({ reportCount: 1 })
  })

  test('a cry in a letter rings for whoever is on call; its alarm leads to the case and shows no words', async () => {
    const { tom, sam, offerId } = await aLetter()
    await write(tom, offerId, cry)
    await house.wait(4000)
    const alarm = await house.alarm()
    const page = await world.as(sam).queries.escalation.alarmPage({ alarmId: alarm.id })
    expect(page).toMatchObject({ where: { words: 'A letter of support', path: null }, mayOpenCase: true })
    expect(JSON.stringify(page)).not.toContain(cry)
  })

  test('each finds them in the copy of their data', async () => {
    const { tom, offerId } = await aLetter()
    await write(tom, offerId, 'Tired. Better.')
    const { rows } = await world.as(tom).queries.oversight.myRecords({ section: 'letters' })
    expect(rows).toMatchObject([{ from: 'us' }, { from: 'you', words: 'Tired. Better.' }])
  })

  test('go with the member who closes their account', async () => {
    const { tom, rowan, offerId, letter } = await aLetter()
    await write(tom, offerId, 'Thank you')
    await report(tom, letter)
    await world.as(tom).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    expect(await world.database.read(async (db) => db.select().from(supportMessages))).toEqual([])
    await expect(world.as(rowan).queries.escalation.supportPage({ offerId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
