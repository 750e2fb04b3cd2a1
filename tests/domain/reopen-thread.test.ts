import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('reopening a thread', () => {
  const world = useWorld()
  const { given } = world

  async function aClosedThread() {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    await given.group({ facilitators: [rowan], members: [amina] })
    const { id: threadId } = await given.thread(amina)
    await world.as(rowan).commands.groups.closeThread({ threadId, reason: 'Asked and answered.' })
    return { rowan, amina, threadId }
  }

  test('lets people answer again', async () => {
    const { rowan, amina, threadId } = await aClosedThread()
    await world.as(rowan).commands.groups.reopenThread({ threadId })
    await given.reply(amina, threadId)
    expect((await world.events()).map(({ name }) => name)).toContain('thread.reopened')
  })

  test('is refused when the thread is open, and to everybody but facilitators', async () => {
    const { rowan, amina, threadId } = await aClosedThread()
    await expect(world.as(amina).commands.groups.reopenThread({ threadId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await world.as(rowan).commands.groups.reopenThread({ threadId })
    await expect(world.as(rowan).commands.groups.reopenThread({ threadId })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })
})
