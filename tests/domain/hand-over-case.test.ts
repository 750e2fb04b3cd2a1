import { describe, expect, test } from 'vitest'
import { jobsOf } from '#tests/support/jobs.ts'
import { aHouse, caseRow } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('handing a case on', () => {
  const world = useWorld()
  const jobs = jobsOf(world)
  const because = 'You know this group'

  test('a named colleague is on it, and is told without a word about what', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.handOverCase({ caseId, toId: mo.id, because })
    expect((await caseRow(world, caseId)).claimedBy).toBe(mo.id)
    await jobs.work()
    expect((await world.as(mo).queries.notices.noticePage({})).notices.map(({ kind }) => kind)).toEqual(['case-handed'])
    expect(jobs.sent.map(({ subject, text }) => `${subject} ${text}`).join()).not.toMatch(/Pain|Tom|alone|case/)
  })

  test('only to somebody who looks into cases, with a reason', async () => {
    const { tom, reader, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom)
    const { handOverCase } = world.as(sam).commands.moderation
    for (const toId of ['', reader.id, 'nobody', sam.id])
      await expect(handOverCase({ caseId, toId, because })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(handOverCase({ caseId, toId: mo.id, because: '' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('not to the person it is about', async () => {
    const { sam, mo, about } = await aHouse(world)
    await world.given.membership(mo)
    const { caseId } = await about(mo)
    await expect(
      world.as(sam).commands.moderation.handOverCase({ caseId, toId: mo.id, because }),
    ).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('nobody hands over what a colleague is on', async () => {
    const { tom, sam, mo, dana, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.claimCase({ caseId })
    const { handOverCase, handUpCase } = world.as(mo).commands.moderation
    await expect(handOverCase({ caseId, toId: dana.id, because })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(handUpCase({ caseId, because })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('what is handed up is the duty lead’s alone, and every duty lead is told', async () => {
    const { tom, sam, mo, dana, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.handUpCase({ caseId, because })
    expect(await caseRow(world, caseId)).toMatchObject({ claimedBy: null, handedUpAt: world.now })
    await jobs.work()
    expect((await world.as(dana).queries.notices.noticePage({})).notices.map(({ kind }) => kind)).toEqual([
      'case-handed',
    ])
    const { claimCase, decide, handUpCase } = world.as(mo).commands.moderation
    for (const act of [
      claimCase({ caseId }),
      handUpCase({ caseId, because }),
      decide({ caseId, action: 'no-action', reason: 'Fine' }),
    ])
      await expect(act).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(dana).commands.moderation.claimCase({ caseId })
    await world.as(dana).commands.moderation.handOverCase({ caseId, toId: mo.id, because: 'You can do this' })
    await world.as(mo).commands.moderation.decide({ caseId, action: 'no-action', reason: 'Fine' })
  })

  test('who handed a case on takes it back; nobody else does', async () => {
    const { tom, sam, mo, dana, about } = await aHouse(world)
    const { caseId } = await about(tom)
    const takeBack = (who: typeof sam) => world.as(who).commands.moderation.takeBackCase({ caseId })
    await expect(takeBack(sam)).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(sam).commands.moderation.handUpCase({ caseId, because })
    await expect(takeBack(mo)).rejects.toMatchObject({ kind: 'forbidden' })
    await takeBack(sam)
    expect(await caseRow(world, caseId)).toMatchObject({ claimedBy: sam.id, handedUpAt: null })
    await world.as(sam).commands.moderation.handOverCase({ caseId, toId: mo.id, because })
    await takeBack(sam)
    expect((await caseRow(world, caseId)).claimedBy).toBe(sam.id)
    await world.as(sam).commands.moderation.handUpCase({ caseId, because })
    await world.as(dana).commands.moderation.claimCase({ caseId })
    await expect(takeBack(sam)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a form that was made before a colleague acted is a conflict, and says who', async () => {
    const { tom, sam, mo, dana, about } = await aHouse(world)
    const { caseId } = await about(tom)
    const { asOf } = await world.as(mo).queries.moderation.casePage({ caseId })
    await world.as(sam).commands.moderation.claimCase({ caseId })
    await world.as(sam).commands.moderation.releaseCase({ caseId })
    for (const act of [
      world.as(mo).commands.moderation.handOverCase({ caseId, toId: dana.id, because, asOf }),
      world.as(mo).commands.moderation.handUpCase({ caseId, because, asOf }),
      world.as(mo).commands.moderation.correctLevel({ caseId, level: 'red', asOf }),
      world.as(mo).commands.moderation.decide({ caseId, action: 'no-action', reason: 'Fine', asOf }),
    ])
      await expect(act).rejects.toMatchObject({ kind: 'conflict', message: expect.stringContaining('Sam') })
    const again = (await world.as(mo).queries.moderation.casePage({ caseId })).asOf
    await world.as(mo).commands.moderation.handUpCase({ caseId, because, asOf: again })
  })

  test('strangers and the person it is about find no case', async () => {
    const { tom, reader, dana, about } = await aHouse(world)
    const { caseId } = await about(tom)
    for (const who of [tom, reader]) {
      const { handOverCase, handUpCase, takeBackCase } = world.as(who).commands.moderation
      for (const act of [
        handOverCase({ caseId, toId: dana.id, because }),
        handUpCase({ caseId, because }),
        takeBackCase({ caseId }),
      ])
        await expect(act).rejects.toMatchObject({ kind: 'not-found' })
    }
  })
})
