import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

describe('giving roles, and taking them back', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const jobs = jobsOf(world)
  const { given } = world
  let ada: Actor
  let amina: Actor
  beforeEach(async () => {
    ada = await given.member('Ada', { roles: ['coordinator'] })
    amina = await given.member('Amina')
  })

  const give = (who: Actor, to: Actor, role: unknown = 'moderator') =>
    world.as(who).commands.people.giveRole({ memberId: to.id, role })
  const take = (who: Actor, from: Actor, role: unknown = 'moderator') =>
    world.as(who).commands.people.takeRole({ memberId: from.id, role })
  const rolesOf = async (who: Actor) =>
    (await world.as(world.system).queries.people.whoIs({ memberId: who.id }))?.actor.roles

  test('a coordinator gives a role, and the member signs in again with it', async () => {
    await people.signIn(amina, 'a-phone')
    await give(ada, amina)
    expect(await rolesOf(amina)).toEqual(['moderator'])
    expect(await world.events()).toContainEqual({ name: 'role.given', memberId: amina.id, role: 'moderator' })
    await jobs.work()
    expect(await people.devicesOf(amina)).toEqual([])
  })

  test('a coordinator takes a role back, and the member is signed out everywhere', async () => {
    await give(ada, amina)
    await give(ada, amina, 'staff')
    await jobs.work()
    await people.signIn(amina, 'a-phone')
    await take(ada, amina)
    expect(await rolesOf(amina)).toEqual(['staff'])
    expect((await world.events()).at(-1)).toEqual({ name: 'role.taken', memberId: amina.id, role: 'moderator' })
    await jobs.work()
    expect(await people.devicesOf(amina)).toEqual([])
  })

  test('is refused to everybody else, whatever role they hold', async () => {
    await give(ada, amina)
    const others = [
      world.visitor,
      amina,
      await given.member('Sam', { roles: ['moderator'] }),
      await given.member('Dana', { roles: ['duty-lead'] }),
      await given.member('Hazel', { roles: ['directory-editor', 'staff'] }),
    ]
    for (const who of others) {
      await expect(give(who, amina, 'coordinator')).rejects.toMatchObject({
        kind: 'forbidden',
        message: /coordinators/,
      })
      await expect(take(who, amina)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(world.as(who).queries.people.personByName({ name: 'Amina' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await expect(world.as(who).queries.people.personRoles({ memberId: amina.id })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await expect(world.as(who).queries.people.roleHolders({})).rejects.toMatchObject({ kind: 'forbidden' })
    }
    expect(await rolesOf(amina)).toEqual(['moderator'])
  })

  test('a role is given once, to somebody who is here and has confirmed their address', async () => {
    await give(ada, amina)
    await expect(give(ada, amina)).rejects.toMatchObject({ kind: 'conflict', message: /Amina has this role already/ })
    const tom = await given.member('Tom', { verified: false })
    await expect(give(ada, tom)).rejects.toMatchObject({ kind: 'forbidden', message: /not confirmed/ })
    await expect(give(ada, { ...amina, id: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(give(ada, amina, 'king')).rejects.toMatchObject({
      kind: 'invalid',
      fields: { role: ['Choose a role'] },
    })
  })

  test('a role that somebody does not have cannot be taken back', async () => {
    await expect(take(ada, amina)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(take(ada, amina, 'king')).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('the last coordinator stays; with a second one, either may go', async () => {
    await expect(take(ada, ada, 'coordinator')).rejects.toMatchObject({
      kind: 'forbidden',
      message: /only coordinator/,
    })
    expect(await rolesOf(ada)).toEqual(['coordinator'])
    await give(ada, amina, 'coordinator')
    await take(ada, ada, 'coordinator')
    expect(await rolesOf(ada)).toEqual([])
    expect(await rolesOf(amina)).toEqual(['coordinator'])
  })

  test('two coordinators who stand down at the same moment leave one', async () => {
    await give(ada, amina, 'coordinator')
    const both = { ...amina, roles: ['coordinator'] as const }
    const settled = await Promise.allSettled([take(ada, ada, 'coordinator'), take(both, both, 'coordinator')])
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([...((await rolesOf(ada)) ?? []), ...((await rolesOf(amina)) ?? [])]).toEqual(['coordinator'])
  })

  test('the house itself names the first coordinator', async () => {
    await give(world.system, amina, 'coordinator')
    expect(await rolesOf(amina)).toEqual(['coordinator'])
  })

  test('somebody is found by the exact name they go by, with what they hold and from whom', async () => {
    await give(ada, amina)
    const find = (name: string) => world.as(ada).queries.people.personByName({ name })
    const rolesFor = (who: Actor) => world.as(ada).queries.people.personRoles({ memberId: who.id })
    expect(await find('amina')).toEqual({ id: amina.id, name: 'Amina' })
    expect(await rolesFor(amina)).toMatchObject({
      id: amina.id,
      name: 'Amina',
      isMe: false,
      mayHold: { allowed: true },
      roles: [
        { role: 'coordinator', given: null },
        { role: 'duty-lead', given: null },
        { role: 'moderator', given: { at: world.now, by: 'Ada' }, mayTake: { allowed: true } },
        { role: 'directory-editor', given: null },
        { role: 'staff', given: null },
      ],
    })
    expect(await find('Ami')).toBeNull()
    expect(await find('')).toBeNull()
    expect(await rolesFor(ada)).toMatchObject({ isMe: true, roles: [{ mayTake: { allowed: false } }, {}, {}, {}, {}] })
    const tom = await given.member('Tom', { verified: false })
    expect(await rolesFor(tom)).toMatchObject({ mayHold: { allowed: false } })
    await expect(rolesFor({ ...tom, id: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    expect(JSON.stringify(await rolesFor(amina))).not.toContain('example.org')
    expect(await world.as(ada).queries.people.roleHolders({})).toEqual([
      { id: ada.id, name: 'Ada', roles: ['coordinator'] },
      { id: amina.id, name: 'Amina', roles: ['moderator'] },
    ])
  })
})
