import { describe, expect, test } from 'vitest'
import { aHouse, caseRow } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('taking a case on', () => {
  const world = useWorld()

  test('a moderator claims it, and is on it; pressing twice changes nothing', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId } = await about(tom)
    const { claimCase } = world.as(sam).commands.moderation
    await claimCase({ caseId })
    await claimCase({ caseId })
    expect(await caseRow(world, caseId)).toMatchObject({ claimedBy: sam.id, firstSeenAt: world.now })
    expect(world.announced.filter(({ name }) => name === 'case.claimed')).toHaveLength(1)
  })

  test('a facilitator claims what can wait in their own group', async () => {
    const { tom, facilitator, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(facilitator).commands.moderation.claimCase({ caseId })
    expect((await caseRow(world, caseId)).claimedBy).toBe(facilitator.id)
  })

  test('the second finds the first on it by name, and can take over with a reason', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.claimCase({ caseId })
    const { claimCase, takeOverCase } = world.as(mo).commands.moderation
    await expect(claimCase({ caseId })).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('Sam is on this case'),
    })
    await expect(takeOverCase({ caseId, because: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
    await takeOverCase({ caseId, because: 'Sam has gone home' })
    expect((await caseRow(world, caseId)).claimedBy).toBe(mo.id)
    const { log } = await world.as(sam).queries.moderation.casePage({ caseId })
    expect(log.at(-1)).toMatchObject({
      kind: 'taken-over',
      by: 'Mo',
      words: 'Sam has gone home',
      old: { claimedBy: sam.id },
    })
  })

  test('of two who press at once, one is on it', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom)
    const pressed = await Promise.allSettled(
      [sam, mo].map((who) => world.as(who).commands.moderation.claimCase({ caseId })),
    )
    expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('nobody takes over from nobody', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await expect(world.as(sam).commands.moderation.takeOverCase({ caseId, because: 'Mine' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('nobody decides what a colleague is on', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.claimCase({ caseId })
    await expect(
      world.as(mo).commands.moderation.decide({ caseId, action: 'no-action', reason: 'Fine' }),
    ).rejects.toMatchObject({ kind: 'forbidden', message: expect.stringContaining('A colleague is on this case') })
  })

  test('members, the person it is about, and facilitators for what is grave find no case', async () => {
    const { tom, reader, facilitator, about } = await aHouse(world)
    const { caseId } = await about(tom, 'I will end my life')
    for (const who of [tom, reader, facilitator, { ...tom, roles: ['moderator' as const] }]) {
      const { claimCase, takeOverCase, releaseCase } = world.as(who).commands.moderation
      for (const act of [claimCase({ caseId }), takeOverCase({ caseId, because: 'Me' }), releaseCase({ caseId })])
        await expect(act).rejects.toMatchObject({ kind: 'not-found' })
    }
  })

  test('who is on a case lets go of it without a reason; others cannot, the duty lead can', async () => {
    const { tom, sam, mo, dana, about } = await aHouse(world)
    const { caseId } = await about(tom)
    const release = (who: typeof sam) => world.as(who).commands.moderation.releaseCase({ caseId })
    await world.as(sam).commands.moderation.claimCase({ caseId })
    await expect(release(mo)).rejects.toMatchObject({ kind: 'forbidden' })
    await release(sam)
    expect((await caseRow(world, caseId)).claimedBy).toBeNull()
    await expect(release(sam)).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(sam).commands.moderation.claimCase({ caseId })
    await release(dana)
    expect((await caseRow(world, caseId)).claimedBy).toBeNull()
  })

  test('a closed case is not claimed', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.decide({ caseId, action: 'no-action', reason: 'Fine' })
    await expect(world.as(sam).commands.moderation.claimCase({ caseId })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
