import { contactSignals } from '#server/domain/safety/triage/contact-details.ts'
import type { Figures } from '#server/domain/safety/triage/figures.ts'
import { likelihoodsOf, withWorst } from '#server/domain/safety/triage/judging.ts'
import { packed, unpacked } from '#server/domain/safety/triage/packing.ts'
import { sentencesOf } from '#server/domain/safety/triage/sentences.ts'
import { read, type Signal } from '#server/domain/safety/triage/signals.ts'
import type { PackedWeights } from '#server/domain/safety/triage/weights.ts'
import type { PackedFullModel } from '../full-model.ts'
import { partsOf } from '../parts.ts'
import type { MeaningsOf } from '../sentence-meaning.ts'
import { calibrated, figuresUnder, type Guard, labelOf, type Outsider } from './calibrating.ts'
import type { LabelledPost } from './labelled.ts'
import { type Class, classOf, type Example, type Learnt, type Recipe, scoresBy } from './learning.ts'

/** Raised by hand whenever features, patterns or recipes change what a model means. */
export const modelVersion = 4

/** Whose hard greens and whose everyday posts guard against false alarms. Those from the demonstration's community are everyday talk. */
const guarding = {
  given: ['train-a', 'train-b', 'train-c', 'train-d', 'train-e'],
  everyday: ['train-i', 'train-k'],
} as const

type Guarded = { readonly guard: Guard }

/** How each tier learns. Chosen by leave-one-writer-out; the figures hardly move with them. */
export const recipes: { readonly fast: Recipe & Guarded; readonly full: Recipe & Guarded } = {
  fast: {
    places: 2 ** 14,
    shares: { words: 1.2, letters: 0, signals: 1 },
    meaningShare: 0,
    sharpness: 0,
    calm: 1.2,
    importance: [1, 1.2, 1.4, 1.6],
    // What it calls urgent interrupts somebody at once, and a second later the full tier finds what it missed.
    guard: { ...guarding, hardGreens: 0.2, everydayPosts: 0.2, flaggedRecall: 0.78, namedOnly: true },
  },
  full: {
    places: 2 ** 17,
    shares: { words: 0.9, letters: 0.6, signals: 0.8 },
    meaningShare: 2,
    sharpness: 1.5,
    calm: 1.2,
    importance: [1, 1.2, 1.4, 1.6],
    guard: { ...guarding, hardGreens: 0.15, everydayPosts: 0.15, flaggedRecall: 0.9, namedOnly: false },
  },
}

const temperature = 5
const worstShare = 0.4

/** A labelled post, read once. */
export type Prepared = LabelledPost & {
  readonly whole: Example
  readonly passages: readonly Example[]
  readonly signals: readonly Signal[]
}

/** Reads posts and finds what they mean. */
export async function prepared(posts: readonly LabelledPost[], meaningsOf: MeaningsOf): Promise<Prepared[]> {
  const done: Prepared[] = []
  for (const post of posts) {
    const sentences = read(sentencesOf(post.text))
    const signals = [...sentences.flatMap((sentence) => sentence.signals), ...contactSignals(post.text)]
    done.push({ ...post, ...(await partsOf(sentences, meaningsOf)), signals })
  }
  return done
}

/** A post as a model weighs it. */
export function weighedBy(model: Learnt, post: Prepared): Outsider {
  const likelihoods = (example: Example) => likelihoodsOf(scoresBy(model, example), temperature)
  return {
    ...post,
    likelihoods: withWorst(likelihoods(post.whole), post.passages.map(likelihoods), worstShare),
  }
}

const rowsWhere = (posts: readonly Prepared[], when: (post: Prepared) => boolean): number[] =>
  posts.flatMap((post, row) => (when(post) ? [row] : []))

/** Each post weighed by a model that was taught by all the other writers. */
export function leaveOneWriterOut(posts: readonly Prepared[], from: Class): Outsider[] {
  return writersOf(posts).flatMap((writer) => {
    const model = from.without(rowsWhere(posts, (post) => post.writer === writer))
    return posts.filter((post) => post.writer === writer).map((post) => weighedBy(model, post))
  })
}

const writersOf = (posts: readonly { readonly writer: string }[]): string[] => [
  ...new Set(posts.map(({ writer }) => writer)),
]

/** The figures of one tier, for writers it never saw. */
export type TierFigures = {
  readonly all: Figures
  readonly byWriter: Readonly<Record<string, Figures>>
  readonly check: Figures
  /** Everyday posts of groups that taught nothing. */
  readonly everyday: Figures
}

/** Posts that teach nothing and set no line. */
export type Kept = { readonly check: readonly Prepared[]; readonly everyday: readonly Prepared[] }

/** Teaches one tier and says how well it does. */
export function taught(posts: readonly Prepared[], kept: Kept, recipe: Recipe & Guarded) {
  const examples = posts.map(({ whole }) => whole)
  const from = classOf(
    examples,
    posts.map(({ label }) => labelOf(label)),
    recipe,
  )
  const outsiders = leaveOneWriterOut(posts, from)
  const thresholds = calibrated(outsiders, recipe.guard)
  const model = asKept(from.learnt)
  const figuresOfKept = (those: readonly Prepared[]) =>
    figuresUnder(
      those.map((post) => weighedBy(model, post)),
      thresholds,
    )
  const figures: TierFigures = {
    all: figuresUnder(outsiders, thresholds),
    byWriter: Object.fromEntries(
      writersOf(posts).map((writer) => [
        writer,
        figuresUnder(
          outsiders.filter((post) => post.writer === writer),
          thresholds,
        ),
      ]),
    ),
    check: figuresOfKept(kept.check),
    everyday: figuresOfKept(kept.everyday),
  }
  const words: PackedWeights = {
    version: modelVersion,
    shares: recipe.shares,
    temperature,
    base: model.base.map((each) => Math.round(each * 1e6) / 1e6),
    rarity: packed(model.rarity),
    weights: packed(model.weights),
    thresholds,
    worstShare,
  }
  return { model, words, figures, outsiders }
}

/** The model as it will be unpacked: the check posts are weighed by what is kept, not by something finer. */
function asKept(model: Learnt): Learnt {
  const kept = (numbers: ArrayLike<number>) => unpacked(packed(numbers))
  return { ...model, rarity: kept(model.rarity), weights: kept(model.weights), pulls: kept(model.pulls) }
}

/** The full tier as it is kept. */
export function packedFullModel(
  posts: readonly Prepared[],
  { model, words }: ReturnType<typeof taught>,
): PackedFullModel {
  const meanings = new Float32Array(posts.length * 512)
  for (const [row, { whole }] of posts.entries()) meanings.set(whole.meaning!, row * 512)
  return {
    words,
    sharpness: model.recipe.sharpness,
    meaningShare: model.recipe.meaningShare,
    meanings: packed(meanings),
    pulls: packed(model.pulls),
    labels: posts.map(({ label }) => labelOf(label)).join(''),
    about: posts.map(({ why }) => why.replace(/^HARD /, '')),
  }
}
