import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('asking whether one may listen to a thread', () => {
  const world = useWorld()
  const { given } = world

  test('a member of the group may; to everybody else the thread is not there', async () => {
    const amina = await given.member('Amina')
    const stranger = await given.member('Stranger')
    const group = await given.group({ members: [amina] })
    const thread = await given.thread(amina)
    const ask = (who: typeof amina) => world.as(who).queries.groups.threadFace({ threadId: thread.id })
    expect(await ask(amina)).toEqual({ threadId: thread.id, groupId: group.id })
    await expect(ask(stranger)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(ask(world.visitor)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
