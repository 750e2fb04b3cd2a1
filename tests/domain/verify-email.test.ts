import { describe, expect, test } from 'vitest'
import { mailLinks } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('confirming an e-mail address', () => {
  const world = useWorld()
  const newcomer = () => world.given.member('Newcomer', { verified: false })
  const linkFor = ({ id }: Actor, purpose = 'verify-email') =>
    world.as(world.system).commands.people.issueMailLink({ memberId: id, purpose })
  async function secretFor(who: Actor) {
    const link = await linkFor(who)
    return link && 'secret' in link ? link.secret : ''
  }
  const verify = (secret: string) => world.as(world.visitor).commands.people.verifyEmail({ secret })
  const isVerified = async (who: Actor) => (await memberRow(world.database, who))?.verifiedAt !== null

  test('is done by whoever holds the link, signed in or not', async () => {
    const who = await newcomer()
    expect(await verify(await secretFor(who))).toEqual({ memberId: who.id })
    expect(await isVerified(who)).toBe(true)
    expect((await world.events()).at(-1)).toEqual({ name: 'email.verified', memberId: who.id })
  })

  test('keeps only a hash of the link', async () => {
    const secret = await secretFor(await newcomer())
    const rows = await world.database.read(async (db) => db.select().from(mailLinks))
    expect(rows).toHaveLength(1)
    expect(JSON.stringify([rows, await world.events(), await world.jobs()])).not.toContain(secret)
  })

  test('does no harm when the button is pressed twice', async () => {
    const who = await newcomer()
    const secret = await secretFor(who)
    await verify(secret)
    expect(await verify(secret)).toEqual({ memberId: who.id })
    expect((await world.events()).filter(({ name }) => name === 'email.verified')).toHaveLength(1)
  })

  test('is too late after 3 days', async () => {
    const who = await newcomer()
    const secret = await secretFor(who)
    world.later(3 * day)
    await expect(verify(secret)).rejects.toMatchObject({ kind: 'conflict', message: /too old/ })
    expect(await isVerified(who)).toBe(false)
  })

  test('says kindly when the link is not one of ours', async () => {
    await expect(verify('made-up')).rejects.toMatchObject({ kind: 'conflict', message: /do not know this link/ })
  })

  test('does not take a link that was sent for a new password', async () => {
    const who = await newcomer()
    const link = await linkFor(who, 'reset-password')
    await expect(verify(link && 'secret' in link ? link.secret : '')).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('gives the address to the first who confirms it, and to nobody after', async () => {
    const join = (name: string) =>
      world.as(world.visitor).commands.people.join({
        isAdult: 'on',
        agrees: 'on',
        name,
        email: 'shared@example.org',
        password: 'kettle lantern badger',
      })
    const [first, second] = [await join('Paper Boat'), await join('Silver Birch')]
    const asActor = ({ memberId }: { memberId: string }) => ({
      ...world.visitor,
      kind: 'member' as const,
      id: memberId,
    })
    const secrets = [await secretFor(asActor(first)), await secretFor(asActor(second))]
    await verify(secrets[1] ?? '')
    await expect(verify(secrets[0] ?? '')).rejects.toMatchObject({ kind: 'conflict', message: /Another account/ })
    expect([await isVerified(asActor(first)), await isVerified(asActor(second))]).toEqual([false, true])
  })
})

describe('a link to send by mail', () => {
  const world = useWorld()
  const issue = (memberId: string, purpose = 'verify-email') =>
    world.as(world.system).commands.people.issueMailLink({ memberId, purpose })

  test('is made only by the house', async () => {
    const who = await world.given.member('Amina', { verified: false })
    await expect(
      world.as(who).commands.people.issueMailLink({ memberId: who.id, purpose: 'verify-email' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('tells the owner of the address when somebody else joined with it, and carries no secret', async () => {
    await world.given.member('Owner')
    const { memberId } = await world.as(world.visitor).commands.people.join({
      isAdult: 'on',
      agrees: 'on',
      name: 'Paper Boat',
      email: 'owner@example.org',
      password: 'kettle lantern badger',
    })
    expect(await issue(memberId)).toEqual({ mailId: expect.any(String), to: 'owner@example.org', kind: 'already-here' })
  })

  test('is not made for an address that is confirmed, or for nobody', async () => {
    const who = await world.given.member('Amina')
    expect(await issue(who.id)).toBeNull()
    expect(await issue('nobody')).toBeNull()
  })

  test('is made at most five times an hour for one address', async () => {
    const who = await world.given.member('Amina', { verified: false })
    const made = []
    for (let i = 0; i < 6; i++) made.push(await issue(who.id))
    expect(made.map((link) => link !== null)).toEqual([true, true, true, true, true, false])
    world.later(3_600_001)
    expect(await issue(who.id)).not.toBeNull()
  })
})

describe('asking for the link again', () => {
  const world = useWorld()

  test('sends another', async () => {
    const who = await world.given.member('Amina', { verified: false })
    await world.as(who).commands.people.askToVerify({})
    expect(await world.jobs()).toMatchObject([{ name: 'send-mail-link', payload: { memberId: who.id } }])
    expect(world.limited).toEqual(['asking'])
  })

  test('is for members who have not confirmed theirs', async () => {
    const who = await world.given.member('Amina')
    await expect(world.as(who).commands.people.askToVerify({})).rejects.toMatchObject({ kind: 'conflict' })
    await expect(world.as(world.visitor).commands.people.askToVerify({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('putting right a mistyped address', () => {
  const world = useWorld()
  const correct = (who: Actor, email: string) => world.as(who).commands.people.correctEmail({ email })

  test('sends a link to the new one, and the old link stops working', async () => {
    const who = await world.given.member('Amina', { verified: false })
    const old = await world
      .as(world.system)
      .commands.people.issueMailLink({ memberId: who.id, purpose: 'verify-email' })
    await correct(who, 'Right@example.org')
    expect(await memberRow(world.database, who)).toMatchObject({ email: 'right@example.org' })
    expect((await world.events()).at(-1)).toEqual({ name: 'email.verification-asked', memberId: who.id })
    await expect(
      world.as(who).commands.people.verifyEmail({ secret: old && 'secret' in old ? old.secret : '' }),
    ).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('is not for a confirmed address, a visitor, or what is no address', async () => {
    const confirmed = await world.given.member('Amina')
    const who = await world.given.member('Tom', { verified: false })
    await expect(correct(confirmed, 'new@example.org')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(correct(world.visitor, 'new@example.org')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(correct(who, 'new')).rejects.toMatchObject({ kind: 'invalid' })
  })
})
