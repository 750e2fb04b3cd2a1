import { describe, expect, test } from 'vitest'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a link to send by mail', () => {
  const world = useWorld()
  const people = peopleOf(world)

  test('goes to the address of the member it is for', async () => {
    const who = await world.given.member('Amina', { verified: false })
    expect(await people.link(who)).toEqual({
      mailId: expect.any(String),
      to: 'amina@example.org',
      kind: 'verify-email',
      secret: expect.any(String),
    })
  })

  test('is made only by the house', async () => {
    const who = await world.given.member('Amina', { verified: false })
    await expect(
      world.as(who).commands.people.issueMailLink({ memberId: who.id, purpose: 'verify-email' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('tells the owner of the address when somebody else joined with it, and carries no secret', async () => {
    await world.given.member('Owner')
    const newcomer = await people.join('Paper Boat', 'owner@example.org')
    expect(await people.link(newcomer)).toEqual({
      mailId: expect.any(String),
      to: 'owner@example.org',
      kind: 'already-here',
    })
  })

  test('is not made for an address that is confirmed, or for nobody', async () => {
    expect(await people.link(await world.given.member('Amina'))).toBeNull()
    expect(await people.link({ id: 'nobody' })).toBeNull()
  })

  test('is made at most five times an hour for one address, whoever asks', async () => {
    const first = await people.join('Paper Boat', 'shared@example.org')
    const second = await people.join('Silver Birch', 'shared@example.org')
    const made = []
    for (const who of [first, second, first, second, first, second]) made.push(await people.link(who))
    expect(made.map((link) => link !== null)).toEqual([true, true, true, true, true, false])
    world.later(3_600_001)
    expect(await people.link(second)).not.toBeNull()
  })
})
