import { type Wish, wishes } from '../../needs/index.ts'

// Words of the index that nobody types. Each ends with a digit, so that no engine takes an ending off it.

const bare = (id: string) => id.replaceAll(/[^a-z0-9]/g, '')

export const needMark = (id: string): string => `n${bare(id)}0`
export const conditionMark = (id: string): string => `k${bare(id)}0`
export const featureMark = (wish: Wish): string => `f${bare(wish)}0`
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
export const cellSizes = [20_000, 100_000, 1_000_000] as const

type Spot = { readonly latitude: number; readonly longitude: number }

const rowOf = (value: number, size: number) => Math.floor((value + 180_000_000) / size)
const markAt = (level: number, row: number, column: number) => `c${level}r${row}x${column}`

/** The cells that hold a point, one of each width. */
export const cellMarks = ({ latitude, longitude }: Spot): string[] =>
  cellSizes.map((size, level) => markAt(level, rowOf(latitude, size), rowOf(longitude, size)))

/** The cells of one width around a point, so many to each side. */
export function cellsNear({ latitude, longitude }: Spot, level: number, sides: number): string[] {
  const size = cellSizes[level] ?? 1_000_000
  const [row, column] = [rowOf(latitude, size), rowOf(longitude, size)]
  const steps = Array.from({ length: sides * 2 + 1 }, (_, step) => step - sides)
  return steps.flatMap((up) => steps.map((across) => markAt(level, row + up, column + across)))
}
