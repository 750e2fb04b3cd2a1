import { describe, expect, test } from 'vitest'
import { day } from '#server/domain/kernel/time.ts'
import { aHouse, caseRow } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('opening a case again', () => {
  const world = useWorld()
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
})
