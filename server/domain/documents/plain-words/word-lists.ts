import blaming from './blaming.json' with { type: 'json' }
import jargon from './jargon.json' with { type: 'json' }

/** Words to look for, and for each what could be said instead. A group may add words of its own. */
export type WordList = Readonly<Record<string, string>>

/** Words of offices and hospitals, with plainer ones. */
export const jargonWords: WordList = jargon
/** Words that blame people or label them, with fairer ones. */
export const blamingWords: WordList = blaming

/** A word of a list, found in a text. */
export type FoundWord = { readonly start: number; readonly end: number; readonly instead: string }

/** Gets ready to find the words of a list, the longest first, whole words only. Short forms in capitals only count in capitals. */
export function wordFinder(list: WordList): (text: string) => FoundWord[] {
  const isShortForm = (word: string) => /^[A-Z]{2,}/.test(word)
  const words = Object.keys(list).sort((one, other) => other.length - one.length)
  const pattern = (some: readonly string[], flags: string) =>
    some.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${some.map(escapedForPattern).join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, flags)
  const patterns = [
    pattern(
      words.filter((word) => !isShortForm(word)),
      'giu',
    ),
    pattern(words.filter(isShortForm), 'gu'),
  ]
  const byWord = new Map(
    Object.entries(list).map(([word, instead]) => [isShortForm(word) ? word : word.toLowerCase(), instead]),
  )
  return (text) =>
    patterns
      .flatMap((each) => (each ? [...text.matchAll(each)] : []))
      .map((match) => {
        const word = match[0].replace(/\s+/g, ' ')
        return {
          start: match.index,
          end: match.index + match[0].length,
          instead: byWord.get(word) ?? byWord.get(word.toLowerCase()) ?? '',
        }
      })
      .sort((one, other) => one.start - other.start)
}

const escapedForPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
