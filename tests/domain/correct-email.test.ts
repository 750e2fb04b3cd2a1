import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { peopleOf } from '#tests/support/people.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

describe('putting right a mistyped address', () => {
  const world = useWorld()
  const people = peopleOf(world)
  const correct = (who: Actor, email: string) => world.as(who).commands.people.correctEmail({ email })

  test('sends a link to the new one, and the old link stops working', async () => {
    const who = await world.given.member('Amina', { verified: false })
    const old = await people.secret(who)
    await correct(who, 'Right@example.org')
    expect(await memberRow(world.database, who)).toMatchObject({ email: 'right@example.org' })
    expect((await world.events()).at(-1)).toEqual({ name: 'email.verification-asked', memberId: who.id })
    await expect(world.as(who).commands.people.verifyEmail({ secret: old })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('is not for a confirmed address, a visitor, or what is no address', async () => {
    const confirmed = await world.given.member('Amina')
    const who = await world.given.member('Tom', { verified: false })
    await expect(correct(confirmed, 'new@example.org')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(correct(world.visitor, 'new@example.org')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(correct(who, 'new')).rejects.toMatchObject({
      kind: 'invalid',
      fields: { email: [expect.any(String)] },
    })
    expect(await memberRow(world.database, confirmed)).toMatchObject({ email: 'amina@example.org' })
  })
})
