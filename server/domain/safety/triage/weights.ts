import { type Likelihoods, likelihoodsOf, type Thresholds } from './judging.ts'
import { type Packed, unpacked } from './packing.ts'
import type { ReadSentence } from './signals.ts'
import { type Shares, type Vector, vectorOf } from './vectors.ts'

/** What was learnt about words, as it lies in the repository. */
export type PackedWeights = {
  readonly version: number
  readonly shares: Shares
  readonly temperature: number
  /** How common each level was among the labelled posts. */
  readonly base: readonly number[]
  readonly rarity: Packed
  readonly weights: Packed
  readonly thresholds: Thresholds
  /** How much the most urgent passage of a long post counts beside the whole. */
  readonly worstShare: number
}

/** What was learnt about words, ready for use. */
export type Weights = Omit<PackedWeights, 'rarity' | 'weights'> & {
  readonly rarity: Float32Array
  readonly weights: Float32Array
}

/** Unpacks weights, once. */
export const unpackedWeights = (from: PackedWeights): Weights => ({
  ...from,
  rarity: unpacked(from.rarity),
  weights: unpacked(from.weights),
})

/** The evidence in sentences, as the weights count it. */
export const evidence = (sentences: readonly ReadSentence[], { shares, rarity }: Weights): Vector =>
  vectorOf(sentences, shares, rarity)

/** The score of each level for some evidence, before it becomes a likelihood. */
export function scoresOf({ at, strength }: Vector, { weights, base }: Weights): number[] {
  const scores = [...base]
  for (let on = 0; on < at.length; on++)
    for (let level = 0; level < 4; level++) scores[level]! += strength[on]! * weights[at[on]! * 4 + level]!
  return scores
}

/** How likely each level is, by words alone. */
export const likelihoodsByWords = (sentences: readonly ReadSentence[], weights: Weights): Likelihoods =>
  likelihoodsOf(scoresOf(evidence(sentences, weights), weights), weights.temperature)
