import { eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { postcodePoints, towns } from '#db/schema/index.ts'
import { isVeryNear } from '../groups/index.ts'
import { query } from '../kernel/command.ts'
import { areaOf, type PostcodeArea, postcodeAreas } from './areas.ts'
import type { Point } from './distance.ts'
import { type Postcode, readPostcode } from './postcodes.ts'
import { townKey } from './town-names.ts'

/** Where somebody means. */
export type Place = Point & {
  /** As we say it back: "HP20", "Bath", "Newport, Shropshire". */
  readonly name: string
  readonly kind: 'postcode' | 'outward' | 'area' | 'town'
  /** Only the area's own town is known, or a town that several districts share: distances are told as "roughly". */
  readonly isRough: boolean
  /** Other places of the same name, larger ones first. */
  readonly others: readonly string[]
  /** The name was spelt otherwise, and this is our guess. */
  readonly isGuess: boolean
}

const mostOthers = 4

/** What a box for a postcode or a town takes. */
export const placeWords = z.string().trim().max(80, 'Try a postcode or a town')

/** The place that a postcode, the first half of one, or a town's name means; null when we know none. Refuses: invalid, too-many. */
export const findPlace = query(z.object({ words: placeWords }), ({ db }, { words }) => placeCalled(db, words), {
  limit: 'searching',
})

/** The place somebody means, with one look at an index. Misspelt towns take a second look. */
export async function placeCalled(db: Reader, words: string): Promise<Place | null> {
  if (words.trim() === '') return null
  const postcode = readPostcode(words)
  return postcode ? placeOfPostcode(db, postcode) : townCalled(db, words)
}

/** Where a postcode lies: its own point, else that of its first half, else its area's town. */
export async function placeOfPostcode(db: Reader, { code, outward, area, written, kind }: Postcode): Promise<Place> {
  const rows = await placesByCode(db).execute({ code, outward })
  const known = rows.sort((a, b) => b.code.length - a.code.length)[0]
  const found = known ? { ...degrees(known), isRough: known.exactness === 1 } : roughly(area)
  return { ...found, name: written, kind, others: [], isGuess: false }
}

const placesByCode = (db: Reader) =>
  db.prepared('places-by-code', (reader) =>
    reader
      .select()
      .from(postcodePoints)
      .where(inArray(postcodePoints.code, [sql.placeholder('code'), sql.placeholder('outward')])),
  )

function roughly(letters: string): Point & { isRough: true } {
  const area = areaOf(letters)
  if (!area) throw new Error(`No postcode area ${letters}`)
  return { latitude: area.latitude, longitude: area.longitude, isRough: true }
}

/** The largest town of that name, or the one in the county that was named after a comma. */
export async function townCalled(db: Reader, words: string): Promise<Place | null> {
  const [name = '', ...rest] = words.split(',')
  const [key, county] = [townKey(name), townKey(rest.join(' '))]
  if (key === '') return null
  const exact = await townsWithKey(db, key)
  if (exact.length > 0) return asPlace(exact, county)
  const near = await townNear(db, key)
  return near ? asPlace(await townsWithKey(db, near), county, true) : null
}

/** The longest of these names that is a town's, with one look; null when none is. For words out of a sentence: nothing is guessed. */
export async function townAmong(
  db: Reader,
  names: readonly string[],
): Promise<{ readonly words: string; readonly place: Place } | null> {
  if (names.length === 0) return null
  const rows = largestFirst(
    await db
      .select()
      .from(towns)
      .where(inArray(towns.key, names.map(townKey))),
  )
  for (const words of names) {
    const key = townKey(words)
    const named = rows.filter((row) => row.key === key).map((row) => ({ ...row, ...degrees(row), isRough: false }))
    const place = asPlace(named.length > 0 ? named : areasCalled(key), '')
    if (place) return { words, place }
  }
  return null
}

type Town = Point & { readonly name: string; readonly county: string; readonly isRough: boolean }

async function townsWithKey(db: Reader, key: string): Promise<Town[]> {
  const rows = largestFirst(await db.select().from(towns).where(eq(towns.key, key)))
  if (rows.length > 0)
    return rows.map((row) => ({ ...degrees(row), name: row.name, county: row.county, isRough: false }))
  return areasCalled(key)
}

/** Some dozens of rows at most share a name, some thousands a letter: sorted here, the index needs no order of its own. */
const largestFirst = <Row extends { readonly size: number; readonly county: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => b.size - a.size || a.county.localeCompare(b.county))

const areasCalled = (key: string): Town[] =>
  postcodeAreas
    .filter((area) => areaKeys(area).includes(key))
    .map(asTown)
    .slice(0, 1)

const asTown = ({ town, latitude, longitude }: PostcodeArea): Town => ({
  name: town.replace(/,.*/, ''),
  county: '',
  latitude,
  longitude,
  isRough: false,
})

/** "London, north" is asked for as London. */
const areaKeys = ({ town }: PostcodeArea): string[] => [townKey(town), townKey(town.replace(/,.*/, ''))]

function asPlace(found: readonly Town[], county: string, isGuess = false): Place | null {
  const meant = (county && found.find((town) => townKey(town.county).includes(county))) || found[0]
  if (!meant) return null
  const called = ({ name, county: where }: Town) => (found.length > 1 && where ? `${name}, ${where}` : name)
  const others = found.filter((town) => town !== meant).map(called)
  const { latitude, longitude, isRough } = meant
  return {
    latitude,
    longitude,
    isRough,
    name: called(meant),
    kind: 'town',
    others: others.slice(0, mostOthers),
    isGuess,
  }
}

/** The name that is most likely meant by a misspelt one. */
async function townNear(db: Reader, key: string): Promise<string | null> {
  const rows = largestFirst(
    await db
      .select({ key: towns.key, size: towns.size, county: towns.county })
      .from(towns)
      .where(eq(towns.initial, key.slice(0, 1))),
  )
  const known = [...rows.map((row) => row.key), ...postcodeAreas.flatMap(areaKeys)]
  return known.find((other) => isVeryNear(key, other)) ?? null
}

const millionth = 1_000_000

/** Degrees as they are kept: whole millionths. */
export const inMillionths = (degrees: number): number => Math.round(degrees * millionth)

const degrees = ({ latitude, longitude }: Point): Point => ({
  latitude: latitude / millionth,
  longitude: longitude / millionth,
})
