import { describe, expect, test } from 'vitest'
import { follows } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('leaving a group', () => {
  const world = useWorld()
  const { given } = world
  const leave = (who: Actor) => world.as(who).commands.groups.leaveGroup({ slug: 'pain' })
  const page = (who: Actor) => world.as(who).queries.groups.groupPage({ slug: 'pain' })

  test('closes its conversations to them, counts them out, and leaves what they wrote', async () => {
    const rowan = await given.member('Rowan')
    const tom = await given.member('Tom')
    await given.group({ facilitators: [rowan], members: [tom] })
    const thread = await given.thread(tom)
    expect(await leave(tom)).toEqual({ slug: 'pain', name: 'Pain' })
    expect(await page(tom)).toMatchObject({ isMember: false, inside: null, memberCount: 1 })
    expect((await page(rowan)).inside?.threads).toMatchObject([{ id: thread.id, startedBy: 'Tom' }])
    expect((await world.events()).at(-1)).toMatchObject({ name: 'group.left', memberId: tom.id })
  })

  test('ends following its threads, and only its', async () => {
    const tom = await given.member('Tom')
    await given.group({ members: [tom] })
    await given.group({ slug: 'sleep', name: 'Sleep', members: [tom] })
    await given.thread(tom)
    const kept = await given.thread(tom, 'sleep')
    await leave(tom)
    const left = await world.database.read(async (db) => db.select().from(follows))
    expect(left.map(({ threadId }) => threadId)).toEqual([kept.id])
  })

  test('stands a greeter down', async () => {
    const linnet = await given.member('Linnet')
    await given.group({ greeters: [linnet] })
    await leave(linnet)
    expect(await world.events()).toContainEqual(
      expect.objectContaining({ name: 'facilitator.stood-down', memberId: linnet.id, role: 'greeter' }),
    )
  })

  test('is not for its facilitator, who is told whom to ask', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await expect(leave(rowan)).rejects.toMatchObject({ kind: 'forbidden', message: /coordinator/ })
    expect(await page(rowan)).toMatchObject({ isMember: true, memberCount: 1 })
  })

  test('means nothing to somebody outside, to a visitor, or in a group that is not there', async () => {
    const tom = await given.member('Tom')
    await expect(leave(tom)).rejects.toMatchObject({ kind: 'not-found' })
    await given.group()
    await expect(leave(tom)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(leave(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('leaves the door open to come back', async () => {
    const tom = await given.member('Tom')
    await given.group({ members: [tom] })
    await leave(tom)
    await world.as(tom).commands.groups.joinGroup({ slug: 'pain' })
    expect(await page(tom)).toMatchObject({ isMember: true, memberCount: 1 })
  })
})
