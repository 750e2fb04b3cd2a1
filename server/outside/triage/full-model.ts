import { type Likelihoods, likelihoodsOf } from '#server/domain/safety/triage/judging.ts'
import { type Packed, unpacked } from '#server/domain/safety/triage/packing.ts'
import type { ReadSentence } from '#server/domain/safety/triage/signals.ts'
import { levelOrder, type Reason, type TriageLevel } from '#server/domain/safety/triage/verdict.ts'
import {
  evidence,
  type PackedWeights,
  scoresOf,
  unpackedWeights,
  type Weights,
} from '#server/domain/safety/triage/weights.ts'
import { type Meaning, nearness } from './sentence-meaning.ts'

/** What was learnt with sentence meaning, as it lies in the repository. */
export type PackedFullModel = {
  readonly words: PackedWeights
  readonly sharpness: number
  readonly meaningShare: number
  /** Each labelled post: its meaning, its pull towards each level, its label and what it was about. */
  readonly meanings: Packed
  readonly pulls: Packed
  readonly labels: string
  readonly about: readonly string[]
}

/** A model that weighs words and meaning together. */
export type FullModel = {
  readonly words: Weights
  likelihoods(sentences: readonly ReadSentence[], meaning: Meaning): Likelihoods
  /** The labelled post of this level that speaks most for it. */
  likest(meaning: Meaning, level: TriageLevel): Reason
}

const dimensions = 512

/** Unpacks a model, once. */
export function unpackedModel(from: PackedFullModel): FullModel {
  const words = unpackedWeights(from.words)
  const meanings = unpacked(from.meanings)
  const pulls = unpacked(from.pulls)
  const rows = from.labels.length
  const meaningAt = (row: number) => meanings.subarray(row * dimensions, (row + 1) * dimensions)
  return {
    words,
    likelihoods(sentences, meaning) {
      const scores = scoresOf(evidence(sentences, words), words)
      for (let row = 0; row < rows; row++) {
        const near = from.meaningShare * nearness(meaning, meaningAt(row), from.sharpness)
        for (let level = 0; level < 4; level++) scores[level]! += near * pulls[row * 4 + level]!
      }
      return likelihoodsOf(scores, words.temperature)
    },
    likest(meaning, level) {
      const label = levelOrder(level)
      let best = -1
      let most = -1
      for (let row = 0; row < rows; row++) {
        if (Number(from.labels[row]) !== label) continue
        const near = nearness(meaning, meaningAt(row), from.sharpness)
        if (near > most) [best, most] = [row, near]
      }
      return { code: 'reads-like', words: `Reads like other posts about: ${from.about[best] ?? 'something like it'}` }
    },
  }
}
