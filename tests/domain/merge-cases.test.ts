import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cases, reports } from '#db/schema/index.ts'
import { aHouse, caseOf, caseRow, wordsOf } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('joining cases', () => {
  const world = useWorld()

  const reported = (caseId: string, reporterId: string) =>
    world.database.write(async (tx) => {
      await tx.insert(reports).values({
        id: world.newId(),
        caseId,
        subjectKind: 'post',
        subjectId: 'x',
        reporterId,
        reason: 'unkind',
        reportedAt: world.now,
        promisedBy: world.now,
      })
      await tx.update(cases).set({ reportCount: 1 }).where(eq(cases.id, caseId))
    })

  test('two about one person become one: reports move along, and the graver level counts', async () => {
    const { tom, reader, sam, about } = await aHouse(world)
    const red = await about(tom, wordsOf.red)
    const amber = await about(tom)
    await reported(red.caseId, reader.id)
    const { kin } = await world.as(sam).queries.moderation.casePage({ caseId: red.caseId })
    expect(kin).toMatchObject([{ id: amber.caseId, tie: 'same-person' }])
    await world.as(sam).commands.moderation.mergeCases({ caseId: red.caseId, intoId: amber.caseId })
    expect(await caseRow(world, red.caseId)).toMatchObject({ mergedInto: amber.caseId, closedAt: world.now })
    expect(await caseRow(world, amber.caseId)).toMatchObject({ level: 'red', reportCount: 1, closedAt: null })
    await world.as(sam).commands.moderation.decide({ caseId: amber.caseId, action: 'no-action', reason: 'Fine' })
    const [report] = await world.database.read(async (db) => db.select().from(reports))
    expect(report).toMatchObject({ caseId: amber.caseId, outcome: 'no-action' })
  })

  test('two in one thread become one, whoever wrote them', async () => {
    const { tom, reader, sam, about } = await aHouse(world)
    const first = await about(tom)
    const other = await world.given.reply(reader, first.threadId, wordsOf.amber)
    const { mergeCases } = world.as(sam).commands.moderation
    await mergeCases({ caseId: await caseOf(world, other.id), intoId: first.caseId })
    await world
      .as(sam)
      .commands.moderation.reopenCase({ caseId: await caseOf(world, other.id), because: 'Not the same' })
    expect(await caseRow(world, await caseOf(world, other.id))).toMatchObject({ mergedInto: null, closedAt: null })
  })

  test('what has nothing to do with each other does not', async () => {
    const { tom, reader, sam, about } = await aHouse(world)
    const [one, two] = [await about(tom), await about(reader)]
    const { mergeCases } = world.as(sam).commands.moderation
    for (const intoId of [two.caseId, one.caseId, ''])
      await expect(mergeCases({ caseId: one.caseId, intoId })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(mergeCases({ caseId: one.caseId, intoId: 'nothing' })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('that two things are by one person is not told when one of them is without a name', async () => {
    const { tom, sam, about } = await aHouse(world)
    const named = await about(tom)
    const nameless = await about(tom, wordsOf.amber, { nameless: true })
    for (const [caseId, intoId] of [
      [named.caseId, nameless.caseId],
      [nameless.caseId, named.caseId],
    ])
      await expect(world.as(sam).commands.moderation.mergeCases({ caseId, intoId })).rejects.toMatchObject({
        kind: 'invalid',
      })
  })

  test('words that wait to be checked are decided by themselves', async () => {
    const { sam, about } = await aHouse(world)
    const newcomer = await world.given.member('Otter', { joinedDaysAgo: 1 })
    await world.given.membership(newcomer)
    const held = await about(newcomer, wordsOf.red)
    const other = await about(newcomer, wordsOf.amber)
    await expect(
      world.as(sam).commands.moderation.mergeCases({ caseId: held.caseId, intoId: other.caseId }),
    ).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('not into a closed one, not by facilitators, not by strangers', async () => {
    const { tom, reader, sam, facilitator, about } = await aHouse(world)
    const [one, two] = [await about(tom), await about(tom)]
    const merge = (who: typeof sam) =>
      world.as(who).commands.moderation.mergeCases({ caseId: one.caseId, intoId: two.caseId })
    await expect(merge(facilitator)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of [tom, reader]) await expect(merge(who)).rejects.toMatchObject({ kind: 'not-found' })
    await world.as(sam).commands.moderation.decide({ caseId: two.caseId, action: 'no-action', reason: 'Fine' })
    await expect(merge(sam)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
