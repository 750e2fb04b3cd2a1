import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { caseEntries, cases, reports } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { levelOfReason, reportReasons } from '#server/domain/safety/index.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

const minute = 60_000

describe('a member reports a thing', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told } = noticesOf(world)

  async function aGroup() {
    const [heron, otter, wren] = [await given.member('Heron'), await given.member('Otter'), await given.member('Wren')]
    const sam = await given.member('Sam', { roles: ['moderator'] })
    const rowan = await given.member('Rowan')
    await given.group({ members: [heron, otter, wren], facilitators: [rowan] })
    const thread = await given.thread(wren)
    for (const _ of [1, 2, 3]) await given.reply(otter, thread.id)
    const reply = await given.reply(otter, thread.id, 'You are all making it up.')
    await world.database.write(async (tx) => {
      await tx.delete(caseEntries)
      await tx.delete(cases)
    })
    return { heron, otter, wren, sam, rowan, thread, reply }
  }
  const report = (who: Actor, id: string, wish: object = {}) =>
    world.as(who).commands.safety.reportThing({ kind: 'post', id, reason: 'unkind', note: 'It hurt', ...wish })
  const allCases = () => world.database.read(async (db) => db.select().from(cases))
  const allReports = () => world.database.read(async (db) => db.select().from(reports).orderBy(asc(reports.reportedAt)))
  const mine = (who: Actor) => world.as(who).queries.safety.myReports({})
  const decide = async (sam: Actor, wish: object = { action: 'no-action' }) => {
    const [open] = (await allCases()).filter(({ closedAt }) => closedAt === null)
    return world.as(sam).commands.moderation.decide({ caseId: open?.id, reason: 'Read', ...wish })
  }

  test('it goes before moderators, with a promise by when they will have looked', async () => {
    const { heron, otter, reply } = await aGroup()
    expect(await report(heron, reply.id)).toMatchObject({ promisedBy: world.now + 24 * 60 * minute })
    expect(await allCases()).toMatchObject([
      { subjectKind: 'post', subjectId: reply.id, aboutId: otter.id, source: 'report', level: 'green', reportCount: 1 },
    ])
    expect(world.limited.at(-1)).toBe('reporting')
  })

  test('they are told at once that we have it, and what came of it when it is decided, with the reason', async () => {
    const { heron, sam, reply } = await aGroup()
    await report(heron, reply.id)
    await jobs.work()
    expect((await told(heron)).map(({ kind, mailDueAt }) => [kind, mailDueAt])).toEqual([['report-kept', null]])
    expect(await mine(heron)).toMatchObject([{ place: 'A reply in Pain', note: 'It hurt', answer: null }])

    await decide(sam, { action: 'hide', rule: 'be-kind', message: 'We took this from view' })
    world.later(1)
    await jobs.work()
    expect((await told(heron)).map(({ kind }) => kind)).toEqual(['report-kept', 'report-answered'])
    const [answered] = await mine(heron)
    expect(answered?.answer).toMatchObject({ outcome: 'acted' })
    expect(answered?.answer?.words).toContain('be kind')
    const mail = jobs.sent.at(-1)
    expect(mail?.subject).toBe('You have an answer on Waymark')
    expect(mail?.text).not.toMatch(/Pain|Otter|unkind|making it up/)
  })

  test.each([
    ['no-action', 'no-action', /stays as it is/],
    ['support', 'supported', /offered support/],
  ])('a case decided with %s is told as %s', async (action, outcome, words) => {
    const { heron, sam, reply } = await aGroup()
    await report(heron, reply.id)
    await decide(sam, { action })
    const [answered] = await mine(heron)
    expect(answered?.answer).toMatchObject({ outcome, words: expect.stringMatching(words) })
  })

  test('several reports of one thing are one case, and each is answered', async () => {
    const { heron, wren, sam, reply } = await aGroup()
    await report(heron, reply.id)
    await report(wren, reply.id, { reason: 'threat-or-hate' })
    expect(await allCases()).toMatchObject([{ reportCount: 2, level: 'red' }])
    await decide(sam)
    for (const who of [heron, wren]) expect((await mine(who))[0]?.answer).not.toBeNull()
  })

  test('a second one by the same person adds to what they said, until it is answered', async () => {
    const { heron, sam, reply } = await aGroup()
    const first = await report(heron, reply.id)
    expect(await report(heron, reply.id, { note: 'And again today', reason: 'scam' })).toMatchObject({
      reportId: first.reportId,
      promisedBy: world.now + 15 * minute,
    })
    expect(await allReports()).toMatchObject([{ note: 'It hurt\n\nAnd again today' }])
    expect(await allCases()).toMatchObject([{ reportCount: 1, level: 'red' }])
    await decide(sam)
    await report(heron, reply.id)
    expect(await allReports()).toHaveLength(2)
  })

  test('what moderators decided is not decided again by a new report: a new case waits for people', async () => {
    const { heron, wren, sam, reply } = await aGroup()
    await report(heron, reply.id)
    await decide(sam)
    await report(wren, reply.id)
    expect((await allCases()).filter(({ closedAt }) => closedAt === null)).toHaveLength(1)
  })

  test('50 reports from 50 new accounts remove nothing, suspend nobody, and make nothing graver', async () => {
    const { otter, reply, thread, wren } = await aGroup()
    for (let at = 0; at < 50; at++) {
      const who = await given.member(`Crowd ${at}`, { joinedDaysAgo: 0 })
      await given.membership(who)
      await report(who, reply.id)
    }
    await jobs.work()
    expect(await allCases()).toMatchObject([{ reportCount: 50, level: 'green' }])
    const page = await world.as(wren).queries.groups.threadPage({ threadId: thread.id })
    expect(page.posts.find(({ id }) => id === reply.id)?.html).toContain('making it up')
    const known = await world.as(world.system).queries.people.whoIs({ memberId: otter.id })
    expect(known?.actor.standing).toBe('good')
  })

  test('each reason has a level, and danger to life is a crisis', async () => {
    expect(reportReasons.filter((reason) => levelOfReason[reason] === 'crisis')).toEqual(['danger'])
    expect(reportReasons.filter((reason) => levelOfReason[reason] === 'red')).toEqual([
      'self-harm',
      'abuse',
      'child',
      'threat-or-hate',
      'medical',
      'scam',
      'private-details',
      'sexual',
    ])
    const { heron, reply } = await aGroup()
    expect(await report(heron, reply.id, { reason: 'danger' })).toMatchObject({ promisedBy: world.now + 5 * minute })
    expect(await allCases()).toMatchObject([{ level: 'crisis' }])
  })

  test('worrying words in the note make it sooner, and triage that breaks loses no report', async () => {
    const { heron, wren, reply } = await aGroup()
    await report(heron, reply.id, { note: 'She wrote to me that she wants to end my life' })
    expect(await allCases()).toMatchObject([{ level: 'crisis' }])
    world.triageWith(() => {
      throw new Error('Broken')
    })
    await report(wren, reply.id)
    expect(await allReports()).toHaveLength(2)
  })

  test('who reported stands nowhere that the reported person or a facilitator reads', async () => {
    const { heron, otter, rowan, reply } = await aGroup()
    await report(heron, reply.id)
    const entries = await world.database.read(async (db) => db.select().from(caseEntries))
    expect(entries.map(({ actorId, kind }) => [actorId, kind])).toEqual([
      ['system', 'opened'],
      ['system', 'reported'],
    ])
    await jobs.work()
    for (const who of [otter, rowan]) expect(JSON.stringify(await told(who))).not.toContain(heron.id)
  })

  test('a post without a name is reported without telling whose it is', async () => {
    const { heron, otter, thread } = await aGroup()
    const { id } = await world.as(otter).commands.groups.postReply({ threadId: thread.id, body: 'Boo', nameless: 'on' })
    const seen = await world.as(heron).queries.safety.thingToReport({ kind: 'post', id })
    expect(seen.author).toBeNull()
    await report(heron, id)
    expect(JSON.stringify(await mine(heron))).not.toMatch(/Otter/)
  })

  test('a profile can be reported, and the page says what it is, whose, and by when we look', async () => {
    const { heron, otter } = await aGroup()
    const ask = () => world.as(heron).queries.safety.thingToReport({ kind: 'profile', id: otter.id })
    expect(await ask()).toMatchObject({
      place: 'The profile of Otter',
      author: { id: otter.id, name: 'Otter' },
      told: null,
      minutes: { danger: 5, scam: 15, unkind: 1440 },
    })
    await report(heron, otter.id, { kind: 'profile', reason: 'not-who-they-say' })
    expect((await ask()).told).toMatchObject({ reason: 'not-who-they-say', reportedAt: world.now })
    expect(await allCases()).toMatchObject([{ subjectKind: 'profile', level: 'amber', groupId: null }])
  })

  test('the host decides how soon: the promise follows its settings', async () => {
    const { heron, reply } = await aGroup()
    const { hostSettings } = await import('#db/schema/index.ts')
    await world.database.write(async (tx) => {
      await tx.insert(hostSettings).values({
        key: 'deadlines',
        value: { crisis: 5, red: 15, amber: 60, green: 120 },
        changedBy: 'system',
        changedAt: world.now,
      })
    })
    expect(await report(heron, reply.id)).toMatchObject({ promisedBy: world.now + 120 * minute })
    expect((await world.as(world.visitor).queries.safety.reportPromises({})).unkind).toBe(120)
  })

  test('somebody kept out can still report', async () => {
    const { heron, otter } = await aGroup()
    await report({ ...heron, standing: 'suspended' }, otter.id, { kind: 'profile' })
    expect(await allReports()).toHaveLength(1)
  })

  test('not their own words, not what they cannot see, not without a reason, and visitors have another page', async () => {
    const { heron, otter, sam, reply } = await aGroup()
    const stranger = await given.member('Stranger')
    await expect(report(otter, reply.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(report(stranger, reply.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(report(heron, 'no-such-post')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(report(world.visitor, reply.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(report(heron, reply.id, { reason: '' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { reason: ['Choose what is wrong'] },
    })
    await expect(report(heron, reply.id, { kind: 'planet' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(mine(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    const ask = (who: Actor) => world.as(who).queries.safety.thingToReport({ kind: 'post', id: reply.id })
    await expect(ask(stranger)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(ask(otter)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(ask(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await ask(sam)).place).toBe('A reply in Pain')
    expect(await allReports()).toEqual([])
  })

  test('a moderator may answer in their own words, and nobody is answered twice', async () => {
    const { heron, sam, reply } = await aGroup()
    await report(heron, reply.id)
    const [open] = await allCases()
    const { answerReports } = await import('#server/domain/moderation/index.ts')
    const answer = (words: string) =>
      world.act(sam, (ctx) => answerReports(ctx, open?.id ?? '', { outcome: 'acted', words }))
    await answer('We spoke with them')
    await answer('Again')
    expect((await mine(heron))[0]?.answer?.words).toBe('We spoke with them')
    expect((await world.events()).filter(({ name }) => name === 'report.answered')).toHaveLength(1)
  })

  test('telling about a report is for the house, and of one that is gone there is nothing to tell', async () => {
    const { heron, reply } = await aGroup()
    const { reportId } = await report(heron, reply.id)
    for (const act of ['tellAboutReport', 'tellAboutReportAnswer'] as const) {
      await expect(world.as(heron).commands.notices[act]({ reportId })).rejects.toMatchObject({ kind: 'forbidden' })
      await world.as(world.system).commands.notices[act]({ reportId: 'gone' })
    }
    await world.as(world.system).commands.notices.tellAboutReportAnswer({ reportId })
    expect(await told(heron)).toEqual([])
    await world.database.write(async (tx) => {
      await tx.update(reports).set({ note: '' }).where(eq(reports.id, reportId))
    })
  })
})
