import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('pinning a thread', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    await given.group({ facilitators: [rowan], members: [amina] })
    return { rowan, amina }
  }
  const pinnedFor = async (who: Parameters<typeof world.as>[0]) =>
    (await world.as(who).queries.groups.groupPage({ slug: 'pain' })).inside?.pinned.map(({ title }) => title)

  test('puts it at the top of the group, once, however often it is pressed', async () => {
    const { rowan, amina } = await aGroup()
    const thread = await given.thread(amina)
    await world.as(rowan).commands.groups.pinThread({ threadId: thread.id })
    await world.as(rowan).commands.groups.pinThread({ threadId: thread.id })
    expect(await pinnedFor(amina)).toEqual(['Stiff in the morning'])
    expect((await world.events()).filter(({ name }) => name === 'thread.pinned')).toHaveLength(1)
  })

  test('is undone with another press', async () => {
    const { rowan, amina } = await aGroup()
    const thread = await given.thread(amina)
    await world.as(rowan).commands.groups.pinThread({ threadId: thread.id })
    await world.as(rowan).commands.groups.unpinThread({ threadId: thread.id })
    expect(await pinnedFor(amina)).toEqual([])
  })

  test('stops at five, and says what to do', async () => {
    const { rowan, amina } = await aGroup()
    for (let count = 0; count < 5; count++) {
      const { id } = await given.thread(amina)
      await world.as(rowan).commands.groups.pinThread({ threadId: id })
    }
    const { id } = await given.thread(amina)
    await expect(world.as(rowan).commands.groups.pinThread({ threadId: id })).rejects.toMatchObject({
      kind: 'conflict',
      message: /Take one down first/,
    })
  })

  test('is for facilitators; a thread elsewhere is not there at all', async () => {
    const { amina } = await aGroup()
    const thread = await given.thread(amina)
    const stranger = await given.member('Stranger')
    const pin = (who: typeof amina) => world.as(who).commands.groups.pinThread({ threadId: thread.id })
    await expect(pin(amina)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(pin(stranger)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
