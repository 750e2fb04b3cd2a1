import { describe, expect, test } from 'vitest'
import { day } from '#server/domain/kernel/time.ts'
import { useWorld } from '#tests/support/world.ts'

describe('ending a weekly prompt', () => {
  const world = useWorld()
  const { given } = world

  async function aPrompt() {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    await given.group({ facilitators: [rowan], members: [amina] })
    const { id } = await world.as(rowan).commands.groups.schedulePrompt({
      slug: 'pain',
      title: 'A good thing',
      body: 'Small counts.',
      weekday: 2,
      time: '09:00',
    })
    return { rowan, amina, promptId: id }
  }

  test('asks nothing more, and is recorded once', async () => {
    const { rowan, promptId } = await aPrompt()
    await world.as(rowan).commands.groups.endPrompt({ promptId })
    await world.as(rowan).commands.groups.endPrompt({ promptId })
    world.later(8 * day)
    expect(await world.as(world.system).commands.groups.postDuePrompts({})).toEqual({ posted: 0 })
    expect((await world.events()).filter(({ name }) => name === 'prompt.ended')).toHaveLength(1)
  })

  test('is for the facilitators of its group; for others it is not there', async () => {
    const { amina, promptId } = await aPrompt()
    await expect(world.as(amina).commands.groups.endPrompt({ promptId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(amina).commands.groups.endPrompt({ promptId: 'none' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
