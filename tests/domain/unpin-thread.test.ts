import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('unpinning a thread', () => {
  const world = useWorld()
  const { given } = world

  test('records it once; unpinning what is not pinned changes nothing', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    const { id: threadId } = await given.thread(rowan)
    const { pinThread, unpinThread } = world.as(rowan).commands.groups
    await pinThread({ threadId })
    await unpinThread({ threadId })
    await unpinThread({ threadId })
    expect((await world.events()).filter(({ name }) => name === 'thread.unpinned')).toHaveLength(1)
    expect((await world.as(rowan).queries.groups.threadTools({ threadId })).isPinned).toBe(false)
  })

  test('is for facilitators', async () => {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    await given.group({ facilitators: [rowan], members: [amina] })
    const { id: threadId } = await given.thread(amina)
    await world.as(rowan).commands.groups.pinThread({ threadId })
    await expect(world.as(amina).commands.groups.unpinThread({ threadId })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
