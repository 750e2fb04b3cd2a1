import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { confirmedParts, serviceChanges } from '#db/schema/index.ts'
import { bringIn, fed, textSource, uuidOf } from '#tests/support/feeds.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a feed that says something else than was confirmed', () => {
  const world = useWorld()
  const feed = (name: string) => textSource(JSON.stringify({ services: [fed(1, { name })] }))

  async function aDifference() {
    const hazel = await world.given.member('Hazel', { roles: ['directory-editor'] })
    await bringIn(world, feed('Knowle Café'))
    const serviceId = uuidOf(1)
    await world.database.write(async (tx) => {
      await tx.insert(confirmedParts).values({ serviceId, part: 'name', confirmedBy: hazel.id, confirmedAt: world.now })
    })
    await bringIn(world, feed('Totterdown Café'))
    const { lines } = await world.as(hazel).queries.directory.workList({ kind: 'differences' })
    expect(lines).toMatchObject([{ part: 'name', ours: 'Knowle Café', theirs: 'Totterdown Café' }])
    const nameNow = async () => (await world.as(hazel).queries.directory.servicePage({ serviceId })).name
    return { hazel, serviceId, differenceId: lines[0]?.id, nameNow }
  }

  test('is settled by keeping ours, and the same again is no news', async () => {
    const { hazel, differenceId, nameNow } = await aDifference()
    await world.as(hazel).commands.directory.settleDifference({ differenceId, outcome: 'kept' })
    await bringIn(world, feed('Totterdown Café'))
    expect(await nameNow()).toBe('Knowle Café')
    expect((await world.as(hazel).queries.directory.workList({ kind: 'differences' })).lines).toEqual([])
  })

  test('is settled by taking theirs, and the history says who did', async () => {
    const { hazel, serviceId, differenceId, nameNow } = await aDifference()
    await world.as(hazel).commands.directory.settleDifference({ differenceId, outcome: 'taken' })
    expect(await nameNow()).toBe('Totterdown Café')
    const history = await world.database.read(async (db) =>
      db.select().from(serviceChanges).where(eq(serviceChanges.serviceId, serviceId)),
    )
    expect(history).toMatchObject([
      { part: 'name', old: 'Knowle Café', new: 'Totterdown Café', changedBy: hazel.id, cause: 'editor' },
    ])
  })

  test('is settled once, by an editor', async () => {
    const { hazel, differenceId } = await aDifference()
    const heron = await world.given.member('Heron')
    const settle = (who: typeof hazel, outcome = 'kept') =>
      world.as(who).commands.directory.settleDifference({ differenceId, outcome })
    await expect(settle(heron)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(settle(hazel, 'both')).rejects.toMatchObject({ kind: 'invalid' })
    await settle(hazel)
    await expect(settle(hazel)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
