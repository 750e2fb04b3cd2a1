import { describe, expect, test } from 'vitest'
import { aHouse } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('the moderators’ room', () => {
  const world = useWorld()

  test('what one asks about a case stands in the room and in the case', async () => {
    const { tom, sam, dana, about } = await aHouse(world)
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.sayInRoom({ words: 'Good evening all' })
    world.later(1000)
    await world.as(sam).commands.moderation.sayInRoom({ words: 'Would you hide this?', caseId })
    const { messages } = await world.as(dana).queries.moderation.teamRoom({})
    expect(messages).toMatchObject([
      { by: 'Sam', words: 'Would you hide this?', caseId, level: 'amber', groupName: 'Pain', isMine: false },
      { words: 'Good evening all', caseId: null },
    ])
    expect((await world.as(dana).queries.moderation.casePage({ caseId })).talk).toMatchObject([
      { words: 'Would you hide this?' },
    ])
  })

  test('who moderates and is concerned reads that something was said, and not what', async () => {
    const { sam, mo, about } = await aHouse(world)
    await world.given.membership(mo)
    const { caseId } = await about(mo)
    await world.as(sam).commands.moderation.sayInRoom({ words: 'Mo had a bad day', caseId })
    const { messages } = await world.as(mo).queries.moderation.teamRoom({})
    expect(messages).toMatchObject([{ words: null, caseId: null }])
    await expect(world.as(mo).commands.moderation.sayInRoom({ words: 'What?', caseId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('older words come page by page', async () => {
    const { sam } = await aHouse(world)
    for (let i = 0; i < 45; i++) await world.as(sam).commands.moderation.sayInRoom({ words: `Words ${i}` })
    const first = await world.as(sam).queries.moderation.teamRoom({})
    const second = await world.as(sam).queries.moderation.teamRoom({ before: first.next })
    expect(first.messages).toHaveLength(40)
    expect(second.messages.map(({ words }) => words)).toEqual(['Words 4', 'Words 3', 'Words 2', 'Words 1', 'Words 0'])
  })

  test('members, facilitators, coordinators and visitors neither read nor write there', async () => {
    const { tom, facilitator, sam } = await aHouse(world)
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    for (const who of [tom, facilitator, ada, world.visitor, { ...sam, standing: 'suspended' as const }]) {
      await expect(world.as(who).queries.moderation.teamRoom({})).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(world.as(who).commands.moderation.sayInRoom({ words: 'Hi' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    }
    await expect(world.as(sam).commands.moderation.sayInRoom({ words: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
  })
})
