import type { Match } from '#db/service-text.ts'
import { metresBetween, metresPerDegree, narrowness, type Point } from '../points.ts'
import { cellSizes, cellsWithin } from './marks.ts'

/** A stretch of land around a point, and what it was made of. */
export type Ring = Stretch & {
  readonly level: Level
  readonly sides: number
  /** How many times as much land the next ring covers. */
  readonly nextIsLarger: number
}
/** The cells that cover it, and how far out it is whole, in metres. */
export type Stretch = { readonly cells: readonly string[]; readonly metres: number }
type Level = (typeof rings | (typeof middle)[])[number]['level']

/** Where there is much of everything, the first ring has too many. */
const middle = { level: 0, sides: 2 } as const
const rings = [
  { level: 1, sides: 2 },
  { level: 2, sides: 2 },
  { level: 3, sides: 1 },
] as const

const million = 1_000_000

/** Ever wider stretches around a point, for looking near by first. The last is everywhere, and has no cells. */
export function ringsAround(point: Point): (Ring | null)[] {
  const stretches = rings.map((reach) => ({ ...reach, ...stretchOf(point, reach) }))
  return [...stretches.map((ring, at) => ({ ...ring, nextIsLarger: timesLarger(ring, stretches[at + 1]) })), null]
}

/** The stretch inside the first of those. */
export const middleOf = (point: Point): Ring => {
  const ring = { ...middle, ...stretchOf(point, middle) }
  return { ...ring, nextIsLarger: timesLarger(ring, { ...rings[0], ...stretchOf(point, rings[0]) }) }
}

type Reach = { readonly level: Level; readonly sides: number }

function stretchOf(point: Point, { level, sides }: Reach): Stretch {
  const metres = metresOut(point, level, sides)
  return { cells: cellsWithin(point, level, metres), metres }
}

type Land = Reach & Stretch
const timesLarger = (one: Land, other: Land | undefined) => (other ? landOf(other) / landOf(one) : 1)
const landOf = ({ cells, level }: Land) => cells.length * cellSizes[level] ** 2

/**
 * The land outside a ring (of the point itself when there is none), one row of cells further out at a time: for where a
 * wider ring holds too many to look at.
 */
export function* shellsAround(point: Point, inner: Ring | null): Generator<Stretch> {
  const level = inner?.level ?? 0
  const first = inner ? inner.sides + 1 : 0
  let within = new Set(inner?.cells)
  for (let sides = first; sides < first + mostShells; sides++) {
    const { cells, metres } = stretchOf(point, { level, sides })
    yield { cells: cells.filter((cell) => !within.has(cell)), metres }
    within = new Set(cells)
  }
}

/** As many as lead from any ring to beyond the next. */
const mostShells = 12

/** How far a square of so many cells to each side reaches in every direction, wherever in its middle cell the point lies. In metres. */
const metresOut = ({ latitude }: Point, level: Level, sides: number): number =>
  ((sides * cellSizes[level]) / million) * metresPerDegree * narrowness(latitude)

/** How far away what has no place counts, in metres: a helpline is nearer than the next town, and an unknown address further. */
const asFarAs = { remote: 10_000, unknown: 25_000 }

/** Metres to the nearest of a service's points; null when it has none. */
export function metresTo({ points }: Pick<Match, 'points'>, from: Point): number | null {
  if (points === '') return null
  let nearest = Number.POSITIVE_INFINITY
  for (const point of points.split(';')) {
    const comma = point.indexOf(',')
    const at = { latitude: Number(point.slice(0, comma)), longitude: Number(point.slice(comma + 1)) }
    nearest = Math.min(nearest, metresBetween(from, at))
  }
  return nearest
}

/** What a search orders by: `best` weighs how well a service fits together with how far it is; `nearest` is distance alone. */
export type Order = 'best' | 'nearest'

/** What makes a service fit less or more well. */
export type Fit = {
  readonly metres: number | null
  readonly reach: Match['reach']
  /** How many of the things asked for it says nothing of. */
  readonly missing: number
  readonly isInName: boolean
  readonly isFresh: boolean
}

/** Around the corner is around the corner: the first mile or so counts the same. */
const corner = 1_500
const twice = 2
const inName = 0.8
const notFresh = 1.2

/** Smaller comes first. In metres, stretched by what is missing; a service that fits in every way is told before one twice as near that does not. */
export function weightOf({ metres, reach, missing, isInName, isFresh }: Fit, order: Order): number {
  const far = metres ?? (reach === 'remote' ? asFarAs.remote : asFarAs.unknown)
  if (order === 'nearest') return Math.round(far)
  return Math.round((far + corner) * twice ** missing * (isInName ? inName : 1) * (isFresh ? 1 : notFresh))
}

/** What holds of everything outside a stretch: at least so many of the things asked for missing, and whether a name may say the words. */
export type Bounds = { readonly order: Order; readonly missing: number; readonly isNamed: boolean }

/** Up to this weight nothing outside a stretch can stand before what is inside. */
export const wholeTo = ({ metres }: Stretch, { order, missing, isNamed }: Bounds): number =>
  order === 'nearest' ? metres : (metres + corner) * twice ** missing * (isNamed ? inName : 1)
