/** A spot on the earth, in degrees (WGS84). */
export type Point = { readonly latitude: number; readonly longitude: number }

/** A rectangle that holds everything within some distance of a point, in degrees. */
export type Box = { readonly south: number; readonly north: number; readonly west: number; readonly east: number }

/** The earth's mean radius in metres. */
const earth = 6_371_009
const metresADegree = (Math.PI / 180) * earth
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** How far two points lie apart as the crow flies, in metres (haversine; right to half a percent). */
export function distanceBetween(one: Point, other: Point): number {
  const up = Math.sin(radians(other.latitude - one.latitude) / 2)
  const across = Math.sin(radians(other.longitude - one.longitude) / 2)
  const cosines = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude))
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(up * up + cosines * across * across)))
}

/** The rectangle around a point that reaches this many metres in every direction. */
export function boxAround({ latitude, longitude }: Point, metres: number): Box {
  const high = metres / metresADegree
  const wide = high / Math.max(0.1, Math.cos(radians(latitude)))
  return { south: latitude - high, north: latitude + high, west: longitude - wide, east: longitude + wide }
}
