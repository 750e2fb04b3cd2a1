import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { serviceAtLocations, serviceHours } from '#db/schema/index.ts'
import {
  cellOf,
  cellsAround,
  leaveState,
  metresBetween,
  pointOf,
  publishedChanged,
  seesPlaces,
  visibleService,
} from '#server/domain/directory/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aService } from '#tests/support/directory.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a service in the directory', () => {
  const world = useWorld()
  const seen = (who: Actor, id: string) => world.database.read((db) => visibleService(db, who, id))
  const bristol = { latitude: 51.4545, longitude: -2.5879, postcode: 'BS1 4DJ', town: 'Bristol' }

  test('that is published is there for everybody', async () => {
    const { id } = await aService(world)
    expect((await seen(world.visitor, id)).name).toBe('Knowle Community Café')
  })

  test('that is a draft is there for editors and its owner, and for nobody else', async () => {
    const owner = await world.given.member('Owner')
    const editor = await world.given.member('Editor', { roles: ['directory-editor'] })
    const { id } = await aService(world, 'Quiet room', { isDraft: true, owner })
    expect((await seen(owner, id)).isOwner).toBe(true)
    expect((await seen(editor, id)).isOwner).toBe(false)
    for (const who of [world.visitor, await world.given.member('Heron')])
      await expect(seen(who, id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('is found where it is, until it is taken from view', async () => {
    const { id } = await aService(world, 'Café', { at: bristol })
    const point = () =>
      world.database.read(async (db) =>
        db
          .select({ latitude: serviceAtLocations.latitude, cell: serviceAtLocations.cell })
          .from(serviceAtLocations)
          .where(eq(serviceAtLocations.serviceId, id)),
      )
    expect(await point()).toEqual([{ latitude: 51_454_500, cell: cellOf(pointOf(51.4545, -2.5879)!) }])
    await world.act(world.system, async (ctx) => {
      await leaveState(ctx, id, 'published')
      await publishedChanged(ctx, [id])
    })
    expect(await point()).toEqual([{ latitude: null, cell: null }])
  })

  test('that is a refuge is found at no place', async () => {
    const { id } = await aService(world, 'Refuge', { at: bristol, isRefuge: true })
    const rows = await world.database.read(async (db) => db.select().from(serviceAtLocations))
    expect(rows.map(({ cell, latitude }) => [cell, latitude])).toEqual([[null, null]])
    expect(seesPlaces(world.visitor, await seen(world.visitor, id))).toBe(false)
    expect(seesPlaces(world.system, await seen(world.system, id))).toBe(true)
  })

  test('is open when its schedules say so, also past midnight', async () => {
    const schedules = [{ id: 'a', freq: 'WEEKLY' as const, byday: 'MO,SA', opensAt: '18:00', closesAt: '01:30' }]
    await aService(world, 'Night café', { schedules })
    const rows = await world.database.read(async (db) => db.select().from(serviceHours))
    expect(rows.map(({ weekday, opens, closes }) => [weekday, opens, closes]).sort()).toEqual([
      [0, 0, 90],
      [1, 1080, 1440],
      [2, 0, 90],
      [6, 1080, 1440],
    ])
  })

  test('near another lies in the cells around it, and their distance is known', () => {
    const [bath, bristolPoint] = [pointOf(51.3811, -2.359)!, pointOf(51.4545, -2.5879)!]
    expect(Math.round(metresBetween(bath, bristolPoint) / 100)).toBe(178)
    const covers = (metres: number) =>
      cellsAround(bristolPoint, metres).some(({ from, to }) => cellOf(bath) >= from && cellOf(bath) <= to)
    expect([covers(20_000), covers(5000)]).toEqual([true, false])
  })

  test.each([
    [0, 0],
    [91, 0],
    [51, undefined],
    [Number.NaN, 1],
  ])('is nowhere when its point is %s, %s', (latitude, longitude) => {
    expect(pointOf(latitude, longitude)).toBeNull()
  })
})
