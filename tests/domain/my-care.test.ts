import { describe, expect, test } from 'vitest'
import { day, hour, minute } from '#server/domain/kernel/time.ts'
import { aHouse, wordsOf } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('looking after those who moderate', () => {
  const world = useWorld()
  const care = (who: Parameters<typeof world.as>[0]) => world.as(who).queries.moderation.myCare({})

  test('hard items are counted for today and the week, each once, for oneself', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.openWords({ caseId })
    await world.as(sam).commands.moderation.openWords({ caseId })
    expect(await care(sam)).toMatchObject({ today: 1, thisWeek: 1, inTheHour: 1, needsBreak: false })
    expect(await care(mo)).toMatchObject({ today: 0, thisWeek: 0 })
    world.later(day)
    expect(await care(sam)).toMatchObject({ today: 0, thisWeek: 1, inTheHour: 0 })
    world.later(7 * day)
    expect(await care(sam)).toMatchObject({ thisWeek: 0 })
  })

  test('after as many within an hour as the host has set, a break is offered', async () => {
    const { tom, sam, about } = await aHouse(world)
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    await world.as(ada).commands.moderation.chooseCare({ hardItemsAnHour: 2, amberSoonHours: 3 })
    for (const needsBreak of [false, true]) {
      const { caseId } = await about(tom)
      await world.as(sam).commands.moderation.openWords({ caseId })
      expect((await care(sam)).needsBreak).toBe(needsBreak)
    }
    world.later(hour + minute)
    expect((await care(sam)).needsBreak).toBe(false)
  })

  test('only a coordinator sets it, within reason', async () => {
    const { tom, sam } = await aHouse(world)
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    const wish = { hardItemsAnHour: 2, amberSoonHours: 3 }
    for (const who of [tom, sam])
      await expect(world.as(who).commands.moderation.chooseCare(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(ada).commands.moderation.chooseCare({ ...wish, hardItemsAnHour: 0 })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  test('kinds that somebody would rather not see are folded in their queue, and in nobody else’s', async () => {
    const { tom, sam, mo, about } = await aHouse(world)
    const { caseId } = await about(tom, wordsOf.crisis)
    await world.as(sam).commands.moderation.chooseHardKinds({ kinds: 'suicide-and-self-harm' })
    const folded = async (who: typeof sam) =>
      (await world.as(who).queries.moderation.queue({})).lanes[0]?.cases.map(({ isFolded }) => isFolded)
    expect(await folded(sam)).toEqual([true])
    expect(await folded(mo)).toEqual([false])
    // What one has taken on oneself stays in sight.
    await world.as(sam).commands.moderation.claimCase({ caseId })
    expect(await folded(sam)).toEqual([false])
    await world.as(sam).commands.moderation.chooseHardKinds({})
    expect((await care(sam)).folded).toEqual([])
  })

  test('members choose nothing, and nonsense is no kind', async () => {
    const { tom, sam } = await aHouse(world)
    await expect(world.as(tom).commands.moderation.chooseHardKinds({ kinds: [] })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(sam).commands.moderation.chooseHardKinds({ kinds: ['cats'] })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })
})
