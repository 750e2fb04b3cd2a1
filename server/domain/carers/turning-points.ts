import { addressOf } from '../kernel/words.ts'

/** A time in caring at which much changes at once, by its name in addresses and on pages. */
export type TurningPoint = { readonly key: string; readonly name: string }

/** The turning points, in the order in which many people meet them. A place for carers has them as its topics. */
export const turningPoints: readonly TurningPoint[] = [
  'New to caring',
  'Diagnosis and the first weeks',
  'Hospital and coming home',
  'When things change',
  'Working and caring',
  'Money and benefits',
  'Looking after myself',
  'Breaks',
  'Planning for when I can’t',
  'End of life',
  'After caring',
  'Parent carers',
].map((name) => ({ key: addressOf(name), name }))

/** The turning points among these topics, by their names. */
export const turningPointsAmong = (topics: readonly { readonly name: string }[]): readonly TurningPoint[] => {
  const keys = new Set(topics.map(({ name }) => addressOf(name)))
  return turningPoints.filter(({ key }) => keys.has(key))
}
