import type { ReadSentence } from './signals.ts'

/** What is counted about words: each word, each pair of neighbours, and the word that opens a sentence. */
export function wordFeatures(sentences: readonly ReadSentence[]): Set<string> {
  const found = new Set<string>()
  for (const { plain } of sentences) {
    const words = plain.trim().split(' ')
    words.forEach((word, at) => {
      found.add(word)
      found.add(`${word} ${words[at + 1] ?? '.'}`)
    })
    found.add(`^ ${words[0]}`)
  }
  return found
}

/** Parts of words, three to five letters, which see through endings and misspellings. */
export function letterFeatures(sentences: readonly ReadSentence[]): Set<string> {
  const found = new Set<string>()
  for (const { plain } of sentences)
    for (const word of plain.trim().split(' ')) {
      const edged = `_${word}_`
      for (let length = 3; length <= 5; length++)
        for (let at = 0; at + length <= edged.length; at++) found.add(edged.slice(at, at + length))
    }
  return found
}

/** Which dangers were found, which were set aside and why, and the guards. */
export function signalFeatures(sentences: readonly ReadSentence[]): Set<string> {
  const found = new Set<string>()
  for (const { signals, guards, idioms } of sentences) {
    for (const { danger, guard } of signals) {
      found.add(guard ? `~${danger.code}` : `!${danger.code}`)
      found.add(guard ? `~${danger.level}` : `!${danger.level}`)
    }
    for (const guard of guards) found.add(`?${guard}`)
    if (idioms > 0) found.add('?idiom')
  }
  return found
}
