import type { Kept } from './kept-words.ts'

/** A stretch of a draft that was not in the one before, at least not there. */
export type Stretch = { readonly start: number; readonly end: number }

/** What is new in a draft: where moved passages are looked for. */
export type Fresh = {
  /** Whether all of this is new. */
  holds(start: number, end: number): boolean
  /** The few stretches that have most words of a passage. */
  likely(passage: string): Stretch[]
}

/** What of the later draft both do not share. */
export function freshWords(kept: readonly Kept[], after: string): Fresh {
  const stretches = stretchesBetween(kept, after)
  const byWord = new Map<string, number[]>()
  stretches.forEach(({ start, end }, at) => {
    for (const word of wordsIn(after.slice(start, end))) {
      const places = byWord.get(word)
      if (places) places.push(at)
      else byWord.set(word, [at])
    }
  })
  return {
    holds(start, end) {
      const stretch = stretches[lastBeginningBy(stretches, start + 2)]
      return stretch !== undefined && stretch.start <= start + 2 && end <= stretch.end + 2
    },
    likely(passage) {
      const words = wordsIn(passage)
      const shared = new Map<number, number>()
      for (const word of words) for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
      return [...shared]
        .filter(([, count]) => count >= words.size * 0.6)
        .sort((one, other) => other[1] - one[1])
        .slice(0, 8)
        .map(([at]) => stretches[at]!)
    },
  }
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])

function stretchesBetween(kept: readonly Kept[], after: string): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const { after: start, length } of kept) {
    if (start - at > 3) stretches.push({ start: at, end: start })
    at = start + length
  }
  if (after.length - at > 3) stretches.push({ start: at, end: after.length })
  return stretches
}

function lastBeginningBy(stretches: readonly Stretch[], at: number): number {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (stretches[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}
