import { describe, expect, test } from 'vitest'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

describe('asking for a new password', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const ask = (email: string) => world.as(world.visitor).commands.people.askToResetPassword({ email })

  test('looks and works the same whether or not the address has an account', async () => {
    const amina = await world.given.member('Amina')
    expect(await ask(' AMINA@example.org')).toBe(await ask('nobody@example.org'))
    expect(await world.events()).toEqual([
      { name: 'password.reset-asked', memberId: amina.id },
      { name: 'password.reset-asked', memberId: null },
    ])
    expect((await world.jobs()).map(({ name }) => name)).toEqual(['send-mail-link', 'send-mail-link'])
    expect(world.limited).toEqual(['asking', 'asking'])
  })

  test('reaches the owner of the address, whoever else claims it', async () => {
    const amina = await world.given.member('Amina')
    await people.join('Paper Boat', 'amina@example.org')
    await ask('amina@example.org')
    expect((await world.events()).at(-1)).toEqual({ name: 'password.reset-asked', memberId: amina.id })
  })

  test('needs an address', async () => {
    await expect(ask('amina')).rejects.toMatchObject({ kind: 'invalid', fields: { email: [expect.any(String)] } })
  })
})

describe('what signing in compares with', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const credentials = (email: string) => world.as(world.system).queries.people.credentials({ email })

  test('is the owner of the address first, then the newest who has not confirmed it, and no more', async () => {
    const older = await people.join('Paper Boat', 'amina@example.org')
    const amina = await world.given.member('Amina')
    world.later(1000)
    const newer = await people.join('Silver Birch', 'amina@example.org')
    expect((await credentials('amina@example.org')).map(({ id }) => id)).toEqual([amina.id, newer.id])
    expect((await credentials('amina@example.org')).map(({ id }) => id)).not.toContain(older.id)
    expect(await credentials('nobody@example.org')).toEqual([])
  })

  test('is for the house alone', async () => {
    const amina = await world.given.member('Amina')
    await expect(world.as(amina).queries.people.credentials({ email: 'amina@example.org' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
