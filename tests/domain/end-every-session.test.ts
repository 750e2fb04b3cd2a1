import { describe, expect, test } from 'vitest'
import { lookUp } from '#server/domain/events.ts'
import { reactions } from '#server/reactions.ts'
import { peopleOf } from '#tests/support/people.ts'
import { useWorld } from '#tests/support/world.ts'

describe('signing somebody out everywhere', () => {
  const world = useWorld()
  const people = peopleOf(world)

  test('is what follows when they are given a badge, so that they show again who they are', async () => {
    const amina = await world.given.member('Amina')
    await people.signIn(amina, 'phone')
    await people.signIn(amina, 'laptop')
    const [job] = lookUp(reactions, { name: 'role.given', memberId: amina.id, role: 'moderator' })
    expect(job?.name).toBe('end-every-session')
    await world.as(world.system).commands.people.endEverySession(job?.payload)
    expect(await people.devicesOf(amina)).toEqual([])
  })

  test('is done by the house alone', async () => {
    const amina = await world.given.member('Amina')
    await expect(world.as(amina).commands.people.endEverySession({ memberId: amina.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
