import { type Wish, wishes } from '../../needs/index.ts'
import { metresPerDegree, narrowness, type Point } from '../points.ts'

// Words of the index that nobody types. Each ends with a digit, so that no engine takes an ending off it.

const bare = (id: string) => id.replaceAll(/[^a-z0-9]/g, '')

export const needMark = (id: string): string => `n${bare(id)}0`
export const conditionMark = (id: string): string => `k${bare(id)}0`
export const languageMark = (code: string): string => `l${bare(code)}0`
/** Nothing has to be gone to, or nobody has said where. */
export const anywhereMark = 'anywhere0'

/** The bit of each thing people narrow a search down by. */
export const featureBit = (wish: Wish): number => 1 << wishes.indexOf(wish)

/** Languages that people look for, and that feeds name. */
export const languages = {
  cy: 'Welsh',
  bsl: 'British Sign Language',
  ar: 'Arabic',
  bn: 'Bengali',
  zh: 'Chinese',
  fr: 'French',
  gu: 'Gujarati',
  hi: 'Hindi',
  it: 'Italian',
  fa: 'Persian',
  pl: 'Polish',
  pt: 'Portuguese',
  pa: 'Punjabi',
  ro: 'Romanian',
  ru: 'Russian',
  so: 'Somali',
  es: 'Spanish',
  ta: 'Tamil',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
} as const
export type LanguageCode = keyof typeof languages
export const languageCodes = Object.keys(languages) as LanguageCode[]

export const languageBit = (code: LanguageCode): number => 1 << languageCodes.indexOf(code)

/** How wide the cells are by which places are found, in millionths of a degree, finest first. */
export const cellSizes = [20_000, 100_000, 250_000, 1_000_000] as const

const million = 1_000_000
const halfway = 180 * million
const rowOf = (value: number, size: number) => Math.floor((value + halfway) / size)
const markAt = (level: number, row: number, column: number) => `c${level}r${row}x${column}`

/** The cells that hold a point, one of each width. */
export const cellMarks = ({ latitude, longitude }: Point): string[] =>
  cellSizes.map((size, level) => markAt(level, rowOf(latitude, size), rowOf(longitude, size)))

/** The cells of one width that hold anything within so many metres of a point. A square of them would be twice as much land, and none of it near. */
export function cellsWithin({ latitude, longitude }: Point, level: number, metres: number): string[] {
  const size = cellSizes[level] ?? million
  const north = (metres / metresPerDegree) * million
  const cells: string[] = []
  for (let row = rowOf(latitude - north, size); row <= rowOf(latitude + north, size); row++) {
    const south = row * size - halfway
    const away = Math.max(0, south - latitude, latitude - (south + size))
    // Degrees of longitude are narrowest at the end of the row that is further from the equator.
    const furthest = Math.min(Math.max(Math.abs(south), Math.abs(south + size)), Math.abs(latitude) + north)
    const east = Math.sqrt(north ** 2 - away ** 2) / narrowness(furthest)
    for (let column = rowOf(longitude - east, size); column <= rowOf(longitude + east, size); column++)
      cells.push(markAt(level, row, column))
  }
  return cells
}
