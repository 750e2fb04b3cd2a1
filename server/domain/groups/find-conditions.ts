import { type Condition, type Index, indexOf, keyOf, type Phrase, telling, type Vocabulary } from './condition-index.ts'
import { little, ordinary, weak } from './ordinary-words.ts'
import { isNear, isVeryNear, plainWords, stem } from './spelling.ts'

/** One thing somebody wrote, and the conditions it may mean: "sugar diabetes" means several, and the person chooses. */
export type FoundTerm = {
  readonly conditions: readonly Condition[]
  /** The spelling was not one we know: say so, and let the person put us right. */
  readonly isGuess: boolean
  /** The words it was, small and without marks. */
  readonly words: readonly string[]
}

/** No more than this many meanings for one word. */
const mostMeanings = 6
const longestPhrase = 7

/**
 * The conditions that somebody means, in the order they wrote them. Looks for names and other names first, the longest first;
 * then for the same misspelt; then for beginnings of words and single telling words. Nothing found is an empty list.
 */
export function findConditions(words: string, vocabulary: Vocabulary): FoundTerm[] {
  const index = indexOf(vocabulary)
  // A comma ends a thought: no name reaches across it.
  const parts = words.slice(0, 300).split(/[,;+\n]/)
  const seen = new Set<string>()
  return parts
    .flatMap((part) => termsIn(part, index, parts.length === 1))
    .flatMap(({ phrases, isGuess, words: written }) => {
      const conditions = meanings(phrases).filter(({ id }) => !seen.has(id))
      for (const { id } of conditions) seen.add(id)
      return conditions.length > 0 ? [{ conditions, isGuess, words: written }] : []
    })
}

type Found = { readonly phrases: readonly Phrase[]; readonly isGuess: boolean; readonly words: readonly string[] }

function termsIn(part: string, index: Index, isAlone: boolean): Found[] {
  const words = plainWords(part)
  const inCapitals = capitalsIn(part)
  const found: (Found & { at: number })[] = []
  const free = words.map(() => true)

  const look = (size: number, match: (window: readonly string[]) => readonly Phrase[], isGuess: boolean) => {
    for (let at = 0; at + size <= words.length; at++) {
      if (!free.slice(at, at + size).every(Boolean)) continue
      const phrases = match(words.slice(at, at + size))
      if (phrases.length === 0) continue
      found.push({ phrases, isGuess, at, words: words.slice(at, at + size) })
      free.fill(false, at, at + size)
    }
  }
  const exact = (window: readonly string[]) => {
    const phrases = index.byKey.get(keyOf(telling(window).map(stem))) ?? []
    const [word = ''] = window
    const isOrdinary = window.length === 1 && ordinary.has(word)
    if (!isOrdinary || (isAlone && words.length === 1) || inCapitals.has(word)) return phrases
    return phrases.filter(({ isAbbreviation }) => !isAbbreviation)
  }
  for (let size = longestPhrase; size > 1; size--) look(size, exact, false)
  for (let size = longestPhrase; size > 1; size--) look(size, (window) => misspelt(index, window), true)
  look(1, exact, false)
  look(1, ([word = '']) => among(index, word, (a, b) => a === b), false)
  look(1, ([word = '']) => begun(index, word), false)
  look(1, (window) => misspelt(index, window), true)
  look(1, ([word = '']) => (word.length < 7 || word.endsWith('ing') ? [] : among(index, word, isVeryNear)), true)
  return found.sort((a, b) => a.at - b.at)
}

/** Words in capitals, when the writer uses capitals to tell them apart. */
const capitalsIn = (part: string): ReadonlySet<string> =>
  part === part.toUpperCase() ? new Set() : new Set(part.match(/\b[A-Z]{2,}\b/g)?.map((word) => word.toLowerCase()))

function misspelt({ byLength }: Index, window: readonly string[]): readonly Phrase[] {
  const first = window[0] ?? ''
  const last = window.at(-1) ?? ''
  if (little.has(first) || little.has(last)) return []
  const words = telling(window)
  if (words.length === 1 && weak.has(first)) return []
  const isOneOrMany = (word: string, known: string) =>
    words.length > 1 && (`${word}s` === known || word === `${known}s`)
  return (byLength.get(words.length) ?? []).filter(
    (phrase) =>
      !phrase.isAbbreviation &&
      phrase.words.every((known, at) => isOneOrMany(words[at] ?? '', known) || isNear(words[at] ?? '', known)),
  )
}

/** "Epilep", "schizo": at least five letters, of a name of one word. */
const begun = ({ phrases }: Index, word: string): readonly Phrase[] =>
  word.length < 5 || little.has(word) || weak.has(word)
    ? []
    : phrases.filter(
        ({ stems, isAbbreviation }) => stems.length === 1 && !isAbbreviation && stems[0]?.startsWith(stem(word)),
      )

/** A telling word inside names: "kidney", "thyroid", "bronchitis". */
function among(
  { phrases }: Index,
  written: string,
  isSame: (written: string, known: string) => boolean,
): readonly Phrase[] {
  if (written.length < 4 || little.has(written) || weak.has(written)) return []
  const word = stem(written)
  return phrases.filter(({ stems, isName }) =>
    stems.some((known) => (isName || known.length >= 7) && !weak.has(known) && isSame(word, known)),
  )
}

/** Each condition once: those whose own name fits before those with another name that does, shorter names first. */
function meanings(phrases: readonly Phrase[]): Condition[] {
  const ranked = [...phrases].sort(
    (a, b) => Number(b.isName) - Number(a.isName) || a.condition.name.length - b.condition.name.length,
  )
  return [...new Map(ranked.map(({ condition }) => [condition.id, condition])).values()].slice(0, mostMeanings)
}
