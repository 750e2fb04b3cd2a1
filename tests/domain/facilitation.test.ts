import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('looking after a group', () => {
  const world = useWorld()
  const { given } = world

  test('greeters see who waits and nothing of the desk; members see neither', async () => {
    const rowan = await given.member('Rowan')
    const wren = await given.member('Wren')
    const amina = await given.member('Amina')
    await given.group({ facilitators: [rowan], greeters: [wren], members: [amina], topics: ['Sleep'] })
    const look = (who: typeof amina) => world.as(who).queries.groups.facilitation({ slug: 'pain' })
    expect((await look(rowan)).desk).toMatchObject({
      topics: [{ name: 'Sleep' }],
      facilitators: [{ name: 'Rowan' }],
      greeters: [{ name: 'Wren' }],
    })
    expect((await look(wren)).desk).toBeNull()
    await expect(look(amina)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a coordinator outside the group sees how long somebody waits, and none of their words', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const otter = await given.member('Otter', { joinedDaysAgo: 1 })
    await given.group({ members: [otter], conditions: ['gout'] })
    await given.thread(otter)
    const page = await world.as(ada).queries.groups.facilitation({ slug: 'pain' })
    expect(page).toMatchObject({ mayRead: false, waitingSince: world.now })
    const list = await world.as(ada).queries.groups.coordination({})
    expect(list).toMatchObject([{ name: 'Pain', memberCount: 1, facilitators: [], waitingSince: world.now }])
    expect(JSON.stringify([page, list])).not.toMatch(/Stiff|Otter/)
    expect(await world.as(ada).queries.groups.conditionFamilies({})).toEqual([
      { family: 'other', conditions: [{ id: 'gout', name: 'gout' }] },
    ])
  })

  test('a facilitator is offered the threads and groups that tools could use', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await given.group({ slug: 'sleep', name: 'Sleep', facilitators: [rowan] })
    await given.group({ slug: 'work', name: 'Work' })
    const one = await given.thread(rowan, 'pain', { title: 'One of them' })
    const two = await given.thread(rowan, 'pain', { title: 'The other' })
    const { queries } = world.as(rowan)
    expect(await queries.groups.threadTools({ threadId: one.id })).toMatchObject({ groups: [{ name: 'Sleep' }] })
    expect(await queries.groups.mergeChoices({ threadId: one.id })).toMatchObject([{ id: two.id }])
    await expect(queries.groups.mergeChoices({ threadId: one.id, intoId: 'none' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(queries.groups.leftBehind({ threadId: one.id, toSlug: 'work' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('words can be looked at before they are kept', async () => {
    expect(await world.as(world.visitor).queries.groups.formatted({ body: 'Be *kind* <script>' })).toEqual({
      html: '<p>Be <em>kind</em> &lt;script&gt;</p>\n',
    })
  })
})
