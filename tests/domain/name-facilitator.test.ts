import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('naming a facilitator', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    return { ada, rowan }
  }
  const name = (who: Parameters<typeof world.as>[0], called: string, slug = 'pain') =>
    world.as(who).commands.groups.nameFacilitator({ slug, name: called })

  test('makes them a member of the group, once, and gives them its tools', async () => {
    const { ada } = await aGroup()
    const linnet = await given.member('Linnet')
    await name(ada, 'LINNET')
    expect(await world.as(linnet).queries.groups.groupPage({ slug: 'pain' })).toMatchObject({
      isMember: true,
      memberCount: 2,
      inside: { mayFacilitate: true },
    })
    expect((await world.events()).slice(-2)).toMatchObject([
      { name: 'group.joined', memberId: linnet.id },
      { name: 'facilitator.named', memberId: linnet.id, role: 'facilitator' },
    ])
  })

  test('makes nobody a member of a group who has not agreed that we keep health information', async () => {
    const { ada } = await aGroup()
    const otter = await given.member('Otter', { consented: false })
    await expect(name(ada, 'Otter')).rejects.toMatchObject({ kind: 'invalid', fields: { name: [/has not agreed/] } })
    expect((await world.as(otter).queries.groups.groupPage({ slug: 'pain' })).isMember).toBe(false)
  })

  test('is refused for nobody, twice, elsewhere, and to everybody but coordinators', async () => {
    const { ada, rowan } = await aGroup()
    await expect(name(ada, 'Nobody')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(name(ada, 'Rowan')).rejects.toMatchObject({ kind: 'invalid', fields: { name: [/already/] } })
    await expect(name(ada, 'Rowan', 'nowhere')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(name(rowan, 'Ada')).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
