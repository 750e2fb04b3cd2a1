import type { ReadSentence } from '#server/domain/safety/triage/signals.ts'
import { placesOf, type Shares, type Vector, vectorOf } from '#server/domain/safety/triage/vectors.ts'
import { type Meaning, nearness } from '../sentence-meaning.ts'
import { factorise, invertFactor, type Matrix, solve, withoutRows } from './solving.ts'

/** Something to learn from or to be asked about: read sentences and, in the full tier, what they mean. */
export type Example = { readonly sentences: readonly ReadSentence[]; readonly meaning: Meaning | undefined }

/** How a model is learnt. */
export type Recipe = {
  readonly places: number
  readonly shares: Shares
  /** How much meaning counts beside words, and how near is near. Zero for the fast tier. */
  readonly meaningShare: number
  readonly sharpness: number
  /** How little a single post may bend the model. */
  readonly calm: number
  /** How much a post of each level counts, green to crisis. */
  readonly importance: readonly [number, number, number, number]
}

/** A learnt model in full precision. */
export type Learnt = {
  readonly recipe: Recipe
  readonly rarity: Float32Array
  readonly base: number[]
  readonly weights: Float32Array
  readonly meanings: readonly (Meaning | undefined)[]
  readonly pulls: Float32Array
}

/** What was learnt of all examples, and what would have been learnt without some of them. */
export type Class = { readonly learnt: Learnt; without(rows: readonly number[]): Learnt }

/**
 * Kernel ridge regression, one level against the rest: linear in words, by nearness in meaning. The same data gives the same model.
 * Solved once: what leaving some out would change follows from the inverse. How common each level is is counted over all.
 */
export function classOf(examples: readonly Example[], labels: readonly number[], recipe: Recipe): Class {
  const rarity = rarityIn(examples, recipe)
  const vectors = examples.map(({ sentences }) => vectorOf(sentences, recipe.shares, rarity))
  const meanings = examples.map(({ meaning }) => meaning)
  const counts = [0, 1, 2, 3].map((level) => labels.filter((label) => label === level).length)
  const base = counts.map((count) => count / labels.length)
  const matrix = likenesses(examples, vectors, recipe)
  labels.forEach((label, row) => {
    const weight = recipe.importance[label]! * Math.sqrt(labels.length / 4 / counts[label]!)
    matrix.cells[row * matrix.size + row]! += recipe.calm / weight
  })
  factorise(matrix)
  const pulls = base.map((share, level) =>
    solve(
      matrix,
      Float64Array.from(labels, (label) => (label === level ? 1 : 0) - share),
    ),
  )
  invertFactor(matrix)
  const learntWith = (by: readonly Float64Array[]): Learnt => {
    const weights = new Float32Array(recipe.places * 4)
    vectors.forEach(({ at, strength }, row) => {
      for (let on = 0; on < at.length; on++)
        for (let level = 0; level < 4; level++) weights[at[on]! * 4 + level]! += by[level]![row]! * strength[on]!
    })
    const together = Float32Array.from({ length: labels.length * 4 }, (_each, on) => by[on % 4]![on >> 2]!)
    return { recipe, rarity, base, weights, meanings, pulls: together }
  }
  return {
    learnt: learntWith(pulls),
    without: (rows) => learntWith(withoutRows(matrix, rows, pulls)),
  }
}

/** The score of each level for an example the model may never have seen. */
export function scoresBy(
  { recipe, rarity, base, weights, meanings, pulls }: Learnt,
  { sentences, meaning }: Example,
): number[] {
  const scores = [...base]
  const { at, strength } = vectorOf(sentences, recipe.shares, rarity)
  for (let on = 0; on < at.length; on++)
    for (let level = 0; level < 4; level++) scores[level]! += strength[on]! * weights[at[on]! * 4 + level]!
  if (recipe.meaningShare === 0 || !meaning) return scores
  meanings.forEach((other, row) => {
    const near = recipe.meaningShare * nearness(meaning, other!, recipe.sharpness)
    for (let level = 0; level < 4; level++) scores[level]! += near * pulls[row * 4 + level]!
  })
  return scores
}

/** Said by fewer posts than this, a feature is chance. */
const fewest = { words: 2, letters: 3, signals: 1 } as const

function rarityIn(examples: readonly Example[], { places, shares }: Recipe): Float32Array {
  const rarity = new Float32Array(places)
  for (const kind of Object.keys(fewest) as (keyof Shares)[]) {
    if (shares[kind] === 0) continue
    const counts = new Uint32Array(places)
    for (const { sentences } of examples) for (const place of placesOf(kind, sentences, places)) counts[place]!++
    counts.forEach((count, place) => {
      // Two kinds that meet at one place share it: the commoner rules.
      if (count < fewest[kind]) return
      const rare = Math.log((1 + examples.length) / (1 + count)) + 1
      rarity[place] = rarity[place] === 0 ? rare : Math.min(rarity[place]!, rare)
    })
  }
  return rarity
}

/** How alike each two examples are. */
function likenesses(examples: readonly Example[], vectors: readonly Vector[], recipe: Recipe): Matrix {
  const size = examples.length
  const cells = new Float64Array(size * size)
  const postings: { rows: number[]; strengths: number[] }[] = Array.from({ length: recipe.places }, () => ({
    rows: [],
    strengths: [],
  }))
  vectors.forEach(({ at, strength }, row) => {
    at.forEach((place, on) => {
      const { rows, strengths } = postings[place]!
      rows.push(row)
      strengths.push(strength[on]!)
      for (let k = 0; k < rows.length; k++) cells[row * size + rows[k]!]! += strength[on]! * strengths[k]!
    })
  })
  if (recipe.meaningShare > 0)
    for (let row = 0; row < size; row++)
      for (let other = 0; other <= row; other++)
        cells[row * size + other]! +=
          recipe.meaningShare * nearness(examples[row]!.meaning!, examples[other]!.meaning!, recipe.sharpness)
  return { size, cells }
}
