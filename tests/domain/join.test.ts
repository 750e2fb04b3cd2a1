import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { members, preferences } from '#db/schema/index.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

describe('joining', () => {
  const world = useWorld()
  const answers = {
    isAdult: 'on',
    name: 'Slow Heron',
    agrees: 'on',
    email: 'Somebody@Example.org ',
    password: 'kettle lantern badger',
  }
  const join = (changes: Record<string, unknown> = {}) =>
    world.as(world.visitor).commands.people.join({ ...answers, ...changes })

  test('makes a member who has confirmed nothing yet, and sends a link', async () => {
    const { memberId } = await join()
    expect(await memberRow(world.database, { id: memberId })).toMatchObject({
      name: 'Slow Heron',
      email: 'somebody@example.org',
      verifiedAt: null,
      rulesVersion: expect.any(String),
    })
    expect(await world.events()).toEqual([
      { name: 'member.joined', memberId },
      { name: 'email.verification-asked', memberId },
    ])
    expect(await world.jobs()).toContainEqual(
      expect.objectContaining({ name: 'send-mail-link', payload: { memberId, purpose: 'verify-email' } }),
    )
    expect(world.limited).toEqual(['joining'])
  })

  test('never keeps the password itself', async () => {
    const { memberId } = await join()
    const row = JSON.stringify(await memberRow(world.database, { id: memberId }))
    expect(row).not.toContain('kettle')
    expect(JSON.stringify([await world.events(), await world.jobs()])).not.toMatch(/kettle|somebody@/)
  })

  test('keeps how they read as a visitor', async () => {
    const { memberId } = await join({ look: { theme: 'dark', textSize: 'large', slowly: true } })
    const [row] = await world.database.read(async (db) =>
      db.select().from(preferences).where(eq(preferences.memberId, memberId)),
    )
    expect(row).toMatchObject({ theme: 'dark', textSize: 'large', slowly: true })
  })

  test('looks the same when the address has an account already, and takes nothing from it', async () => {
    const owner = await world.given.member('Owner')
    const before = await memberRow(world.database, owner)
    const free = await join({ email: 'free@example.org', name: 'Paper Boat' })
    const eventsForFree = (await world.events()).map(({ name }) => name)
    const taken = await join({ email: 'owner@example.org', name: 'Silver Birch' })
    expect(Object.keys(taken)).toEqual(Object.keys(free))
    expect((await world.events()).map(({ name }) => name)).toEqual([...eventsForFree, ...eventsForFree])
    expect(await memberRow(world.database, owner)).toEqual(before)
  })

  test.each([
    ['a name that somebody has', { name: 'R0wan' }, { name: [expect.stringMatching(/Somebody here/)] }],
    ['a full real name', { name: 'Sarah Thompson' }, { name: [expect.stringMatching(/full real name/)] }],
    ['somebody under 18', { isAdult: undefined }, { isAdult: [expect.stringMatching(/18 or over/)] }],
    ['somebody who does not agree to the house rules', { agrees: '' }, { agrees: [expect.stringMatching(/agree/)] }],
    ['what is no e-mail address', { email: 'somebody' }, { email: [expect.stringMatching(/like name@example/)] }],
    ['a demonstration address', { email: 'x@demo.waymark.example' }, { email: [expect.stringMatching(/your own/)] }],
    ['a short password', { password: 'kettle7' }, { password: [expect.stringMatching(/at least 8/)] }],
    ['a common password', { password: 'Password1' }, { password: [expect.stringMatching(/easy to guess/)] }],
    ['the demonstration’s password', { password: 'waymark-demo' }, { password: [expect.stringMatching(/guess/)] }],
    ['one letter eight times', { password: 'kkkkkkkkkk' }, { password: [expect.stringMatching(/easy to guess/)] }],
    [
      'their address as a password',
      { password: 'somebody@example.org' },
      { password: [expect.stringMatching(/not your name or/)] },
    ],
  ])('refuses %s, and keeps nothing', async (_what, changes, fields) => {
    await world.given.member('Rowan')
    await expect(join(changes)).rejects.toMatchObject({ kind: 'invalid', fields })
    const kept = await world.database.read(async (db) => db.select({ name: members.name }).from(members))
    expect(kept).toEqual([{ name: 'Rowan' }])
    expect(await world.events()).toEqual([])
  })

  test('is not for somebody who is signed in', async () => {
    const member = await world.given.member('Amina')
    await expect(world.as(member).commands.people.join(answers)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
