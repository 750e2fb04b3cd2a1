import { describe, expect, test } from 'vitest'
import { consents } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { consentVersion } from '#server/domain/people/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('consent to keep health information', () => {
  const world = useWorld()
  const give = (who: Actor, version = consentVersion) => world.as(who).commands.people.giveConsent({ version })
  const hasConsented = async ({ id }: Actor) =>
    (await world.as(world.system).queries.people.whoIs({ memberId: id }))?.actor.hasHealthConsent

  test('is kept with the version of the words, and counts once', async () => {
    const who = await world.given.member('Amina', { consented: false })
    await give(who)
    await give(who)
    expect(await hasConsented(who)).toBe(true)
    const rows = await world.database.read(async (db) => db.select().from(consents))
    expect(rows).toMatchObject([{ version: consentVersion, givenAt: world.now, withdrawnAt: null }])
    expect(await world.events()).toEqual([{ name: 'consent.given', memberId: who.id, version: consentVersion }])
  })

  test('is not taken for words that have changed since', async () => {
    const who = await world.given.member('Amina', { consented: false })
    await expect(give(who, '2020-01')).rejects.toMatchObject({ kind: 'conflict', message: /have changed/ })
    expect(await hasConsented(who)).toBe(false)
  })

  test('is a member’s own', async () => {
    await expect(give(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(world.visitor).queries.people.myConsent({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is shown to whoever gave it, with what it touches', async () => {
    const amina = await world.given.member('Amina')
    await world.given.group({ members: [amina], conditions: ['chronic-pain'] })
    await world.given.journey(amina, 'chronic-pain', 2020)
    await world.given.thread(amina)
    expect(await world.as(amina).queries.people.myConsent({})).toEqual({
      version: consentVersion,
      given: { version: consentVersion, givenAt: expect.any(Number) },
      isCurrent: true,
      lastWithdrawnAt: null,
      groups: 1,
      journeys: 1,
      hasWords: true,
    })
  })
})
