/** Counts below this are never shown, none included: "nobody" can give a person away as well as "one". */
export const fewest = 5

/** A count as everybody may see it, to the nearest five; null when there were fewer than five. */
export const publicCount = (count: number): number | null =>
  count < fewest ? null : Math.round(count / fewest) * fewest

/** Rows as everybody may see them. There is no total: beside the rows it would give a hidden one away. */
export const publicRows = <Key extends string>(
  keys: readonly Key[],
  counts: Readonly<Partial<Record<Key, number>>>,
): readonly { readonly key: Key; readonly count: number | null }[] =>
  keys.map((key) => ({ key, count: publicCount(counts[key] ?? 0) }))

/** A share in steps of five per cent. `bound` says which way the truth may lie when one side of it was too small to show. */
export type PublicShare = { readonly percent: number; readonly bound: 'about' | 'at-least' | 'at-most' }

/**
 * How many of all, where both sides are counted. Made from the two public counts alone, so that it says nothing they do
 * not say; null when neither side may be shown.
 */
export function publicShare(side: number, otherSide: number): PublicShare | null {
  const [shown, other] = [publicCount(side), publicCount(otherSide)]
  if (shown !== null && other !== null)
    return { percent: Math.round((shown / (shown + other)) * 20) * 5, bound: 'about' }
  if (shown !== null) return { percent: Math.floor(worst(shown) * 20) * 5, bound: 'at-least' }
  if (other !== null) return { percent: 100 - Math.floor(worst(other) * 20) * 5, bound: 'at-most' }
  return null
}

/** The smallest share that a shown count can be, beside a hidden one: rounded up by two, and four on the other side. */
const worst = (shown: number): number => (shown - 2) / (shown - 2 + fewest - 1)

/** A time that half, or nine in ten, did not exceed; `isAtLeast` when it falls on something that still waits. */
export type PublicTime = { readonly minutes: number; readonly isAtLeast: boolean }

/** How long something took, in milliseconds, or has waited so far. */
export type Took = { readonly milliseconds: number; readonly isOver: boolean }

/** Under this many, nine in ten is one person's story. */
const fewestForNinety = 20

/** The median and the 90th percentile (nearest rank), in whole minutes. Null when there were too few. */
export function publicTimes(took: readonly Took[]): {
  readonly median: PublicTime | null
  readonly ninetieth: PublicTime | null
} {
  const sorted = [...took].sort((a, b) => a.milliseconds - b.milliseconds)
  const at = (share: number, least: number): PublicTime | null => {
    const found = sorted[Math.ceil(share * sorted.length) - 1]
    if (!found || sorted.length < least) return null
    return { minutes: Math.round(found.milliseconds / 60_000), isAtLeast: !found.isOver }
  }
  return { median: at(0.5, fewest), ninetieth: at(0.9, fewestForNinety) }
}
