import { distance } from 'fastest-levenshtein'
import { wordsOf } from '#db/full-text.ts'

/** A search of more words than this is cut: each word costs a walk through the index. */
const mostWords = 8
const mostSpellings = 3

/** Words so common that looking for them finds everything. PostgreSQL leaves the same ones out. */
const everyday = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
  they them their theirs themselves what which who whom this that these those am is are was were be been being have has had having
  do does did doing a an the and but if or because as until while of at by for with about against between into through during before
  after above below to from up down in out on off over under again further then once here there when where why how all any both each
  few more most other some such no nor not only own same so than too very can will just don should now ve ll re isn wasn couldn
  didn doesn hasn haven aren shouldn wouldn won`.split(/\s+/),
)

/** The words to look for, everyday ones left out. Empty when nothing is left. */
export const searchTerms = (q: string): string[] =>
  wordsOf(q)
    .filter((word) => !everyday.has(word))
    .slice(0, mostWords)

/** How many slips of the finger lie between two words; neighbours that changed places are one slip. */
export function slips(one: string, other: string): number {
  if (one.length === other.length) {
    const at = [...one].findIndex((letter, index) => letter !== other[index])
    const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`
    if (at >= 0 && swapped === other) return 1
  }
  return distance(one, other)
}

/** The likeliest of these words for one that was misspelt or half written, likeliest first: more than a few would be guessing. */
export function likelySpellings(word: string, known: readonly string[]): string[] {
  const most = word.length <= 5 ? 1 : 2
  return known
    .filter((other) => other !== word)
    .map((other) => ({ other, far: carriesOn(other, word) ? 0.5 : slips(word, other) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || shared(b.other, word) - shared(a.other, word) || a.other.length - b.other.length)
    .map(({ other }) => other)
}

/** Of spellings in order of likelihood, those worth looking for. */
export const fewSpellings = (spellings: readonly string[]): string[] => spellings.slice(0, mostSpellings)

/** Three letters are enough to guess the rest of a long word, not of a short one. */
const carriesOn = (other: string, word: string) => word.length >= 4 && other.startsWith(word)

function shared(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** Tells whether a word in a text is one of those looked for, endings aside: "sleeping" for "sleep". */
export function matcherOf(spellings: readonly string[]): (word: string) => boolean {
  const stems = new Set(spellings.map(stem))
  const beginnings = new Set(spellings.map((word) => word.slice(0, 2)))
  return (word) => {
    // Nearly every word of a page is ruled out by its first two letters, unless they wear accents.
    const isPlain = word.charCodeAt(0) < 128 && word.charCodeAt(1) < 128
    if (isPlain && !beginnings.has(word.slice(0, 2).toLowerCase())) return false
    return wordsOf(word).some((folded) => stems.has(stem(folded)))
  }
}

/** A light touch of the stemming that both engines do, enough to mark the words they found. */
function stem(word: string): string {
  const bare = word.replace(/(?<=.{3})(?:ies|y)$/, 'i').replace(/(?<=.{3})(?:ing|edly|ed|es|s|ly|e)$/, '')
  return bare.replace(/(?<=.{2})([^aeiouls])\1$/, '$1')
}
