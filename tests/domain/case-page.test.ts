import { describe, expect, test } from 'vitest'
import { cases, reports } from '#db/schema/index.ts'
import { aHouse, wordsOf } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('looking into a case', () => {
  const world = useWorld()

  test('the words come only once they are opened, which is counted once', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId } = await about(tom, `${wordsOf.amber} today`)
    const { casePage } = world.as(sam).queries.moderation
    const before = await casePage({ caseId })
    expect(before.words).toBeNull()
    expect(JSON.stringify(before)).not.toContain('alone')
    await world.as(sam).commands.moderation.openWords({ caseId })
    await world.as(sam).commands.moderation.openWords({ caseId })
    const after = await casePage({ caseId })
    expect(after.words?.html).toContain('alone')
    expect(after.words?.around.map(({ isSubject }) => isSubject)).toEqual([false, true])
    expect(after.log.filter(({ kind }) => kind === 'words-opened')).toHaveLength(1)
    expect(await world.as(sam).queries.moderation.myCare({})).toMatchObject({ today: 1, thisWeek: 1 })
  })

  test('a newcomer’s first hello is open already, and is nothing hard', async () => {
    const { reader, sam, about } = await aHouse(world)
    const newcomer = await world.given.member('Otter', { joinedDaysAgo: 1 })
    await world.given.membership(newcomer)
    const { caseId } = await about(newcomer, 'Hello everybody')
    const page = await world.as(sam).queries.moderation.casePage({ caseId })
    expect(page.words?.html).toContain('Hello everybody')
    expect(page.subject?.author).toBe('Otter')
    expect(reader.id).not.toBe(newcomer.id)
  })

  test('words without a name stay without one, and lead to nothing else of the same person', async () => {
    const { tom, sam, about } = await aHouse(world)
    const named = await about(tom)
    const nameless = await about(tom, wordsOf.amber, { nameless: true })
    const { casePage } = world.as(sam).queries.moderation
    await world.as(sam).commands.moderation.openWords({ caseId: nameless.caseId })
    const page = await casePage({ caseId: nameless.caseId })
    expect(page).toMatchObject({ subject: { author: null }, history: { earlier: null, earlierCount: null }, kin: [] })
    expect(JSON.stringify(page)).not.toContain('Tom')
    expect(JSON.stringify(page)).not.toContain(tom.id)
    const other = await casePage({ caseId: named.caseId })
    expect(other.history).toMatchObject({ earlier: [], earlierCount: 0 })
    expect(other.kin).toEqual([])
  })

  test('the history tells earlier cases, what was decided, and what holds now', async () => {
    const { tom, sam, about } = await aHouse(world)
    const first = await about(tom)
    await world.as(sam).commands.moderation.decide({
      caseId: first.caseId,
      action: 'limit',
      days: 7,
      rule: 'be-kind',
      reason: 'Again',
      message: 'Until {until}',
    })
    const limited = { ...tom, standing: 'limited' as const }
    const second = await about(limited)
    const { history } = await world.as(sam).queries.moderation.casePage({ caseId: second.caseId })
    expect(history).toMatchObject({
      inForce: [{ kind: 'limited' }],
      earlier: [{ id: first.caseId, isOpen: false, actions: [{ action: 'limit', isUndone: false }] }],
    })
  })

  test('moderators read who reported; facilitators read why, and not what moderators say to each other', async () => {
    const { tom, reader, sam, facilitator, about } = await aHouse(world)
    const { caseId, postId } = await about(tom)
    await world.database.write(async (tx) => {
      await tx.insert(reports).values({
        id: world.newId(),
        caseId,
        subjectKind: 'post',
        subjectId: postId,
        reporterId: reader.id,
        reason: 'unkind',
        note: 'It hurt',
        reportedAt: world.now,
        promisedBy: world.now,
      })
    })
    await world.as(sam).commands.moderation.sayInRoom({ caseId, words: 'What do you think?' })
    const seen = await world.as(sam).queries.moderation.casePage({ caseId })
    expect(seen.reports).toMatchObject([{ by: 'Amina', reason: 'unkind', note: 'It hurt' }])
    expect(seen.talk).toMatchObject([{ by: 'Sam', words: 'What do you think?' }])
    const theirs = await world.as(facilitator).queries.moderation.casePage({ caseId })
    expect(theirs.reports).toMatchObject([{ by: null, reason: 'unkind' }])
    expect(JSON.stringify(theirs)).not.toMatch(/Amina|What do you think/)
    expect(theirs.may).toMatchObject({ merge: false, ask: false, claim: true })
    expect(theirs.may.decide).not.toContain('suspend')
  })

  test('whoever wrote without a name is not named by the log of the case they set off', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId } = await about(tom, wordsOf.crisis, { nameless: true })
    const { log } = await world.as(sam).queries.moderation.casePage({ caseId })
    expect(log[0]).toMatchObject({ kind: 'opened', by: null })
  })

  test('members, the person it is about, facilitators of other groups find nothing', async () => {
    const { tom, reader, about } = await aHouse(world)
    const other = await world.given.member('Wren')
    await world.given.group({ slug: 'sleep', facilitators: [other] })
    const { caseId } = await about(tom)
    for (const who of [tom, reader, other, world.visitor, { ...tom, roles: ['moderator' as const] }]) {
      await expect(world.as(who).queries.moderation.casePage({ caseId })).rejects.toMatchObject({ kind: 'not-found' })
      for (const act of [
        world.as(who).commands.moderation.openWords({ caseId }),
        world.as(who).commands.moderation.noteOnCase({ caseId, words: 'Hm' }),
      ])
        await expect(act).rejects.toMatchObject({ kind: 'not-found' })
    }
    expect((await world.database.read(async (db) => db.select().from(cases)))[0]?.firstSeenAt).toBeNull()
  })

  test('a note stays with the case, and an empty one is none', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.noteOnCase({ caseId, words: 'Wrote to them on Monday' })
    await expect(world.as(sam).commands.moderation.noteOnCase({ caseId, words: ' ' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    const { log } = await world.as(mo).queries.moderation.casePage({ caseId })
    expect(log.at(-1)).toMatchObject({ kind: 'noted', by: 'Sam', words: 'Wrote to them on Monday' })
  })
})
