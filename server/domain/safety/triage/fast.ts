import { contactSignals } from './contact-details.ts'
import fastWeights from './fast-weights.json' with { type: 'json' }
import { likeliestFlag, verdictOf, withWorst } from './judging.ts'
import { passagesOf, type Reach, readable, sentencesOf } from './sentences.ts'
import { read } from './signals.ts'
import type { Reason, TriageLevel, Verdict } from './verdict.ts'
import { likelihoodsByWords, type PackedWeights, unpackedWeights } from './weights.ts'

const weights = unpackedWeights(fastWeights as PackedWeights)

const sounds: Readonly<Record<TriageLevel, string>> = {
  green: 'ordinary talk',
  amber: 'distress',
  red: 'harm or risk',
  crisis: 'danger to life',
}

/** The write waits for this tier, so it leaves the middle of the longest posts to the full one. */
const reach: Reach = { opening: 2000, end: 1000 }

/** What the words alone say of a text, before it is kept: patterns and learnt word weights, within two milliseconds. Never throws. */
export function fastVerdict(whole: string): Verdict {
  const text = readable(whole, reach)
  const sentences = read(sentencesOf(text))
  const signals = [...sentences.flatMap((sentence) => sentence.signals), ...contactSignals(text)]
  const likelihoods = withWorst(
    likelihoodsByWords(sentences, weights),
    passagesOf(sentences).map((passage) => likelihoodsByWords(passage, weights)),
    weights.worstShare,
  )
  const readsLike = (): Reason => ({
    code: 'reads-like',
    words: `The words read like ${sounds[likeliestFlag(likelihoods)]}`,
  })
  return verdictOf(likelihoods, weights.thresholds, signals, readsLike)
}
