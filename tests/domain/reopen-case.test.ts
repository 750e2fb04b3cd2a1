import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day, minute } from '#server/domain/kernel/time.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { aHouse, caseRow } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('opening a case again', () => {
  const world = useWorld()
  const jobs = jobsOf(world)
  const because = 'She wrote to us'

  async function aClosedCase() {
    const house = await aHouse(world)
    const about = await house.about(house.tom)
    const { decisionId } = await world
      .as(house.sam)
      .commands.moderation.decide({ caseId: about.caseId, action: 'no-action', reason: 'Fine' })
    return { ...house, ...about, decisionId }
  }

  test('it waits again, with a new deadline and nobody on it', async () => {
    const { mo, caseId } = await aClosedCase()
    world.later(3 * day)
    await world.as(mo).commands.moderation.reopenCase({ caseId, because })
    expect(await caseRow(world, caseId)).toMatchObject({ closedAt: null, claimedBy: null, dueAt: world.now + day })
  })

  test('needs a reason, and a case that is closed', async () => {
    const { sam, caseId } = await aClosedCase()
    const { reopenCase } = world.as(sam).commands.moderation
    await expect(reopenCase({ caseId, because: '' })).rejects.toMatchObject({ kind: 'invalid' })
    await reopenCase({ caseId, because })
    await expect(reopenCase({ caseId, because })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('not beside a newer one about the same thing', async () => {
    const { tom, sam, group, caseId, postId, put } = await aClosedCase()
    await put('amber', { subjectId: postId, aboutId: tom.id, groupId: group.id })
    await expect(world.as(sam).commands.moderation.reopenCase({ caseId, because })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('strangers and the person it is about find no case', async () => {
    const { tom, reader, caseId } = await aClosedCase()
    for (const who of [tom, reader])
      await expect(world.as(who).commands.moderation.reopenCase({ caseId, because })).rejects.toMatchObject({
        kind: 'not-found',
      })
  })

  test('undoing puts it back into the queue when that is asked, and not otherwise', async () => {
    const { sam, caseId, decisionId } = await aClosedCase()
    const { undoDecision, decide, reopenCase } = world.as(sam).commands.moderation
    await undoDecision({ decisionId, because, andThen: 'reopen' })
    expect((await caseRow(world, caseId)).closedAt).toBeNull()
    const again = await decide({ caseId, action: 'no-action', reason: 'Fine' })
    await undoDecision({ decisionId: again.decisionId, because })
    expect((await caseRow(world, caseId)).closedAt).toBe(world.now)
    await reopenCase({ caseId, because })
  })

  test('whoever had it is told, once, and whoever opened it is not', async () => {
    const { sam, mo, dana, tom, caseId } = await aClosedCase()
    const toldOf = async (who: Actor) =>
      (await world.as(who).queries.notices.noticePage({})).notices.filter(({ kind }) => kind === 'case-reopened').length
    await world.as(mo).commands.moderation.reopenCase({ caseId, because })
    await jobs.work()
    await world.as(world.system).commands.notices.tellAboutReopenedCase({ caseId, hadBy: [sam.id] })
    expect([await toldOf(sam), await toldOf(mo), await toldOf(dana), await toldOf(tom)]).toEqual([1, 0, 0, 0])
    // Closed by the one who opens it again: nobody is left to tell.
    world.later(day)
    await world.as(mo).commands.moderation.decide({ caseId, action: 'no-action', reason: 'Fine' })
    await world.as(mo).commands.moderation.reopenCase({ caseId, because })
    await jobs.work()
    expect(await toldOf(mo)).toBe(0)
  })

  test('whoever has laid the task down, or whom it is about, is not told, and only the house tells', async () => {
    const { sam, reader, caseId } = await aClosedCase()
    const { tellAboutReopenedCase } = world.as(world.system).commands.notices
    await world.as(sam).commands.moderation.reopenCase({ caseId, because })
    for (const id of [caseId, 'nothing']) await tellAboutReopenedCase({ caseId: id, hadBy: [reader.id] })
    expect((await world.as(reader).queries.notices.noticePage({})).notices.map(({ kind }) => kind)).not.toContain(
      'case-reopened',
    )
    await expect(world.as(sam).commands.notices.tellAboutReopenedCase({ caseId, hadBy: [] })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('a crisis rings again after a minute, unless somebody is on it by then', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom, 'I am going to end my life.')
    const ringing = () => world.as(mo).queries.escalation.alarmList({})
    const close = () => world.as(sam).commands.moderation.decide({ caseId, action: 'support', reason: 'Spoke' })
    const open = () => world.as(sam).commands.moderation.reopenCase({ caseId, because })
    await close()
    await open()
    await world.as(sam).commands.moderation.claimCase({ caseId })
    world.later(2 * minute)
    await jobs.work()
    expect((await ringing()).ringing).toEqual([])
    await close()
    await open()
    await jobs.work()
    expect((await ringing()).ringing).toEqual([])
    world.later(2 * minute)
    await jobs.work()
    expect((await ringing()).ringing).toHaveLength(1)
  })
})
