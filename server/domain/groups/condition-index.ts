import { little } from './ordinary-words.ts'
import { plainWords, stem } from './spelling.ts'

export type Condition = { readonly id: string; readonly name: string; readonly family: string }
export type Vocabulary = readonly (Condition & { readonly synonyms: readonly string[] })[]

/** One way to say a condition. */
export type Phrase = {
  readonly condition: Condition
  /** The telling words, and the same without their plurals. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly isName: boolean
  readonly isAbbreviation: boolean
}
export type Index = {
  readonly phrases: readonly Phrase[]
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>
  readonly byLength: ReadonlyMap<number, readonly Phrase[]>
}

// Making the index takes longer than looking something up in it.
const made = new WeakMap<Vocabulary, Index>()

/** Every way to say every condition, ready to look up. */
export function indexOf(vocabulary: Vocabulary): Index {
  const known = made.get(vocabulary) ?? indexAnew(vocabulary)
  made.set(vocabulary, known)
  return known
}

function indexAnew(vocabulary: Vocabulary): Index {
  const phrases = vocabulary.flatMap(({ synonyms, ...condition }) =>
    [condition.name, ...synonyms].map((text, position) => {
      const words = telling(plainWords(text))
      const isAbbreviation = /^[A-Za-z]*[A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9]*$/.test(text)
      return { condition, words, stems: words.map(stem), isName: position === 0, isAbbreviation }
    }),
  )
  return {
    phrases,
    byKey: grouped(phrases, ({ stems }) => keyOf(stems)),
    byLength: grouped(phrases, ({ words }) => words.length),
  }
}

function grouped<Key>(phrases: readonly Phrase[], keyFor: (phrase: Phrase) => Key): ReadonlyMap<Key, Phrase[]> {
  const groups = new Map<Key, Phrase[]>()
  for (const phrase of phrases) {
    const group = groups.get(keyFor(phrase))
    if (group) group.push(phrase)
    else groups.set(keyFor(phrase), [phrase])
  }
  return groups
}

/** Without the little words, unless only one would be left: "the change" is not "change". */
export function telling(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !little.has(word))
  return content.length < 2 ? words : content
}

/** Order does not matter: "diabetes type 1" is "type 1 diabetes". */
export const keyOf = (words: readonly string[]): string => [...words].sort().join(' ')
