import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('closing a thread', () => {
  const world = useWorld()
  const { given } = world

  async function aThread() {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    await given.group({ facilitators: [rowan], members: [amina] })
    const { id: threadId } = await given.thread(amina)
    return { rowan, amina, threadId }
  }
  const reason = 'The trial has ended, so there is nothing more to answer.'

  test('shows everybody the reason, and takes no more replies', async () => {
    const { rowan, amina, threadId } = await aThread()
    await world.as(rowan).commands.groups.closeThread({ threadId, reason })
    const page = await world.as(amina).queries.groups.threadPage({ threadId })
    expect(page.thread.closedBecause).toBe(reason)
    await expect(given.reply(amina, threadId)).rejects.toMatchObject({ kind: 'forbidden', message: /closed/ })
    expect((await world.events()).at(-1)).toMatchObject({ name: 'thread.closed', threadId })
  })

  test('needs a reason', async () => {
    const { rowan, threadId } = await aThread()
    await expect(world.as(rowan).commands.groups.closeThread({ threadId, reason: '  ' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { reason: [expect.stringContaining('Say why')] },
    })
  })

  test('happens once', async () => {
    const { rowan, threadId } = await aThread()
    await world.as(rowan).commands.groups.closeThread({ threadId, reason })
    await expect(world.as(rowan).commands.groups.closeThread({ threadId, reason })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('is for facilitators', async () => {
    const { amina, threadId } = await aThread()
    await expect(world.as(amina).commands.groups.closeThread({ threadId, reason })).rejects.toMatchObject({
      kind: 'forbidden',
      message: 'Only the facilitators of this group can do this',
    })
  })
})
