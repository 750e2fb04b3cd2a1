import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { goodPassword, peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a new password, by somebody who knows the old one', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const old = 'a long enough secret'
  const change = (who: Actor, changes = {}) =>
    world.as(who).commands.people.changePassword({ oldPassword: old, newPassword: goodPassword, ...changes })

  test('is kept, and signs out every device of theirs, nobody else’s', async () => {
    const [amina, tom] = [await world.given.member('Amina'), await world.given.member('Tom')]
    await people.signIn(amina, 'phone')
    await people.signIn(amina, 'laptop')
    await people.signIn(tom, 'toms')
    await change(amina)
    expect(await people.opensWith(amina, goodPassword)).toBe(true)
    expect([await people.devicesOf(amina), await people.devicesOf(tom)]).toEqual([[], ['toms']])
    expect((await world.events()).slice(-2)).toEqual([
      { name: 'password.changed', memberId: amina.id },
      { name: 'sessions.ended', memberId: amina.id, sessionIds: expect.arrayContaining(['phone', 'laptop']) },
    ])
    expect((await world.jobs()).map(({ name }) => name)).toEqual(['tell-password-changed'])
  })

  test.each([
    ['the wrong old one', { oldPassword: 'not this' }, 'oldPassword'],
    ['a short one', { newPassword: 'short' }, 'newPassword'],
    ['a common one', { newPassword: 'sunshine1' }, 'newPassword'],
    ['their own address', { newPassword: 'amina@example.org' }, 'newPassword'],
  ])('is refused with %s', async (_what, changes, field) => {
    const amina = await world.given.member('Amina')
    await people.signIn(amina, 'phone')
    await expect(change(amina, changes)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
    expect(await people.opensWith(amina, old)).toBe(true)
    expect(await people.devicesOf(amina)).toEqual(['phone'])
  })

  test('is not for visitors', async () => {
    await expect(change(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
