import type { Reader } from '#db/database.ts'
import { newestMatches, wordsNear } from '#db/full-text.ts'
import { fewSpellings, likelySpellings } from './search-terms.ts'

/** A word that is in none of the reader's groups, and what was looked for in its place; nothing when it was left out. */
export type Correction = { readonly word: string; readonly to: readonly string[] }

/** What is really looked for. */
export type Terms = {
  readonly terms: readonly (readonly string[])[]
  readonly corrections: readonly Correction[]
  /** No post has all of the words, so one of them is enough. */
  readonly isLoose: boolean
}

/** At most this many likely spellings of a word are tried. */
const mostTries = 12

/**
 * The words as they were typed when they find something; otherwise their likeliest spellings. Each spelling is tried
 * in the reader's own groups before it is named, so that nobody learns which words are used where they do not belong.
 */
export async function settleTerms(
  db: Reader,
  words: readonly string[],
  groupIds: readonly string[],
): Promise<Terms | null> {
  const finds = async (terms: readonly (readonly string[])[]) =>
    terms.length > 0 && (await newestMatches(db, { terms, groupIds, limit: 1 })).length > 0

  const asTyped = words.map((word) => [word])
  if (await finds(asTyped)) return { terms: asTyped, corrections: [], isLoose: false }

  const corrections: Correction[] = []
  const terms: string[][] = []
  for (const word of words) {
    if (await finds([[word]])) {
      terms.push([word])
      continue
    }
    const to: string[] = []
    for (const spelling of likelySpellings(word, await wordsNear(db, word)).slice(0, mostTries)) {
      if (await finds([[spelling]])) to.push(spelling)
    }
    const few = fewSpellings(to)
    corrections.push({ word, to: few })
    if (few.length > 0) terms.push(few)
  }
  if (terms.length === 0) return null
  return (await finds(terms)) ? { terms, corrections, isLoose: false } : { terms, corrections, isLoose: true }
}
