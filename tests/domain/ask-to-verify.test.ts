import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('asking for the link again', () => {
  const world = useWorld()

  test('sends another', async () => {
    const who = await world.given.member('Amina', { verified: false })
    await world.as(who).commands.people.askToVerify({})
    expect(await world.jobs()).toMatchObject([
      { name: 'send-mail-link', payload: { memberId: who.id, purpose: 'verify-email' } },
    ])
    expect(world.limited).toEqual(['asking'])
  })

  test('is for members who have not confirmed theirs', async () => {
    const who = await world.given.member('Amina')
    await expect(world.as(who).commands.people.askToVerify({})).rejects.toMatchObject({ kind: 'conflict' })
    await expect(world.as(world.visitor).commands.people.askToVerify({})).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await world.jobs()).toEqual([])
  })
})
