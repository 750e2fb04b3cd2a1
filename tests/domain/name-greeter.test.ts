import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('naming a greeter', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const rowan = await given.member('Rowan')
    const wren = await given.member('Wren')
    const elsewhere = await given.member('Elsewhere')
    await given.group({ facilitators: [rowan], members: [wren] })
    return { rowan, wren, elsewhere }
  }
  const name = (who: Parameters<typeof world.as>[0], called: string) =>
    world.as(who).commands.groups.nameGreeter({ slug: 'pain', name: called })

  test('lets a member of the group see who waits for a first answer', async () => {
    const { rowan, wren } = await aGroup()
    await name(rowan, 'wren')
    expect(await world.as(wren).queries.groups.facilitation({ slug: 'pain' })).toMatchObject({
      isGreeter: true,
      desk: null,
    })
    expect((await world.events()).at(-1)).toMatchObject({
      name: 'facilitator.named',
      memberId: wren.id,
      role: 'greeter',
    })
  })

  test('says the same of somebody elsewhere as of nobody', async () => {
    const { rowan } = await aGroup()
    for (const called of ['Elsewhere', 'Nobody'])
      await expect(name(rowan, called)).rejects.toMatchObject({
        kind: 'invalid',
        fields: { name: [`Nobody in this group goes by the name ${called}. Check how it is spelt`] },
      })
  })

  test('is said once, with a name, by a facilitator', async () => {
    const { rowan, wren } = await aGroup()
    await expect(name(wren, 'Wren')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(name(rowan, ' ')).rejects.toMatchObject({ kind: 'invalid' })
    await name(rowan, 'Wren')
    await expect(name(rowan, 'Wren')).rejects.toMatchObject({ kind: 'invalid', fields: { name: [/already/] } })
  })
})
