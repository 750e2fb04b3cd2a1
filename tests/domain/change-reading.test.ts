import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('how a person reads', () => {
  const world = useWorld()
  const dark = { theme: 'dark', textSize: 'largest', slowly: 'on' }

  test('is kept with the account, and nothing else changes', async () => {
    const amina = await world.given.member('Amina')
    await world.as(amina).commands.people.changeReading(dark)
    const reading = async () => (await world.as(world.system).queries.people.whoIs({ memberId: amina.id }))?.reading
    expect(await reading()).toEqual({ theme: 'dark', textSize: 'largest', slowly: true })
    await world.as(amina).commands.people.changeReading({ theme: 'system', textSize: 'usual' })
    expect(await reading()).toEqual({ theme: 'system', textSize: 'usual', slowly: false })
    expect((await world.events()).map(({ name }) => name)).toEqual(['preferences.changed', 'preferences.changed'])
  })

  test('is one of the choices there are, and a member’s own', async () => {
    const amina = await world.given.member('Amina')
    await expect(world.as(amina).commands.people.changeReading({ ...dark, theme: 'purple' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { theme: [expect.any(String)] },
    })
    await expect(world.as(world.visitor).commands.people.changeReading(dark)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('is on the page of one’s own account, which shows nobody else’s', async () => {
    const amina = await world.given.member('Amina', { verified: false })
    expect(await world.as(amina).queries.people.myAccount({})).toEqual({
      name: 'Amina',
      email: 'amina@example.org',
      isVerified: false,
    })
    await expect(world.as(world.visitor).queries.people.myAccount({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
