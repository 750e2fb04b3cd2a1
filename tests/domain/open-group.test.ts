import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('opening a group', () => {
  const world = useWorld()
  const { given } = world
  const wish = {
    name: 'Crohn’s & colitis',
    purpose: 'For people with bowels that have opinions.',
    lookedAfter: 'Two of us read every day.',
    joining: 'open',
    conditionIds: 'crohns',
    topics: 'Food\n\n Travel \nfood',
    facilitators: 'Rowan',
    dropIns: '',
  }
  async function people() {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const rowan = await given.member('Rowan')
    await given.condition('crohns')
    return { ada, rowan }
  }
  const open = (who: Actor, changed: object = {}) => world.as(who).commands.groups.openGroup({ ...wish, ...changed })

  test('makes its address from its name, and everybody can find it', async () => {
    const { ada, rowan } = await people()
    expect(await open(ada)).toMatchObject({ slug: 'crohns-and-colitis' })
    const page = await world.as(rowan).queries.groups.groupPage({ slug: 'crohns-and-colitis' })
    expect(page).toMatchObject({
      name: 'Crohn’s & colitis',
      isMember: true,
      facilitators: [{ name: 'Rowan' }],
      inside: { topics: [{ name: 'food' }, { name: 'Travel' }], mayFacilitate: true },
    })
  })

  test('answers the asks it was opened for, and no others', async () => {
    const { ada } = await people()
    const otter = await given.member('Otter')
    const asked = await given.groupAsk(otter, 'Anything for Crohn’s?', 'crohns')
    const other = await given.groupAsk(otter, 'Something else')
    const { id: groupId } = await open(ada, { askIds: [asked.id, 'nothing'] })
    const { open: left, answered } = await world.as(ada).queries.groups.groupAskList({})
    expect(left.map(({ id }) => id)).toEqual([other.id])
    expect(answered).toMatchObject([{ id: asked.id, slug: 'crohns-and-colitis' }])
    expect(await world.events()).toContainEqual({ name: 'group.opened', groupId, askIds: [asked.id] })
  })

  test('refuses a name in use, one without letters, and one the site uses itself', async () => {
    const { ada } = await people()
    await open(ada)
    for (const name of ['Crohns and Colitis', '???', 'Ask'])
      await expect(open(ada, { name })).rejects.toMatchObject({
        kind: 'invalid',
        fields: { name: [expect.any(String)] },
      })
  })

  test('opens nothing when a facilitator or a condition is not known', async () => {
    const { ada } = await people()
    await expect(open(ada, { facilitators: 'Rowan\nNobody' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { facilitators: ['Nobody here goes by the name Nobody. Check how it is spelt'] },
    })
    await expect(open(ada, { conditionIds: ['unknown'] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(open(ada, { facilitators: '' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { facilitators: ['Name at least one facilitator'] },
    })
    expect(await world.as(ada).queries.groups.groupList({})).toEqual([])
  })

  test('is for coordinators', async () => {
    const { rowan } = await people()
    await expect(open(rowan)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
