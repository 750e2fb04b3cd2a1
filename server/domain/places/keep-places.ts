import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { postcodePoints, towns } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { inMillionths } from './find-place.ts'
import { townKey } from './town-names.ts'

/** No more rows than this at a time: others wait for the writer meanwhile. */
export const mostPlacesAtOnce = 2000

const point = { latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }

export const KeepPlacesInput = z.object({
  points: z
    .array(
      z.object({
        ...point,
        code: z.string().min(1).max(7),
        exactness: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      }),
    )
    .max(mostPlacesAtOnce)
    .default([]),
  towns: z
    .array(
      z.object({
        ...point,
        name: z.string().min(1).max(120),
        county: z.string().max(120),
        size: z.number().int().min(1),
      }),
    )
    .max(mostPlacesAtOnce)
    .default([]),
})

/**
 * Keeps where postcodes and towns lie, from a file that the host brings in. A less exact point never takes the place of a
 * better one, so files can come in any order and again. Records no event: it is a map, and nobody's. Refuses: forbidden, invalid.
 */
export const keepPlaces = command(KeepPlacesInput, async ({ tx, actor }, { points, towns: named }) => {
  demand(mayActForTheHouse(actor))
  // Said twice in one statement, a row would meet itself: the last word counts.
  const once = [...new Map(points.map((each) => [each.code, each])).values()]
  if (once.length > 0)
    await tx
      .insert(postcodePoints)
      .values(once.map(({ code, exactness, ...rest }) => ({ code, exactness, ...whole(rest) })))
      .onConflictDoUpdate({
        target: postcodePoints.code,
        set: {
          latitude: sql`excluded.latitude`,
          longitude: sql`excluded.longitude`,
          exactness: sql`excluded.exactness`,
        },
        setWhere: sql`excluded.exactness >= ${postcodePoints.exactness}`,
      })
  const rows = named
    .map(({ name, county, size, ...rest }) => ({ key: townKey(name), name, county, size, ...whole(rest) }))
    .filter(({ key }) => key !== '')
    .map((row) => ({ ...row, initial: row.key.slice(0, 1) }))
  if (rows.length > 0)
    await tx
      .insert(towns)
      .values(rows)
      .onConflictDoUpdate({
        target: [towns.key, towns.county],
        set: {
          name: sql`excluded.name`,
          latitude: sql`excluded.latitude`,
          longitude: sql`excluded.longitude`,
          size: sql`excluded.size`,
        },
      })
})

const whole = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  latitude: inMillionths(latitude),
  longitude: inMillionths(longitude),
})
