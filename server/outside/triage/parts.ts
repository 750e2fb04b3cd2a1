import { passagesOf, phrasesOf } from '#server/domain/safety/triage/sentences.ts'
import type { ReadSentence } from '#server/domain/safety/triage/signals.ts'
import type { Meaning, MeaningsOf } from './sentence-meaning.ts'

/** Some sentences of a text, and what they mean. */
export type Part = { readonly sentences: readonly ReadSentence[]; readonly meaning: Meaning }

/**
 * A text as a whole and, if it is long, passage by passage. Each meaning is the mean of its phrases, every one taken by itself: the
 * one fact that turns a friendly post round counts as much as the pleasantries beside it. A text without words means one full stop.
 */
export async function partsOf(
  sentences: readonly ReadSentence[],
  meaningsOf: MeaningsOf,
): Promise<{ readonly whole: Part; readonly passages: readonly Part[] }> {
  const passages = passagesOf(sentences)
  const letters = sentences.reduce((sum, { said }) => sum + said.length, 0)
  const sums: Float64Array[] = []
  for (const passage of passages.length > 0 ? passages : [sentences]) {
    const phrases = phrasesOf(passage, letters)
    // Passage after passage: the encoder has one core, and a long post must not hold the memory of all its phrases.
    sums.push(sumOf(await meaningsOf(phrases.length > 0 ? phrases : ['.'])))
  }
  return {
    whole: { sentences, meaning: ofLengthOne(sumOf(sums)) },
    passages: passages.map((passage, at) => ({ sentences: passage, meaning: ofLengthOne(sums[at]!) })),
  }
}

function sumOf(many: readonly ArrayLike<number>[]): Float64Array {
  const sum = new Float64Array(many[0]!.length)
  for (const one of many) for (let at = 0; at < sum.length; at++) sum[at]! += one[at]!
  return sum
}

function ofLengthOne(sum: Float64Array): Meaning {
  const length = Math.hypot(...sum)
  return Float32Array.from(sum, (each) => each / length)
}
