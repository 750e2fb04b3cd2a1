import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

const minute = 60_000
const day = 24 * 60 * minute

describe('visiting a group', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const rowan = await given.member('Rowan')
    const tom = await given.member('Tom')
    const { id } = await given.group({ facilitators: [rowan], members: [tom] })
    return { rowan, tom, groupId: id }
  }
  const look = async (who: Actor, groupId: string) => {
    const { inside } = await world.as(who).queries.groups.groupPage({ slug: 'pain' })
    if (inside?.isVisitDue) await world.as(who).commands.groups.visitGroup({ groupId })
    return inside
  }
  const news = async (who: Actor, groupId: string) =>
    Object.fromEntries(((await look(who, groupId))?.threads ?? []).map(({ title, news }) => [title, news]))

  test('shows what is new since the visit before, and keeps showing it while they look around', async () => {
    const { rowan, tom, groupId } = await aGroup()
    const old = await given.thread(rowan, 'pain', { title: 'Old' })
    world.later(minute)
    await look(tom, groupId)
    world.later(day)
    await given.thread(rowan, 'pain', { title: 'Fresh' })
    await given.reply(rowan, old.id)
    world.later(minute)
    expect(await news(tom, groupId)).toEqual({ Fresh: 'thread', Old: 'replies' })
    world.later(5 * minute)
    expect(await news(tom, groupId)).toEqual({ Fresh: 'thread', Old: 'replies' })
    world.later(day)
    expect(await news(tom, groupId)).toEqual({ Fresh: null, Old: null })
  })

  test('does not call somebody’s own words new', async () => {
    const { rowan, tom, groupId } = await aGroup()
    const thread = await given.thread(rowan, 'pain', { title: 'Hello' })
    await look(tom, groupId)
    world.later(day)
    await given.reply(tom, thread.id)
    expect(await news(tom, groupId)).toEqual({ Hello: null })
  })

  test('is written down at most every ten minutes', async () => {
    const { tom, groupId } = await aGroup()
    expect((await look(tom, groupId))?.isVisitDue).toBe(true)
    world.later(9 * minute)
    expect((await look(tom, groupId))?.isVisitDue).toBe(false)
    world.later(2 * minute)
    expect((await look(tom, groupId))?.isVisitDue).toBe(true)
  })

  test('the first time says welcome, with nothing called new; the second time does not', async () => {
    const { rowan, groupId } = await aGroup()
    await given.thread(rowan, 'pain', { title: 'Before I came' })
    const otter = await given.member('Otter')
    world.later(minute)
    await world.as(otter).commands.groups.joinGroup({ slug: 'pain' })
    world.later(3 * day)
    const first = await look(otter, groupId)
    expect(first?.welcomeHtml).not.toBeNull()
    expect(first?.threads.map((thread) => thread.news)).toEqual([null])
    world.later(5 * minute)
    expect((await look(otter, groupId))?.welcomeHtml).toBe(null)
    world.later(day)
    await given.thread(rowan, 'pain', { title: 'After' })
    expect(await news(otter, groupId)).toEqual({ After: 'thread', 'Before I came': null })
  })

  test('of somebody outside leaves no trace', async () => {
    const { groupId } = await aGroup()
    const stranger = await given.member('Stranger')
    await world.as(stranger).commands.groups.visitGroup({ groupId })
    expect((await world.as(stranger).queries.groups.groupPage({ slug: 'pain' })).inside).toBeNull()
    expect(await world.events()).toEqual([])
  })
})
