import { describe, expect, test } from 'vitest'
import { mailLinks } from '#db/schema/index.ts'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('confirming an e-mail address', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const newcomer = () => world.given.member('Newcomer', { verified: false })
  const verify = (secret: string) => world.as(world.visitor).commands.people.verifyEmail({ secret })

  test('is done by whoever holds the link, signed in or not', async () => {
    const who = await newcomer()
    expect(await verify(await people.secret(who))).toEqual({ memberId: who.id })
    expect(await people.isConfirmed(who)).toBe(true)
    expect((await world.events()).at(-1)).toEqual({ name: 'email.verified', memberId: who.id })
  })

  test('keeps only a hash of the link', async () => {
    const secret = await people.secret(await newcomer())
    const rows = await world.database.read(async (db) => db.select().from(mailLinks))
    expect(rows).toHaveLength(1)
    expect(JSON.stringify([rows, await world.events(), await world.jobs()])).not.toContain(secret)
  })

  test('does no harm when the button is pressed twice', async () => {
    const who = await newcomer()
    const secret = await people.secret(who)
    await verify(secret)
    expect(await verify(secret)).toEqual({ memberId: who.id })
    expect((await world.events()).filter(({ name }) => name === 'email.verified')).toHaveLength(1)
  })

  test('is too late after 3 days', async () => {
    const who = await newcomer()
    const secret = await people.secret(who)
    world.later(3 * day)
    await expect(verify(secret)).rejects.toMatchObject({ kind: 'conflict', message: /too old/ })
    expect(await people.isConfirmed(who)).toBe(false)
  })

  test('says kindly when the link is not one of ours', async () => {
    await expect(verify('made-up')).rejects.toMatchObject({ kind: 'conflict', message: /do not know this link/ })
  })

  test('does not take a link that was sent for a new password', async () => {
    const secret = await people.secret(await newcomer(), 'reset-password')
    await expect(verify(secret)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('gives the address to the first who confirms it, and to nobody after', async () => {
    const first = await people.join('Paper Boat', 'shared@example.org')
    const second = await people.join('Silver Birch', 'shared@example.org')
    const [firstSecret, secondSecret] = [await people.secret(first), await people.secret(second)]
    await verify(secondSecret)
    await expect(verify(firstSecret)).rejects.toMatchObject({ kind: 'conflict', message: /Another account/ })
    expect([await people.isConfirmed(first), await people.isConfirmed(second)]).toEqual([false, true])
  })
})
