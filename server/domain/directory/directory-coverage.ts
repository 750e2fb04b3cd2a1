import { and, eq, gte, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { directoryLocations, findableServices, serviceAtLocations, services } from '#db/schema/index.ts'
import { matchingServices } from '#db/service-text.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { needOf, needs, withParts } from '../needs/index.ts'
import { postcodeAreas } from '../places/index.ts'
import { mayKeepDirectory } from './policy.ts'
import { anywhereMark, needMark } from './search/marks.ts'

/** Rows looked at for one area; beyond it the table says that it is of the first so many. */
const mostRows = 20_000
const mostDistricts = 40

/** Services without a place are counted up to here: beyond it the number changes nothing. */
const mostAnywhere = 100

/**
 * What an area has, need by need and district by district ("BS3"), so that gaps are seen; for one broad need, each of its parts.
 * Beside them how many help without an address: by phone, online, at home, or in a place kept secret. Without an area: the first that has anything.
 * Places that are kept secret stand in no district. Refuses: forbidden.
 */
export const directoryCoverage = query(
  z.object({ area: z.string().max(2).nullish(), need: z.string().max(40).nullish() }),
  async ({ db, actor }, input) => {
    demand(mayKeepDirectory(actor))
    const areas: string[] = []
    for (const { letters } of postcodeAreas) if (await hasAny(db, letters)) areas.push(letters)
    const wanted = (input.area ?? '').toUpperCase()
    const area = areas.includes(wanted) ? wanted : (areas[0] ?? null)
    const whole = needs.find(({ id, parentId }) => id === input.need && parentId === null) ?? null
    const asked = (whole ? withParts(whole.id) : broad).map((id) => ({
      id,
      name: needOf(id)?.name ?? id,
      marks: (whole ? [id] : withParts(id)).map(needMark),
    }))
    const rows = area === null ? [] : await placesIn(db, area)
    const marks = await marksOf(db, [...new Set(rows.map(({ number }) => number))])
    const districts = [...new Set(rows.map(({ district }) => district))].sort(byNumber).slice(0, mostDistricts)
    const found = new Map<string, Set<number>>()
    for (const { number, district } of rows)
      for (const need of asked)
        if (need.marks.some((mark) => marks.get(number)?.includes(` ${mark} `))) {
          const key = `${need.id}~${district}`
          found.set(key, (found.get(key) ?? new Set()).add(number))
        }
    const told = []
    for (const { id, name, marks: any } of asked)
      told.push({
        id,
        name,
        counts: districts.map((district) => found.get(`${id}~${district}`)?.size ?? 0),
        anywhere: await countAnywhere(db, any),
      })
    return {
      areas,
      area,
      whole: whole && { id: whole.id, name: whole.name },
      broad: broad.map((id) => ({ id, name: needOf(id)?.name ?? id })),
      districts,
      rows: told,
      isCut: rows.length === mostRows,
      mostAnywhere,
    }
  },
)

const broad = needs.filter(({ parentId }) => parentId === null).map(({ id }) => id)

/** How many services help with any of these and have no place that one goes to. */
async function countAnywhere(db: Reader, marks: readonly string[]): Promise<number> {
  const some = await matchingServices(db, {
    marks: [marks, [anywhereMark]],
    words: [],
    features: 0,
    limit: mostAnywhere,
  })
  return some.length
}

/** Postcodes of an area are its letters and then a figure: "B1" is Birmingham, "BS1" is not. */
const within = (letters: string) =>
  and(gte(directoryLocations.postcode, `${letters}0`), lt(directoryLocations.postcode, `${letters}:`))

async function hasAny(db: Reader, letters: string): Promise<boolean> {
  const [row] = await db
    .select({ number: directoryLocations.number })
    .from(directoryLocations)
    .where(within(letters))
    .limit(1)
  return row !== undefined
}

async function placesIn(db: Reader, letters: string) {
  const rows = await db
    .select({ number: services.number, postcode: directoryLocations.postcode })
    .from(directoryLocations)
    .innerJoin(serviceAtLocations, eq(serviceAtLocations.locationId, directoryLocations.id))
    .innerJoin(services, eq(services.id, serviceAtLocations.serviceId))
    .where(and(within(letters), isNotNull(services.publishedAt), isNull(services.placeSecretSince)))
    .limit(mostRows)
  return rows.map(({ number, postcode }) => ({ number, district: (postcode ?? '').split(' ')[0] ?? '' }))
}

async function marksOf(db: Reader, numbers: readonly number[]): Promise<Map<number, string>> {
  const marks = new Map<number, string>()
  for (let from = 0; from < numbers.length; from += atOnce) {
    const rows = await db
      .select({ number: findableServices.number, marks: findableServices.marks })
      .from(findableServices)
      .where(inArray(findableServices.number, numbers.slice(from, from + atOnce)))
    for (const row of rows) marks.set(row.number, row.marks)
  }
  return marks
}

const atOnce = 500
const byNumber = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })
