import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('crisis contacts', () => {
  const world = useWorld()

  test('are there for everybody, 999 first', async () => {
    const contacts = await world.as(world.visitor).queries.safety.crisisContacts({})
    expect(contacts.map(({ name }) => name).slice(0, 2)).toEqual(['999', 'Samaritans'])
  })
})
