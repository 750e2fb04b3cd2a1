import type { ReadSentence } from './signals.ts'

/** Told of each feature that a sentence has; the same one may come again. A feature in two halves is their joining. */
type Count = (feature: string, rest?: string) => void

/** What is counted about words: each word, each pair of neighbours, and the word that opens a sentence. */
export function wordFeatures({ plain }: ReadSentence, count: Count): void {
  const words = plain.slice(1, -1).split(' ')
  for (let at = 0; at < words.length; at++) {
    count(words[at]!)
    count(words[at]!, ` ${words[at + 1] ?? '.'}`)
  }
  count('^ ', words[0])
}

/** Parts of words, three to five letters, which see through endings and misspellings. */
export function letterFeatures({ plain }: ReadSentence, count: Count): void {
  for (const word of plain.slice(1, -1).split(' ')) {
    const edged = `_${word}_`
    for (let length = 3; length <= 5; length++)
      for (let at = 0; at + length <= edged.length; at++) count(edged.slice(at, at + length))
  }
}

/** Which dangers were found, which were set aside and why, and the guards. */
export function signalFeatures({ signals, guards, idioms }: ReadSentence, count: Count): void {
  for (const { danger, guard } of signals) {
    count(guard ? `~${danger.code}` : `!${danger.code}`)
    count(guard ? `~${danger.level}` : `!${danger.level}`)
  }
  for (const guard of guards) count(`?${guard}`)
  if (idioms > 0) count('?idiom')
}
