import { describe, expect, test } from 'vitest'
import { createHandlers } from '#server/jobs/handlers.ts'
import type { Mail } from '#server/outside/mail.ts'
import { useWorld } from '#tests/support/world.ts'

describe('mail about an account', () => {
  const world = useWorld()
  const origin = 'https://waymark.example.org'

  /** Does the work that is waiting, and answers with the mail that went out. */
  async function work(): Promise<Mail[]> {
    const sent: Mail[] = []
    const handlers = createHandlers({
      services: { as: world.as },
      post: { send: async (mail) => void sent.push(mail) },
      origin,
    })
    for (const { name, payload } of await world.jobs()) await handlers[name]?.(payload)
    return sent
  }
  const join = (email: string, name: string) =>
    world.as(world.visitor).commands.people.join({
      isAdult: 'on',
      agrees: 'on',
      name,
      email,
      password: 'kettle lantern badger',
    })

  test('brings a newcomer the link that confirms their address', async () => {
    const { memberId } = await join('new@example.org', 'Paper Boat')
    const [mail] = await work()
    expect(mail).toMatchObject({ to: 'new@example.org', subject: 'Confirm your e-mail for Waymark' })
    const secret = /https:\/\/waymark\.example\.org\/verify\/(\S+)/.exec(mail?.text ?? '')?.[1]
    expect(await world.as(world.visitor).commands.people.verifyEmail({ secret })).toEqual({ memberId })
  })

  test('tells the owner of an address that somebody joined with it, without a link that opens anything', async () => {
    await world.given.member('Owner')
    await join('owner@example.org', 'Paper Boat')
    const [mail] = await work()
    expect(mail).toMatchObject({ to: 'owner@example.org', subject: 'You already have a Waymark account' })
    expect(mail?.text).not.toMatch(/verify|reset-password/)
  })

  test('brings a link for a new password to whoever has an account, and nothing to anybody else', async () => {
    const amina = await world.given.member('Amina')
    for (const email of ['amina@example.org', 'nobody@example.org'])
      await world.as(world.visitor).commands.people.askToResetPassword({ email })
    const sent = await work()
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['amina@example.org', 'Choose a new password for Waymark'],
    ])
    const secret = /reset-password\/(\S+)/.exec(sent[0]?.text ?? '')?.[1]
    expect(
      await world.as(world.visitor).commands.people.resetPassword({ secret, newPassword: 'kettle lantern badger' }),
    ).toEqual({ memberId: amina.id })
  })

  test('says when a password was changed, to a confirmed address only', async () => {
    for (const verified of [true, false]) {
      const who = await world.given.member(verified ? 'Amina' : 'Tom', { verified })
      await world
        .as(who)
        .commands.people.changePassword({ oldPassword: 'a long enough secret', newPassword: 'kettle lantern badger' })
    }
    expect((await work()).map(({ to, subject }) => [to, subject])).toEqual([
      ['amina@example.org', 'Your Waymark password was changed'],
    ])
  })

  test('never carries the name somebody goes by, or what they live with', async () => {
    await join('new@example.org', 'Paper Boat')
    await world.given.member('Owner')
    await join('owner@example.org', 'Silver Birch')
    await world.as(world.visitor).commands.people.askToResetPassword({ email: 'owner@example.org' })
    expect(JSON.stringify(await work())).not.toMatch(/Paper Boat|Silver Birch|Owner|pain/)
  })
})
