import { describe, expect, test } from 'vitest'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

describe('signing out one device', () => {
  const world = useWorld()
  const people = peopleOf(world)

  test('ends it, leaves the others, and tells the sockets', async () => {
    const amina = await world.given.member('Amina')
    await people.signIn(amina, 'phone')
    await people.signIn(amina, 'laptop')
    await world.as(amina).commands.people.endSession({ sessionId: 'phone' })
    expect(await people.devicesOf(amina)).toEqual(['laptop'])
    expect(world.announced.at(-1)).toEqual({ name: 'sessions.ended', memberId: amina.id, sessionIds: ['phone'] })
  })

  test('does not know anybody else’s', async () => {
    const [amina, tom] = [await world.given.member('Amina'), await world.given.member('Tom')]
    await people.signIn(tom, 'toms')
    await expect(world.as(amina).commands.people.endSession({ sessionId: 'toms' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(world.as(world.visitor).commands.people.endSession({ sessionId: 'toms' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(await people.devicesOf(tom)).toEqual(['toms'])
  })
})
