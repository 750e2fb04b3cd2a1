import { describe, expect, test } from 'vitest'
import { sessions } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { quickTools } from '#tests/support/quick-tools.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

const day = 86_400_000
const chosen = 'kettle lantern badger'

describe('a new password', () => {
  const world = useWorld()
  const signIn = (who: Actor, id: string) =>
    world.as(world.system).commands.people.startSession({
      id,
      memberId: who.id,
      device: 'Firefox on Linux',
      startedAt: world.now,
      expiresAt: world.now + day,
    })
  const opensWith = async (who: Actor, password: string) =>
    quickTools.verifyPassword((await memberRow(world.database, who))?.passwordHash ?? '', password)
  const sessionIds = () =>
    world.database.read(async (db) => (await db.select({ id: sessions.id }).from(sessions)).map(({ id }) => id))

  describe('by somebody who knows the old one', () => {
    const change = (who: Actor, changes = {}) =>
      world
        .as(who)
        .commands.people.changePassword({ oldPassword: 'a long enough secret', newPassword: chosen, ...changes })

    test('is kept, and signs out every device, nobody else’s', async () => {
      const [amina, tom] = [await world.given.member('Amina'), await world.given.member('Tom')]
      await signIn(amina, 'phone')
      await signIn(amina, 'laptop')
      await signIn(tom, 'toms')
      await change(amina)
      expect(await opensWith(amina, chosen)).toBe(true)
      expect(await sessionIds()).toEqual(['toms'])
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
      await signIn(amina, 'phone')
      await expect(change(amina, changes)).rejects.toMatchObject({
        kind: 'invalid',
        fields: { [field]: [expect.any(String)] },
      })
      expect(await opensWith(amina, 'a long enough secret')).toBe(true)
      expect(await sessionIds()).toEqual(['phone'])
    })

    test('is not for visitors', async () => {
      await expect(change(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    })
  })

  describe('by somebody who has forgotten the old one', () => {
    const ask = (email: string) => world.as(world.visitor).commands.people.askToResetPassword({ email })
    const reset = (secret: string, newPassword = chosen) =>
      world.as(world.visitor).commands.people.resetPassword({ secret, newPassword })
    async function linkFor({ id }: Actor) {
      const link = await world
        .as(world.system)
        .commands.people.issueMailLink({ memberId: id, purpose: 'reset-password' })
      return link && 'secret' in link ? link.secret : ''
    }

    test('is asked for in the same way whether or not the address has an account', async () => {
      const amina = await world.given.member('Amina')
      expect(await ask(' AMINA@example.org')).toBe(await ask('nobody@example.org'))
      expect(await world.events()).toEqual([
        { name: 'password.reset-asked', memberId: amina.id },
        { name: 'password.reset-asked', memberId: null },
      ])
      expect((await world.jobs()).map(({ name }) => name)).toEqual(['send-mail-link', 'send-mail-link'])
      await expect(ask('amina')).rejects.toMatchObject({ kind: 'invalid' })
    })

    test('goes to the owner of the address, whoever else claims it', async () => {
      const amina = await world.given.member('Amina')
      await world.as(world.visitor).commands.people.join({
        isAdult: 'on',
        agrees: 'on',
        name: 'Paper Boat',
        email: 'amina@example.org',
        password: 'something else entirely',
      })
      await ask('amina@example.org')
      expect((await world.events()).at(-1)).toEqual({ name: 'password.reset-asked', memberId: amina.id })
    })

    test('is kept, signs out everywhere, and confirms the address that the link went to', async () => {
      const amina = await world.given.member('Amina', { verified: false })
      await signIn(amina, 'phone')
      expect(await reset(await linkFor(amina))).toEqual({ memberId: amina.id })
      expect(await opensWith(amina, chosen)).toBe(true)
      expect(await sessionIds()).toEqual([])
      expect((await memberRow(world.database, amina))?.verifiedAt).toBe(world.now)
    })

    test('works once, and the older links stop working with it', async () => {
      const amina = await world.given.member('Amina')
      const [older, newer] = [await linkFor(amina), await linkFor(amina)]
      await reset(newer)
      for (const secret of [older, newer])
        await expect(reset(secret, 'another three words')).rejects.toMatchObject({
          kind: 'conflict',
          message: /used already/,
        })
      expect(await opensWith(amina, chosen)).toBe(true)
    })

    test('is too late after a day, and not for made-up links', async () => {
      const amina = await world.given.member('Amina')
      const secret = await linkFor(amina)
      world.later(day)
      await expect(reset(secret)).rejects.toMatchObject({ kind: 'conflict', message: /too old/ })
      await expect(reset('made-up')).rejects.toMatchObject({ kind: 'conflict', message: /do not know/ })
      expect(await opensWith(amina, 'a long enough secret')).toBe(true)
    })

    test('leaves the link unspent when the password is too easy', async () => {
      const amina = await world.given.member('Amina')
      const secret = await linkFor(amina)
      await expect(reset(secret, 'password1')).rejects.toMatchObject({ kind: 'invalid' })
      await reset(secret)
      expect(await opensWith(amina, chosen)).toBe(true)
    })
  })
})
