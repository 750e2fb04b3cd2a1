import { describe, expect, test } from 'vitest'
import { levelCorrections } from '#db/schema/index.ts'
import { aHouse, caseRow } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('correcting a level', () => {
  const world = useWorld()

  test('one press moves the case, and keeps the words as they were for triage to learn from', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId, postId } = await about(tom, 'I feel so alone, said my kettle')
    await world.as(sam).commands.moderation.correctLevel({ caseId, level: 'green' })
    await world.as(tom).commands.groups.editPost({ postId, body: 'Something else' })
    expect(await caseRow(world, caseId)).toMatchObject({ level: 'green' })
    const kept = await world.database.read(async (db) => db.select().from(levelCorrections))
    expect(kept).toMatchObject([
      { fromLevel: 'amber', toLevel: 'green', words: 'I feel so alone, said my kettle', why: '', correctedBy: sam.id },
    ])
  })

  test('to the level it has is nothing to correct', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await expect(world.as(sam).commands.moderation.correctLevel({ caseId, level: 'amber' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(world.as(sam).commands.moderation.correctLevel({ caseId, level: 'pink' })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  test('a facilitator raises what is worse than it looked, and no longer finds it', async () => {
    const { tom, facilitator, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(facilitator).commands.moderation.correctLevel({ caseId, level: 'crisis', why: 'I know her' })
    expect(await caseRow(world, caseId)).toMatchObject({ level: 'crisis' })
    await expect(world.as(facilitator).queries.moderation.casePage({ caseId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('the person it is about, and members, correct nothing', async () => {
    const { tom, reader, about } = await aHouse(world)
    const { caseId } = await about(tom)
    for (const who of [tom, reader])
      await expect(world.as(who).commands.moderation.correctLevel({ caseId, level: 'green' })).rejects.toMatchObject({
        kind: 'not-found',
      })
  })

  test('what was corrected of a closed case is kept, and the case stays closed', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.decide({ caseId, action: 'no-action', reason: 'Fine' })
    await world.as(sam).commands.moderation.correctLevel({ caseId, level: 'green' })
    expect(await caseRow(world, caseId)).toMatchObject({ level: 'amber', closedAt: world.now })
  })

  test('is read for triage without names and without ids of people, and by the house alone', async () => {
    const { tom, reader, sam, about } = await aHouse(world)
    const { caseId } = await about(tom, 'Tom here. @Amina said to tell you I feel so alone')
    await world.as(sam).commands.moderation.correctLevel({ caseId, level: 'red', why: 'Tom means it' })
    const { lines, next } = await world.as(world.system).queries.moderation.corrections({})
    expect(lines).toEqual([
      {
        id: expect.any(String),
        text: 'somebody here. @somebody said to tell you I feel so alone',
        label: 'red',
        why: 'somebody means it',
      },
    ])
    expect(next).toBeNull()
    const told = JSON.stringify(lines)
    for (const { id } of [tom, reader, sam]) expect(told).not.toContain(id)
    for (const who of [tom, sam, world.visitor])
      await expect(world.as(who).queries.moderation.corrections({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is read page by page, and nothing twice', async () => {
    const { tom, sam } = await aHouse(world)
    await world.database.write(async (tx) => {
      await tx.insert(levelCorrections).values(
        Array.from({ length: 250 }, (_, i) => ({
          id: world.newId(),
          subjectKind: 'post' as const,
          subjectId: 'gone',
          fromLevel: 'green' as const,
          toLevel: 'amber' as const,
          words: `Words ${i}`,
          why: '',
          correctedBy: sam.id,
          correctedAt: world.now + Math.floor(i / 50),
        })),
      )
    })
    const { corrections } = world.as(world.system).queries.moderation
    const first = await corrections({})
    const second = await corrections({ after: first.next })
    expect(new Set([...first.lines, ...second.lines].map(({ text }) => text)).size).toBe(250)
    expect(second.next).toBeNull()
    expect(tom.id).not.toBe(sam.id)
  })
})
