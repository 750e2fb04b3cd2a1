import { describe, expect, test } from 'vitest'
import { aHouse } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('telling people of decisions and handed cases', () => {
  const world = useWorld()

  test('only the house itself tells', async () => {
    const { tom, sam, about } = await aHouse(world)
    const { caseId } = await about(tom)
    const { decisionId } = await world
      .as(sam)
      .commands.moderation.decide({ caseId, action: 'support', reason: 'She is low' })
    for (const who of [tom, sam, world.visitor]) {
      const { tellAboutDecision, tellAboutHandedCase } = world.as(who).commands.notices
      await expect(tellAboutDecision({ decisionId })).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(tellAboutHandedCase({ caseId })).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })

  test('work that runs twice tells a person once, and nobody of what is not there', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const [one, two] = [await about(tom), await about(tom)]
    const { decide, handOverCase } = world.as(sam).commands.moderation
    const { decisionId } = await decide({ caseId: one.caseId, action: 'support', reason: 'She is low' })
    await handOverCase({ caseId: two.caseId, toId: mo.id, because: 'You know this group' })
    const { tellAboutDecision, tellAboutHandedCase } = world.as(world.system).commands.notices
    for (const id of [decisionId, decisionId, 'nothing']) await tellAboutDecision({ decisionId: id })
    for (const caseId of [two.caseId, two.caseId, 'nothing']) await tellAboutHandedCase({ caseId })
    for (const who of [tom, mo]) expect((await world.as(who).queries.notices.noticePage({})).notices).toHaveLength(1)
  })

  test('a colleague who has passed the case on already is not told', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.handOverCase({ caseId, toId: mo.id, because: 'You know this group' })
    await world.as(mo).commands.moderation.releaseCase({ caseId })
    await world.as(world.system).commands.notices.tellAboutHandedCase({ caseId })
    expect((await world.as(mo).queries.notices.noticePage({})).notices).toEqual([])
  })
})
