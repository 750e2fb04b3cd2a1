import { describe, expect, test } from 'vitest'
import { goodPassword, peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('a new password, by somebody who has forgotten the old one', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const reset = (secret: string, newPassword = goodPassword) =>
    world.as(world.visitor).commands.people.resetPassword({ secret, newPassword })

  test('is kept, signs out everywhere, and confirms the address that the link went to', async () => {
    const amina = await world.given.member('Amina', { verified: false })
    await people.signIn(amina, 'phone')
    expect(await reset(await people.secret(amina, 'reset-password'))).toEqual({ memberId: amina.id })
    expect(await people.opensWith(amina, goodPassword)).toBe(true)
    expect(await people.devicesOf(amina)).toEqual([])
    expect(await people.isConfirmed(amina)).toBe(true)
  })

  test('works once, and the older links stop working with it', async () => {
    const amina = await world.given.member('Amina')
    const older = await people.secret(amina, 'reset-password')
    const newer = await people.secret(amina, 'reset-password')
    await reset(newer)
    for (const secret of [older, newer])
      await expect(reset(secret, 'another three words')).rejects.toMatchObject({
        kind: 'conflict',
        message: /used already/,
      })
    expect(await people.opensWith(amina, goodPassword)).toBe(true)
  })

  test('is too late after a day, and not for made-up links', async () => {
    const amina = await world.given.member('Amina')
    const secret = await people.secret(amina, 'reset-password')
    world.later(day)
    await expect(reset(secret)).rejects.toMatchObject({ kind: 'conflict', message: /too old/ })
    await expect(reset('made-up')).rejects.toMatchObject({ kind: 'conflict', message: /do not know/ })
    expect(await people.opensWith(amina, 'a long enough secret')).toBe(true)
  })

  test('leaves the link unspent when the password is too easy', async () => {
    const amina = await world.given.member('Amina')
    const secret = await people.secret(amina, 'reset-password')
    await expect(reset(secret, 'password1')).rejects.toMatchObject({ kind: 'invalid' })
    await reset(secret)
    expect(await people.opensWith(amina, goodPassword)).toBe(true)
  })

  test('does not confirm an address that somebody else has confirmed meanwhile', async () => {
    const squatter = await people.join('Paper Boat', 'shared@example.org')
    const owner = await people.join('Silver Birch', 'shared@example.org')
    const [forReset, forOwner] = [await people.secret(squatter, 'reset-password'), await people.secret(owner)]
    await world.as(world.visitor).commands.people.verifyEmail({ secret: forOwner })
    await reset(forReset)
    expect([await people.isConfirmed(squatter), await people.isConfirmed(owner)]).toEqual([false, true])
  })
})
