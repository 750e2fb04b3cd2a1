import { describe, expect, test } from 'vitest'
import { jobsOf } from '#tests/support/jobs.ts'
import { goodPassword, peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

describe('mail about an account', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const jobs = jobsOf(world)
  const forgets = (email: string) => world.as(world.visitor).commands.people.askToResetPassword({ email })
  const subjects = () => jobs.sent.map(({ to, subject }) => [to, subject])

  test('brings a newcomer the link that confirms their address', async () => {
    const newcomer = await people.join('Paper Boat', 'new@example.org')
    await jobs.work()
    expect(subjects()).toEqual([['new@example.org', 'Confirm your e-mail for Waymark']])
    const secret = /https:\/\/waymark\.example\/verify\/(\S+)/.exec(jobs.sent[0]?.text ?? '')?.[1]
    expect(await world.as(world.visitor).commands.people.verifyEmail({ secret })).toEqual({ memberId: newcomer.id })
  })

  test('tells the owner of an address that somebody joined with it, without a link that opens anything', async () => {
    await world.given.member('Owner')
    await people.join('Paper Boat', 'owner@example.org')
    await jobs.work()
    expect(subjects()).toEqual([['owner@example.org', 'You already have a Waymark account']])
    expect(jobs.sent[0]?.text).not.toMatch(/verify|reset-password/)
  })

  test('brings a link for a new password to whoever has an account, and nothing to anybody else', async () => {
    const amina = await world.given.member('Amina')
    await forgets('amina@example.org')
    await forgets('nobody@example.org')
    await jobs.work()
    expect(subjects()).toEqual([['amina@example.org', 'Choose a new password for Waymark']])
    const secret = /reset-password\/(\S+)/.exec(jobs.sent[0]?.text ?? '')?.[1]
    expect(await world.as(world.visitor).commands.people.resetPassword({ secret, newPassword: goodPassword })).toEqual({
      memberId: amina.id,
    })
  })

  test('says when a password was changed, to a confirmed address only', async () => {
    for (const verified of [true, false]) {
      const who = await world.given.member(verified ? 'Amina' : 'Tom', { verified })
      await world
        .as(who)
        .commands.people.changePassword({ oldPassword: 'a long enough secret', newPassword: goodPassword })
      await expect(world.as(who).queries.people.confirmedAddress({ memberId: who.id })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    }
    await jobs.work()
    expect(subjects()).toEqual([['amina@example.org', 'Your Waymark password was changed']])
  })

  test('never carries the name somebody goes by, nor lies in a job or an event', async () => {
    await world.given.member('Owner')
    await people.join('Paper Boat', 'new@example.org')
    await people.join('Silver Birch', 'owner@example.org')
    await forgets('owner@example.org')
    expect(JSON.stringify([await world.jobs(), await world.events()])).not.toMatch(/example\.org|secret-/)
    await jobs.work()
    expect(jobs.sent).toHaveLength(3)
    expect(JSON.stringify(jobs.sent)).not.toMatch(/Paper Boat|Silver Birch|Owner/)
  })
})
