import { describe, expect, test } from 'vitest'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('a session', () => {
  const world = useWorld()
  const people = peopleOf(world)

  test('is started by the door, and on record', async () => {
    const amina = await world.given.member('Amina')
    await people.signIn(amina, 'phone')
    expect(await people.devicesOf(amina)).toEqual(['phone'])
    expect(await world.events()).toEqual([{ name: 'session.started', memberId: amina.id }])
  })

  test('is started by nobody else', async () => {
    const amina = await world.given.member('Amina')
    const session = { id: 'x', memberId: amina.id, device: '', startedAt: 0, expiresAt: world.now + day }
    for (const who of [amina, world.visitor])
      await expect(world.as(who).commands.people.startSession(session)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is on its owner’s list, the one used last first, until its time is up', async () => {
    const [amina, tom] = [await world.given.member('Amina'), await world.given.member('Tom')]
    await people.signIn(amina, 'phone')
    world.later(1000)
    await people.signIn(amina, 'laptop')
    await people.signIn(amina, 'forgotten', world.now)
    await people.signIn(tom, 'toms')
    const mine = await world.as(amina).queries.people.mySessions({})
    expect(mine.map(({ id, device, startedAt }) => [id, device, startedAt])).toEqual([
      ['laptop', 'Firefox on Linux', world.now],
      ['phone', 'Firefox on Linux', world.now - 1000],
    ])
    await expect(world.as(world.visitor).queries.people.mySessions({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
