import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('the list of where I am signed in', () => {
  const world = useWorld()
  const signIn = (who: Actor, id: string, expiresAt = world.now + day) =>
    world.as(world.system).commands.people.startSession({
      id,
      memberId: who.id,
      device: `Firefox on ${id}`,
      startedAt: world.now,
      expiresAt,
    })
  const mine = async (who: Actor) =>
    (await world.as(who).queries.people.mySessions({})).map(({ device }) => device.replace('Firefox on ', ''))

  test('shows my devices, last used first, and nobody else’s', async () => {
    const [amina, tom] = [await world.given.member('Amina'), await world.given.member('Tom')]
    await signIn(amina, 'phone')
    world.later(1000)
    await signIn(amina, 'laptop')
    await signIn(amina, 'forgotten', world.now)
    await signIn(tom, 'toms')
    expect(await mine(amina)).toEqual(['laptop', 'phone'])
  })

  test('lets me end one of mine', async () => {
    const amina = await world.given.member('Amina')
    await signIn(amina, 'phone')
    await signIn(amina, 'laptop')
    await world.as(amina).commands.people.endSession({ sessionId: 'phone' })
    expect(await mine(amina)).toEqual(['laptop'])
    expect(world.announced.at(-1)).toEqual({ name: 'sessions.ended', memberId: amina.id, sessionIds: ['phone'] })
  })

  test('does not know anybody else’s', async () => {
    const [amina, tom] = [await world.given.member('Amina'), await world.given.member('Tom')]
    await signIn(tom, 'toms')
    await expect(world.as(amina).commands.people.endSession({ sessionId: 'toms' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await mine(tom)).toEqual(['toms'])
  })

  test('lets me sign out everywhere but here', async () => {
    const [amina, tom] = [await world.given.member('Amina'), await world.given.member('Tom')]
    for (const id of ['phone', 'laptop', 'library']) await signIn(amina, id)
    await signIn(tom, 'toms')
    expect(await world.as(amina).commands.people.endOtherSessions({ keepId: 'phone' })).toEqual({ ended: 2 })
    expect([await mine(amina), await mine(tom)]).toEqual([['phone'], ['toms']])
  })

  test('is emptied when a badge is given, so that they show again who they are', async () => {
    const amina = await world.given.member('Amina')
    await signIn(amina, 'phone')
    await world.as(world.system).commands.people.endEverySession({ memberId: amina.id })
    expect(await mine(amina)).toEqual([])
  })

  test('is for members; starting sessions and ending other people’s is for the house', async () => {
    const amina = await world.given.member('Amina')
    const { commands, queries } = world.as(world.visitor)
    await expect(queries.people.mySessions({})).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(commands.people.endSession({ sessionId: 'x' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(commands.people.endOtherSessions({ keepId: 'x' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(amina).commands.people.endEverySession({ memberId: amina.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(
      world.as(amina).commands.people.startSession({
        id: 'x',
        memberId: amina.id,
        device: '',
        startedAt: 0,
        expiresAt: world.now + day,
      }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
