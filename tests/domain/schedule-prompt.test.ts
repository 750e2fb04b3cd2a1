import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('scheduling a weekly prompt', () => {
  const world = useWorld()
  const { given } = world
  const prompt = {
    slug: 'pain',
    title: 'One good thing this week',
    body: 'Small counts.',
    weekday: '3',
    time: '09:30',
  }

  test('shows the next dates, on the clock in London, across the change to summer time', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    world.later(Date.UTC(2026, 2, 16) - world.now)
    await world.as(rowan).commands.groups.schedulePrompt(prompt)
    const { desk } = await world.as(rowan).queries.groups.facilitation({ slug: 'pain' })
    expect(desk?.prompts).toMatchObject([
      {
        title: 'One good thing this week',
        writtenBy: 'Rowan',
        dates: [Date.UTC(2026, 2, 18, 9, 30), Date.UTC(2026, 2, 25, 9, 30), Date.UTC(2026, 3, 1, 8, 30)],
      },
    ])
    expect((await world.events()).at(-1)).toMatchObject({ name: 'prompt.scheduled' })
  })

  test('explains a day or time it cannot read, and missing words', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await expect(
      world
        .as(rowan)
        .commands.groups.schedulePrompt({ slug: 'pain', title: '', body: '', weekday: '9', time: '25:00' }),
    ).rejects.toMatchObject({
      kind: 'invalid',
      fields: {
        title: [expect.any(String)],
        body: [expect.any(String)],
        weekday: ['Choose a day'],
        time: ['Give a time, like 09:00'],
      },
    })
  })

  test('stops at one for every day', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    for (let count = 0; count < 7; count++) await world.as(rowan).commands.groups.schedulePrompt(prompt)
    await expect(world.as(rowan).commands.groups.schedulePrompt(prompt)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('is for facilitators who can write in the group themselves', async () => {
    const amina = await given.member('Amina')
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await given.group({ members: [amina] })
    const schedule = (who: typeof amina) => world.as(who).commands.groups.schedulePrompt(prompt)
    await expect(schedule(amina)).rejects.toMatchObject({ kind: 'forbidden', message: /facilitators/ })
    await expect(schedule(ada)).rejects.toMatchObject({ kind: 'forbidden', message: /Join this group/ })
  })
})
