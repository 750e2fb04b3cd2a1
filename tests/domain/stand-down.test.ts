import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('standing down', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const rowan = await given.member('Rowan')
    const linnet = await given.member('Linnet')
    const wren = await given.member('Wren')
    await given.group({ facilitators: [rowan, linnet], greeters: [wren] })
    return { ada, rowan, linnet, wren }
  }
  const standDown = (who: Actor, { id: memberId }: Actor, role = 'facilitator') =>
    world.as(who).commands.groups.standDown({ slug: 'pain', memberId, role })

  test('takes the tools away, ends their weekly prompts, and leaves them in the group', async () => {
    const { ada, rowan } = await aGroup()
    const prompt = { slug: 'pain', title: 'A question', body: 'Words', weekday: 1, time: '09:00' }
    await world.as(rowan).commands.groups.schedulePrompt(prompt)
    await standDown(ada, rowan)
    expect(await world.as(rowan).queries.groups.groupPage({ slug: 'pain' })).toMatchObject({
      isMember: true,
      inside: { mayFacilitate: false },
    })
    expect((await world.events()).slice(-2)).toMatchObject([
      { name: 'prompt.ended' },
      { name: 'facilitator.stood-down', memberId: rowan.id },
    ])
  })

  test('anybody may lay down their own task', async () => {
    const { rowan, wren } = await aGroup()
    await standDown(wren, wren, 'greeter')
    await standDown(rowan, rowan)
    const events = (await world.events()).filter(({ name }) => name === 'facilitator.stood-down')
    expect(events).toHaveLength(2)
  })

  test('the last facilitator stays until another is named', async () => {
    const { ada, rowan, linnet } = await aGroup()
    await standDown(ada, rowan)
    await expect(standDown(ada, linnet)).rejects.toMatchObject({ kind: 'conflict', message: /Name another/ })
    await expect(standDown(linnet, linnet)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('facilitators stand greeters down, not each other; nobody stands down who was not named', async () => {
    const { ada, rowan, linnet, wren } = await aGroup()
    await expect(standDown(wren, rowan)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(standDown(rowan, linnet)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(standDown(ada, wren)).rejects.toMatchObject({ kind: 'not-found' })
    await standDown(rowan, wren, 'greeter')
    await expect(standDown(rowan, wren, 'greeter')).rejects.toMatchObject({ kind: 'not-found' })
  })
})
