import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { addressChanges } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day, hour } from '#server/domain/kernel/time.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { goodPassword, peopleOf } from '#tests/support/people.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

const password = 'a long enough secret'

describe('changing an e-mail address', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const jobs = jobsOf(world)
  let amina: Actor
  beforeEach(async () => {
    amina = await world.given.member('Amina')
  })

  const ask = (who: Actor, email = 'new@example.org', oldPassword = password) =>
    world.as(who).commands.people.askToChangeEmail({ email, oldPassword })
  const press = (secret: string) => world.as(world.visitor).commands.people.changeEmail({ secret })
  const emailOf = async (who: Actor) => (await memberRow(world.database, who))?.email
  const pending = (who: Actor) => world.as(who).queries.people.myAddressChange({})
  const mails = () => jobs.sent.map(({ to, subject }) => [to, subject])
  const secretIn = (to: string) =>
    /new-email\/(\S+)/.exec(jobs.sent.findLast((mail) => mail.to === to)?.text ?? '')?.[1] ?? ''

  test('sends a link to the new one, tells the old one, and changes nothing until it is pressed', async () => {
    await ask(amina, 'New@Example.org')
    await jobs.work()
    expect(mails()).toEqual([
      ['new@example.org', 'Confirm your new e-mail for Waymark'],
      ['amina@example.org', 'Your Waymark e-mail address is about to change'],
    ])
    expect(await emailOf(amina)).toBe('amina@example.org')
    expect(await pending(amina)).toEqual({ email: 'new@example.org', askedAt: world.now })
    world.later(day)
    expect(await press(secretIn('new@example.org'))).toEqual({ memberId: amina.id })
    expect(await memberRow(world.database, amina)).toMatchObject({ email: 'new@example.org', verifiedAt: world.now })
    expect(await pending(amina)).toBeNull()
    await jobs.work()
    expect(mails().at(-1)).toEqual(['amina@example.org', 'Your Waymark e-mail address was changed'])
  })

  test('says nothing private in mails, events and jobs', async () => {
    await ask(amina)
    await jobs.work()
    await press(secretIn('new@example.org'))
    expect(JSON.stringify([await world.jobs(), await world.events()])).not.toMatch(/example\.org|secret-/)
    await jobs.work()
    for (const { subject, text, to } of jobs.sent) {
      expect(`${subject} ${text}`).not.toMatch(/Amina|@/)
      if (to === 'amina@example.org') expect(text).not.toMatch(/new-email|secret-/)
    }
  })

  test('is refused without the right password, and to whoever is not signed in or has confirmed nothing yet', async () => {
    await expect(ask(amina, 'new@example.org', 'a wrong one')).rejects.toMatchObject({
      kind: 'invalid',
      fields: { oldPassword: [expect.any(String)] },
    })
    await expect(ask(amina, 'new@example.org', '')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(ask(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    const tom = await world.given.member('Tom', { verified: false })
    await expect(ask(tom)).rejects.toMatchObject({ kind: 'forbidden', message: /Confirm the address you have/ })
    await expect(world.as(world.visitor).queries.people.myAddressChange({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await jobs.work()
    expect(jobs.sent).toEqual([])
  })

  test('is refused for what is no address, the same address, and one kept for demonstrations', async () => {
    for (const email of ['new', 'amina@example.org', 'heron@demo.waymark.example'])
      await expect(ask(amina, email)).rejects.toMatchObject({
        kind: 'invalid',
        fields: { email: [expect.any(String)] },
      })
  })

  test('to one that somebody else has looks the same, and tells its owner', async () => {
    await world.given.member('Owner')
    await ask(amina, 'owner@example.org')
    await jobs.work()
    expect(mails()[0]).toEqual(['owner@example.org', 'You already have a Waymark account'])
    expect(jobs.sent[0]?.text).not.toMatch(/new-email/)
    expect(await pending(amina)).toMatchObject({ email: 'owner@example.org' })
  })

  test('fails when somebody else confirmed the address meanwhile', async () => {
    await ask(amina)
    const secret = await people.secret(amina, 'change-email')
    const tom = await people.join('Paper Boat', 'new@example.org')
    await world.as(world.visitor).commands.people.verifyEmail({ secret: await people.secret(tom) })
    await expect(press(secret)).rejects.toMatchObject({ kind: 'conflict', message: /Another account/ })
    expect(await emailOf(amina)).toBe('amina@example.org')
  })

  test('asked for twice, goes by the later wish only', async () => {
    await ask(amina, 'first@example.org')
    const first = await people.secret(amina, 'change-email')
    await ask(amina, 'second@example.org')
    await expect(press(first)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await emailOf(amina)).toBe('amina@example.org')
    await press(await people.secret(amina, 'change-email'))
    expect(await emailOf(amina)).toBe('second@example.org')
  })

  test('ends with one press, three days, or a second thought', async () => {
    await ask(amina)
    const pressed = await people.secret(amina, 'change-email')
    await press(pressed)
    await expect(press(pressed)).rejects.toMatchObject({ kind: 'conflict' })

    await ask(amina, 'late@example.org')
    const late = await people.secret(amina, 'change-email')
    world.later(3 * day)
    await expect(press(late)).rejects.toMatchObject({ kind: 'conflict', message: /too old/ })

    await ask(amina, 'regretted@example.org')
    const regretted = await people.secret(amina, 'change-email')
    await world.as(amina).commands.people.keepEmail({})
    await expect(press(regretted)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(world.as(amina).commands.people.keepEmail({})).rejects.toMatchObject({ kind: 'conflict' })
    await expect(world.as(world.visitor).commands.people.keepEmail({})).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await people.link(amina, 'change-email')).toBeNull()
    expect(await emailOf(amina)).toBe('new@example.org')
  })

  test('is stopped by a new password, changed or forgotten: a thief may have asked', async () => {
    await ask(amina)
    const first = await people.secret(amina, 'change-email')
    await world.as(amina).commands.people.changePassword({ oldPassword: password, newPassword: goodPassword })
    await expect(press(first)).rejects.toMatchObject({ kind: 'conflict' })

    await ask(amina, 'thief@example.org', goodPassword)
    const second = await people.secret(amina, 'change-email')
    const reset = await people.secret(amina, 'reset-password')
    await world
      .as(world.visitor)
      .commands.people.resetPassword({ secret: reset, newPassword: 'another lantern badger' })
    await expect(press(second)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await emailOf(amina)).toBe('amina@example.org')
  })

  test('leaves no working link in the old letter box', async () => {
    const reset = await people.secret(amina, 'reset-password')
    await ask(amina)
    await press(await people.secret(amina, 'change-email'))
    await expect(
      world.as(world.visitor).commands.people.resetPassword({ secret: reset, newPassword: goodPassword }),
    ).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('fills nobody’s letter box, and is counted', async () => {
    for (let count = 0; count < 7; count++) {
      await ask(amina)
      await jobs.work()
    }
    expect(mails().filter(([to]) => to === 'new@example.org')).toHaveLength(5)
    expect(world.limited).toContain('asking')
    world.later(hour)
  })

  test('the old address is forgotten after a month, and is told by the house alone', async () => {
    await ask(amina)
    const [change] = await world.database.read(async (db) =>
      db.select().from(addressChanges).where(eq(addressChanges.memberId, amina.id)),
    )
    const told = (who: Actor) => world.as(who).queries.people.addressBefore({ changeId: change?.id })
    expect(await told(world.system)).toBe('amina@example.org')
    await expect(told(amina)).rejects.toMatchObject({ kind: 'forbidden' })
    await people.link(amina, 'change-email')
    world.later(31 * day)
    await world.as(world.system).commands.people.sweepUnconfirmed({})
    expect(await told(world.system)).toBeNull()
  })
})
