import type { Point } from './distance.ts'
import { readPostcode } from './postcodes.ts'
import { townKey } from './town-names.ts'

/** One line of a file of places, whoever made it. */
export type PlaceLine = Point & {
  /** A postcode or the first half of one, as the file has it. */
  readonly postcode: string
  readonly town?: string
  readonly county?: string
  /** The file says that this is only the middle of a town. */
  readonly isTownCentre?: boolean
}

/** A postcode and its point, as it is kept. */
export type KeptPoint = Point & { readonly code: string; readonly exactness: 1 | 2 | 3 }
export type KeptTown = Point & { readonly name: string; readonly county: string; readonly size: number }

type Middle = { latitude: number; longitude: number; count: number }
type TownMiddle = Middle & { readonly name: string; readonly county: string }

/** This many districts on one very point are a town that nobody told apart. */
const tooMany = 3

/**
 * Gathers what lines say together: first halves from their postcodes, towns from their places. Holds some thousands of
 * districts and towns, however long the file is; postcodes themselves are handed on at once.
 */
export function gatherPlaces() {
  const districts = new Map<string, Middle & { isTownCentre: boolean }>()
  const towns = new Map<string, TownMiddle>()

  return {
    /** Takes a line in. The postcode to keep; `district` when it was only a first half; null when it is no postcode or lies nowhere. */
    add(line: PlaceLine): KeptPoint | 'district' | null {
      const postcode = readPostcode(line.postcode)
      if (!postcode || postcode.kind === 'area' || !isOnTheseIslands(line)) return null
      const { latitude, longitude } = line
      const district = districts.get(postcode.outward) ?? { latitude: 0, longitude: 0, count: 0, isTownCentre: false }
      district.isTownCentre ||= line.isTownCentre ?? false
      districts.set(postcode.outward, grown(district, line))
      if (line.town) {
        const key = `${townKey(line.town)}|${line.county ?? ''}`
        const town = towns.get(key) ?? { name: line.town, county: line.county ?? '', ...nowhere }
        towns.set(key, grown(town, line))
      }
      return postcode.kind === 'postcode' ? { code: postcode.code, latitude, longitude, exactness: 3 } : 'district'
    },
    /** The first halves met, each in the middle of what it holds. */
    districts(): KeptPoint[] {
      const all = [...districts].map(([code, district]) => ({ code, ...district, ...middleOf(district) }))
      const shared = new Map<string, number>()
      for (const each of all) shared.set(spotOf(each), (shared.get(spotOf(each)) ?? 0) + 1)
      return all.map(({ code, latitude, longitude, isTownCentre, ...each }) => ({
        code,
        latitude,
        longitude,
        exactness: isTownCentre || (shared.get(spotOf({ latitude, longitude, ...each })) ?? 0) >= tooMany ? 1 : 2,
      }))
    },
    /** The towns met, each in the middle of its postcodes. */
    towns(): KeptTown[] {
      return [...towns.values()].map((town) => ({
        name: town.name,
        county: town.county,
        size: town.count,
        ...middleOf(town),
      }))
    },
  }
}

const nowhere = { latitude: 0, longitude: 0, count: 0 }
const spotOf = ({ latitude, longitude }: Point) => `${latitude.toFixed(4)},${longitude.toFixed(4)}`
const middleOf = ({ latitude, longitude, count }: Middle): Point => ({
  latitude: latitude / count,
  longitude: longitude / count,
})

function grown<Kind extends Middle>(middle: Kind, { latitude, longitude }: Point): Kind {
  middle.latitude += latitude
  middle.longitude += longitude
  middle.count += 1
  return middle
}

/** Postcode files put what they cannot place at 0, 0 or at 99.999999, 0. */
const isOnTheseIslands = ({ latitude, longitude }: Point): boolean =>
  latitude > 48 && latitude < 62 && longitude > -15 && longitude < 4
