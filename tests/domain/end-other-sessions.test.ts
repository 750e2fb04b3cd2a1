import { describe, expect, test } from 'vitest'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

describe('signing out everywhere else', () => {
  const world = useWorld()
  const people = peopleOf(world)

  test('keeps the device in hand, and nobody else notices', async () => {
    const [amina, tom] = [await world.given.member('Amina'), await world.given.member('Tom')]
    for (const id of ['phone', 'laptop', 'library']) await people.signIn(amina, id)
    await people.signIn(tom, 'toms')
    expect(await world.as(amina).commands.people.endOtherSessions({ keepId: 'phone' })).toEqual({ ended: 2 })
    expect([await people.devicesOf(amina), await people.devicesOf(tom)]).toEqual([['phone'], ['toms']])
  })

  test('says nothing when there is no other', async () => {
    const amina = await world.given.member('Amina')
    await people.signIn(amina, 'phone')
    const before = await world.events()
    expect(await world.as(amina).commands.people.endOtherSessions({ keepId: 'phone' })).toEqual({ ended: 0 })
    expect(await world.events()).toEqual(before)
  })

  test('is for members', async () => {
    await expect(world.as(world.visitor).commands.people.endOtherSessions({ keepId: 'x' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
