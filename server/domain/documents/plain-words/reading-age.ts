import { syllable } from 'syllable'
import { sentencesOf } from '../drafts/sentences.ts'

/** How hard a text is to read. Ages in years; `age` is the mean of the two, rounded. Nothing on texts too short to say. */
export type ReadingAge = {
  readonly words: number
  readonly sentences: number
  /** Simple measure of gobbledygook (McLaughlin 1969), as an age. */
  readonly smog: number
  /** Flesch and Kincaid (1975), as an age. */
  readonly fleschKincaid: number
  readonly age: number
}

/** Fewer words than this say nothing of how hard a text is. */
export const fewestWords = 30
/** Grade 1 is read at six. */
const yearsBeforeSchool = 5

const counted = new Map<string, number>()
/** Words come again and again: each is counted once. */
function syllablesOf(word: string): number {
  const known = counted.get(word)
  if (known !== undefined) return known
  if (counted.size > 20_000) counted.clear()
  const count = Math.max(1, syllable(word))
  counted.set(word, count)
  return count
}

/** How old somebody is who reads this with ease, by two measures. */
export function readingAge(text: string): ReadingAge | undefined {
  const sentences = Math.max(1, sentencesOf(text).length)
  const words = text.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? []
  if (words.length < fewestWords) return undefined
  let syllables = 0
  let long = 0
  for (const word of words) {
    const count = syllablesOf(word)
    syllables += count
    if (count >= 3) long++
  }
  const smog = 1.043 * Math.sqrt(long * (30 / sentences)) + 3.1291 + yearsBeforeSchool
  const fleschKincaid =
    0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + yearsBeforeSchool
  const oneDecimal = (age: number) => Math.round(Math.max(yearsBeforeSchool, age) * 10) / 10
  return {
    words: words.length,
    sentences,
    smog: oneDecimal(smog),
    fleschKincaid: oneDecimal(fleschKincaid),
    age: Math.round(Math.max(yearsBeforeSchool, (smog + fleschKincaid) / 2)),
  }
}
