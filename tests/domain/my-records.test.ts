import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestMatches } from '#db/full-text.ts'
import {
  drafts,
  erasures,
  groups,
  members,
  notices,
  posts,
  postVersions,
  screenings,
  supportOffers,
  threads,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { type RecordSection, recordSections } from '#server/domain/oversight/index.ts'
import { atOnce } from '#server/domain/oversight/record-pages.ts'
import { erasedAtOnce } from '#server/domain/people/erase-words.ts'
import { fairnessOf } from '#tests/support/fairness.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { muchOf } from '#tests/support/much.ts'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

const holdReason = 'A relative may be reading their records'
const password = 'a long enough secret'
/** Parts that cannot grow for years: the house itself keeps them short. */
const isShort: ReadonlySet<string> = new Set([
  'account',
  'addresses',
  'consents',
  'groups',
  'having-a-say',
  'weekly-reads',
  'looking-after',
  'journeys',
  'caring',
  'kept-apart',
  'notice-choices',
  'open-to-connect',
  'paging',
  'sessions',
  'seats',
  'seat-asks',
  'seat-changes',
  'objective-readings',
  'objective-steps',
  'shared-questions',
  'shared-words',
  'wishes-to-take-part',
])

describe('a member takes a copy of everything about them', () => {
  const world = useWorld()
  const { given } = world
  const house = fairnessOf(world)

  const section = async (who: Actor, name: RecordSection) => {
    const rows = []
    for (let after: string | null = ''; after !== null; ) {
      const page: Awaited<ReturnType<ReturnType<typeof world.as>['queries']['oversight']['myRecords']>> = await world
        .as(who)
        .queries.oversight.myRecords({ section: name, after })
      rows.push(...page.rows)
      after = page.next
    }
    return rows
  }
  const everything = async (who: Actor) =>
    Object.fromEntries(await Promise.all(recordSections.map(async (name) => [name, await section(who, name)] as const)))

  test('it has what they told, wrote, chose and were told, and no word or name of anybody else', async () => {
    const { tom, sam, reader, thread, reply } = await house.people()
    await given.condition('pain')
    await given.journey(tom, 'pain', 2024)
    const as = world.as(tom).commands
    await as.groups.saveDraft({ place: `thread:${thread.id}`, body: 'Half a thought' })
    await as.groups.editPost({ postId: reply.id, body: 'Changed words' })
    await as.groups.followThread({ threadId: thread.id })
    await as.groups.savePost({ postId: thread.firstPostId })
    await as.groups.giveSupport({ postId: thread.firstPostId, kind: 'hear' })
    await house.decided(sam, reply.id, { action: 'warn' })
    await as.fairness.openComplaint({ words: 'Too slow' })
    const copy = await everything(tom)
    expect(copy.account).toMatchObject([{ name: 'Tom', email: 'tom@example.org' }])
    expect(copy.journeys).toMatchObject([{ sinceYear: 2024 }])
    expect(copy.posts?.map((row) => row.words)).toContain('Changed words')
    expect(copy['earlier-words']).toHaveLength(1)
    expect(copy.drafts).toMatchObject([{ words: 'Half a thought' }])
    expect(copy.decisions).toMatchObject([{ what: 'warn', whatWeToldYou: 'We took this from view' }])
    expect(copy.appeals).toMatchObject([{ words: 'Too slow', from: 'you' }])
    for (const name of ['consents', 'groups', 'support-given', 'follows', 'saved'] as const)
      expect(copy[name]).toHaveLength(1)
    const text = JSON.stringify(copy)
    for (const foreign of [
      reader.id,
      sam.id,
      'Sam',
      'Amina',
      'What helps you get going',
      'Stiff in the morning',
      'It sells a cure',
    ])
      expect(text).not.toContain(foreign)
  })

  test('somebody of many years gets all of it, in pages, whatever kind it is', { timeout: 60_000 }, async () => {
    const [tom, amina] = [await given.member('Tom'), await given.member('Amina')]
    const count = atOnce * 2 + 50
    await muchOf(world, tom, amina, count)
    for (const name of recordSections.filter((one) => !isShort.has(one))) {
      const first = await world.as(tom).queries.oversight.myRecords({ section: name })
      expect([name, first.rows.length]).toEqual([name, atOnce])
      expect([name, (await section(tom, name)).length]).toEqual([name, count])
    }
    const wrote = (await section(tom, 'posts')).map(({ words }) => words)
    expect(new Set(wrote).size).toBe(count)
    expect(await section(amina, 'decisions')).toEqual([])
  })

  test('letters, calls to the emergency services, and how somebody is reached are in it', async () => {
    const { tom, dana, sam, thread } = await house.people()
    const { id: worrying } = await world.given.reply(tom, thread.id, 'I could hurt myself')
    const caseId = await house.caseAbout(worrying)
    const [offer] = await world.database.read(async (db) => db.select().from(supportOffers))
    const letter = { offerId: offer?.id }
    await world.as(tom).commands.escalation.answerSupport({ ...letter, answer: 'yes-please' })
    await world.as(sam).commands.escalation.writeInSupport({ ...letter, words: 'I am glad you asked' })
    await world.as(tom).commands.escalation.writeInSupport({ ...letter, words: 'It is a hard week' })
    const told = { service: 'ambulance', told: 'A neighbour says where he is', reason: 'Danger to life, tonight' }
    await world.as(dana).commands.escalation.discloseToEmergencyServices({ caseId, ...told })
    const copy = await everything(tom)
    expect(copy['support-offered']).toMatchObject([{ answer: 'yes-please' }])
    expect(copy.letters).toEqual([
      { from: 'us', words: 'I am glad you asked', writtenAt: world.now },
      { from: 'you', words: 'It is a hard week', writtenAt: world.now },
    ])
    expect(copy['emergency-services']).toEqual([{ service: 'ambulance', toldAt: world.now }])
    expect(copy.account).toMatchObject([{ quietFrom: '22:00', quietTo: '08:00', nation: null }])
    await world.as(sam).commands.escalation.setPagerNumber({ number: '07700 900123' })
    expect((await everything(sam)).paging).toMatchObject([{ number: '+447700900123' }])
    expect(JSON.stringify(copy)).not.toMatch(/neighbour|Dana|Sam/)
  })

  test('taking it is in the audit, and who looked is in it, with the reason, and not who they were', async () => {
    const { tom, sam } = await house.people()
    const { firstPostId } = await world
      .as(tom)
      .commands.groups.startThread({ slug: 'pain', title: 'I am ashamed', body: 'Of this', nameless: true })
    const why = { category: 'danger', reason: 'They write that they will hurt themselves' }
    await world.as(sam).commands.oversight.revealAuthor({ postId: firstPostId, ...why })
    await world.as(tom).commands.oversight.takeMyRecords({})
    expect(await section(tom, 'looked-at')).toEqual([
      { what: 'reveal', why: 'danger', reason: why.reason, at: world.now },
      expect.objectContaining({ what: 'export' }),
    ])
  })

  test('under a safeguarding hold that part is left out, and the copy says so and until when', async () => {
    const { tom, dana } = await house.people()
    await world.as(tom).commands.oversight.takeMyRecords({})
    const { holdId } = await world.as(dana).commands.oversight.putOnHold({ name: 'Tom', reason: holdReason, days: 7 })
    const page = await world.as(tom).queries.oversight.myRecords({ section: 'looked-at' })
    expect(page).toEqual({ rows: [], next: null, leftOutUntil: world.now + 7 * day })
    expect(await world.as(tom).queries.oversight.myRecords({ section: 'emergency-services' })).toEqual(page)
    await world.as(dana).commands.oversight.liftHold({ holdId, reason: 'They have moved out' })
    const rows = await section(tom, 'looked-at')
    expect(rows.map(({ what }) => what)).toEqual(['export', 'hold-put-on', 'hold-lifted'])
    expect(JSON.stringify(rows)).not.toContain('relative')
  })

  test('kept-out members may, visitors have nothing to take', async () => {
    const tom = await given.member('Tom')
    for (const standing of ['suspended', 'closed'] as const) {
      await world.as({ ...tom, standing }).commands.oversight.takeMyRecords({})
      expect(await section({ ...tom, standing }, 'account')).toHaveLength(1)
    }
    await expect(world.as(world.visitor).commands.oversight.takeMyRecords({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(world.visitor).queries.oversight.myRecords({ section: 'account' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})

describe('a member closes their account and is erased', () => {
  const world = useWorld()
  const { given } = world
  const house = fairnessOf(world)
  const jobs = jobsOf(world)
  const { signIn, devicesOf } = peopleOf(world)
  const erase = (who: Actor, wish: Record<string, string> = { password, sure: 'on' }) =>
    world.as(who).commands.people.eraseMe(wish)
  const found = (groupId: string, word: string) =>
    world.database.read((db) => newestMatches(db, { terms: [[word]], groupIds: [groupId], limit: 10 }))

  async function aLife() {
    const people = await house.people()
    const { tom, reader, thread, reply } = people
    const own = await given.thread(tom, 'pain', { title: 'Turmeric milk', body: 'Does turmeric help?' })
    await given.condition('pain')
    await given.journey(tom, 'pain', 2024)
    await world.as(tom).commands.groups.editPost({ postId: reply.id, body: 'Turmeric again' })
    await world.as(tom).commands.groups.saveDraft({ place: `thread:${thread.id}`, body: 'Half a thought' })
    const quoting = await world.as(reader).commands.groups.postReply({
      threadId: own.id,
      body: '> Does turmeric help?\n\nIt did for me, with pepper',
      quotesId: own.firstPostId,
    })
    await jobs.work()
    await signIn(tom, 'device')
    return { ...people, own, quoting }
  }

  test('no trace is left in search, drafts, notices, versions, quotations, journeys, sessions; others’ words stay', async () => {
    const { tom, reader, own, quoting, thread } = await aLife()
    await erase(tom)
    await jobs.work()
    const [{ id: groupId } = { id: '' }] = await world.database.read(async (db) =>
      db.select({ id: groups.id }).from(groups),
    )
    expect(await found(groupId, 'turmeric')).toEqual([])
    expect(await found(groupId, 'pepper')).toHaveLength(1)
    const left = await world.database.read(async (db) => ({
      words: await db.select({ body: posts.body, html: posts.html }).from(posts).where(eq(posts.authorId, tom.id)),
      versions: await db.select().from(postVersions),
      drafts: await db.select().from(drafts),
      notices: await db.select().from(notices).where(eq(notices.memberId, tom.id)),
      member: await db.select().from(members).where(eq(members.id, tom.id)),
      titles: await db.select({ title: threads.title }).from(threads).where(eq(threads.id, own.id)),
      quoting: await db.select({ body: posts.body, html: posts.html }).from(posts).where(eq(posts.id, quoting.id)),
      reasons: await db.select({ why: screenings.fastReasons }).from(screenings).where(eq(screenings.authorId, tom.id)),
      erasure: await db.select().from(erasures),
    }))
    expect(new Set(left.words.map(({ body, html }) => body + html))).toEqual(new Set(['']))
    expect([left.versions, left.drafts, left.notices]).toEqual([[], [], []])
    expect(left.member).toMatchObject([{ name: 'A former member', verifiedAt: null, words: '' }])
    expect(left.titles).toEqual([{ title: 'A thread by a former member' }])
    expect(left.quoting).toEqual([
      { body: 'It did for me, with pepper', html: expect.not.stringContaining('turmeric') },
    ])
    expect(left.reasons.flatMap(({ why }) => why)).toEqual([])
    expect(left.erasure).toMatchObject([{ memberId: tom.id, finishedAt: world.now }])
    expect(await devicesOf(tom)).toEqual([])
    expect(await world.as(world.system).queries.people.credentials({ email: 'tom@example.org' })).toEqual([])
    const everything = JSON.stringify(await world.as(reader).queries.groups.threadPage({ threadId: thread.id }))
    expect(everything).not.toMatch(/Tom\b|turmeric|tom@/i)
    expect(everything).toContain('What helps you get going')
  })

  test('it is in the audit; what was decided stays with the id, and an open appeal is withdrawn', async () => {
    const { tom, sam, dana, own } = await aLife()
    const reply = await given.reply(tom, own.id, 'Miracle cure. Stop taking your tablets')
    const decisionId = await house.decided(sam, reply.id, { action: 'hide' })
    const { appealId } = await world.as(tom).commands.fairness.openAppeal({ decisionId, words: 'My secret words' })
    await erase(tom)
    await jobs.work()
    expect(await house.auditRows()).toMatchObject([{ kind: 'erasure', actorId: tom.id, aboutId: tom.id }])
    expect(await house.decision(decisionId)).toMatchObject({ aboutId: tom.id })
    const seen = await world.as(dana).queries.fairness.appealToDecide({ appealId })
    expect(seen).toMatchObject({ outcome: 'withdrawn', member: 'A former member' })
    expect(JSON.stringify(seen)).not.toContain('My secret words')
    expect((await world.as(dana).queries.fairness.appealQueue({})).waiting).toEqual([])
  })

  test('their name and their address are free again', async () => {
    const { tom } = await aLife()
    await erase(tom)
    const { join } = peopleOf(world)
    await join('Tom', 'tom@example.org')
  })

  test('many words go in pieces, and a piece may run twice', async () => {
    const tom = await given.member('Tom')
    await given.group({ members: [tom] })
    const thread = await given.thread(tom)
    for (let at = 0; at < erasedAtOnce + 5; at++) await given.reply(tom, thread.id, `Words ${at}`)
    await erase(tom)
    const words = () =>
      world.database.read(async (db) =>
        (await db.select({ body: posts.body }).from(posts)).filter(({ body }) => body !== ''),
      )
    expect(await words()).toHaveLength(6)
    const [job] = (await world.jobs()).filter(({ name }) => name === 'erase-words')
    const goOn = () => world.as(world.system).commands.people.eraseWords(job?.payload)
    expect(await goOn()).toEqual({ next: null })
    expect(await goOn()).toEqual({ next: null })
    expect(await words()).toEqual([])
  })

  test('not without the password and the tick', async () => {
    const tom = await given.member('Tom')
    await expect(erase(tom, { password: 'wrong', sure: 'on' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { password: [expect.any(String)] },
    })
    await expect(erase(tom, { password })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { sure: [expect.any(String)] },
    })
    await expect(erase(world.visitor)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(tom).commands.people.eraseWords({ memberId: tom.id, after: 0 })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('a safeguarding hold stands in the way, kindly, and says until when', async () => {
    const { tom, dana } = await house.people()
    await world.as(dana).commands.oversight.putOnHold({ name: 'Tom', reason: holdReason, days: 7 })
    await expect(erase(tom)).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('Write to us'),
    })
    expect(await world.as(tom).queries.people.whatErasingDoes({})).toMatchObject({
      verdict: { allowed: false },
      heldUntil: world.now + 7 * day,
    })
  })

  test('what stays of them is not swept out as an account nobody confirmed', async () => {
    const tom = await given.member('Tom')
    await erase(tom)
    world.later(60 * day)
    expect(await world.as(world.system).commands.people.sweepUnconfirmed({})).toEqual({ swept: 0 })
  })

  test('kept-out members may be erased, too', async () => {
    const tom = await given.member('Tom')
    await erase({ ...tom, standing: 'closed' })
    expect(await world.as({ ...tom, standing: 'suspended' }).queries.people.whatErasingDoes({})).toMatchObject({
      name: 'A former member',
    })
  })
})
