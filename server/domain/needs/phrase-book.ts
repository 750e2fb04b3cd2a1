import { plainWords, stem } from '../groups/index.ts'

/** Words that join others and say nothing of what somebody needs. */
const joining = new Set(
  'a an the my our his her hers their your you to for of with at on in since i im ive me we us some any bit and or is am are be it its that this who what how want need needs would like please can could do does have has had about from near around by so very really'.split(
    ' ',
  ),
)

const relatives = new Set(
  'mum mums mother dad dads father husband husbands wife partner son daughter brother sister nan nans gran grans grandma grandad granddad him someone somebody friend neighbour'.split(
    ' ',
  ),
)

/** A word of a text, ready to compare. `at` is its place among all the words. */
export type Token = { readonly word: string; readonly stem: string; readonly at: number }

/** A meaning found in a text, and the places of the words it was. */
export type Meant = { readonly id: string; readonly at: readonly number[]; readonly size: number }

/** The words of a text that say something. Whoever is looked after is one word, whatever they are called: "sit with mum" is "sit with dad". */
export function tokensOf(text: string): Token[] {
  return plainWords(text)
    .map((word, at) => ({ word, stem: relatives.has(word) ? 'person' : stem(word), at }))
    .filter(({ word }) => !joining.has(word))
}

type Entry = { readonly id: string; readonly stems: readonly string[] }

/** Phrases and what each means, looked up by their first word. */
export type PhraseBook = {
  readonly find: (tokens: readonly Token[]) => Meant[]
  /** Every word of every phrase, by its first letter. */
  readonly wordsBeginning: (initial: string) => readonly string[]
  readonly knows: (stem: string) => boolean
}

/** Makes a book of these phrases. The longest phrase wins; a word belongs to one phrase. */
export function phraseBook(all: readonly { readonly id: string; readonly phrases: readonly string[] }[]): PhraseBook {
  const byFirst = new Map<string, Entry[]>()
  const words = new Set<string>()
  for (const { id, phrases } of all)
    for (const phrase of phrases) {
      const stems = tokensOf(phrase).map((token) => token.stem)
      const [first] = stems
      if (first === undefined) continue
      for (const each of stems) words.add(each)
      const entries = byFirst.get(first) ?? []
      entries.push({ id, stems })
      byFirst.set(first, entries)
    }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length)
  const beginning = new Map<string, string[]>()
  for (const word of words) beginning.set(word.charAt(0), [...(beginning.get(word.charAt(0)) ?? []), word])

  return {
    find: (tokens) => {
      const candidates = tokens.flatMap((token, from) =>
        (byFirst.get(token.stem) ?? [])
          .filter(({ stems }) => stems.every((each, by) => tokens[from + by]?.stem === each))
          .map(({ id, stems }) => ({
            id,
            size: stems.length,
            at: tokens.slice(from, from + stems.length).map((t) => t.at),
          })),
      )
      const taken = new Map<number, number>()
      return candidates
        .sort((a, b) => b.size - a.size)
        .filter(({ at, size }) => {
          // Two meanings of the very same words both stand; a shorter one inside a longer does not.
          if (at.some((each) => (taken.get(each) ?? size) !== size)) return false
          for (const each of at) taken.set(each, size)
          return true
        })
    },
    wordsBeginning: (initial) => beginning.get(initial) ?? [],
    knows: (each) => words.has(each),
  }
}
