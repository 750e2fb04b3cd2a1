/** A point as tables keep it: millionths of a degree. */
export type Point = { readonly latitude: number; readonly longitude: number }

/** The point in millionths of a degree; null when it is none on this earth, or the "0, 0" that feeds write for "unknown". */
export function pointOf(latitude: number | undefined, longitude: number | undefined): Point | null {
  if (latitude === undefined || longitude === undefined) return null
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null
  if (latitude === 0 && longitude === 0) return null
  return { latitude: Math.round(latitude * million), longitude: Math.round(longitude * million) }
}

const million = 1_000_000
const tenth = million / 10
const columns = 3600

/** The tenth of a degree by a tenth around a point. In one row the cells count from west to east, so that a stretch of them is a range. */
export const cellOf = ({ latitude, longitude }: Point): number => rowOf(latitude) * columns + columnOf(longitude)

const rowOf = (latitude: number) => Math.floor((latitude + 90 * million) / tenth)
const columnOf = (longitude: number) => Math.floor((longitude + 180 * million) / tenth)

/** The stretches of cells that cover everything within `metres` of a point, south to north: for `cell between from and to`. */
export function cellsAround(point: Point, metres: number): readonly { readonly from: number; readonly to: number }[] {
  const north = (metres / metresPerDegree) * million
  const east = north / narrowness(point.latitude)
  const rows: { from: number; to: number }[] = []
  for (let row = rowOf(point.latitude - north); row <= rowOf(point.latitude + north); row++)
    rows.push({
      from: row * columns + Math.max(0, columnOf(point.longitude - east)),
      to: row * columns + Math.min(columns - 1, columnOf(point.longitude + east)),
    })
  return rows
}

/** Metres of a degree of latitude, and of longitude at the equator. */
export const metresPerDegree = 111_195

/** How much narrower a degree of longitude is at a latitude, given in millionths of a degree, than at the equator. */
export const narrowness = (latitude: number): number => Math.max(0.01, Math.cos((latitude / million) * (Math.PI / 180)))

/** Metres between two points as the crow flies. */
export function metresBetween(one: Point, other: Point): number {
  const angle = (value: number) => (value / million) * (Math.PI / 180)
  const [first, second] = [angle(one.latitude), angle(other.latitude)]
  const half = (value: number) => Math.sin(value / 2) ** 2
  const chord = half(second - first) + Math.cos(first) * Math.cos(second) * half(angle(other.longitude - one.longitude))
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(chord)))
}
