import { contactSignals } from '#server/domain/safety/triage/contact-details.ts'
import { answerSignals, guardsOfContext } from '#server/domain/safety/triage/context.ts'
import { type Likelihoods, likeliestFlag, verdictOf, withWorst } from '#server/domain/safety/triage/judging.ts'
import { sentencesOf } from '#server/domain/safety/triage/sentences.ts'
import { type ReadSentence, read, type Signal } from '#server/domain/safety/triage/signals.ts'
import type { Verdict } from '#server/domain/safety/triage/verdict.ts'
import type { FullModel } from './full-model.ts'
import { type Part, partsOf } from './parts.ts'
import type { Meaning, MeaningsOf } from './sentence-meaning.ts'

/** A text to weigh, with the post that it answers or the thread's opening words, if there are any. */
export type ToWeigh = { readonly text: string; readonly context?: string | undefined }

/** What the model and the patterns make of a text, before the lines between the levels are drawn. */
export type Weighed = {
  readonly likelihoods: Likelihoods
  readonly signals: readonly Signal[]
  readonly meaning: Meaning
}

/** The full tier: words, patterns, the meaning of its phrases, passages one by one, and the thread. */
export function createWeigher(model: FullModel, meaningsOf: MeaningsOf) {
  async function weighed({ text, context }: ToWeigh): Promise<Weighed> {
    const sentences = read(sentencesOf(text), guardsOfContext(text, context))
    const { whole, passages } = await partsOf(sentences, meaningsOf)
    const likelihoods = ({ sentences, meaning }: Part) => model.likelihoods(sentences, meaning)
    const signals = [...sentences.flatMap((each: ReadSentence) => each.signals), ...contactSignals(text)]
    return {
      likelihoods: withWorst(likelihoods(whole), passages.map(likelihoods), model.words.worstShare),
      signals: [...signals, ...answerSignals(text, context)],
      meaning: whole.meaning,
    }
  }
  return {
    weighed,
    async verdict(input: ToWeigh): Promise<Verdict> {
      const { likelihoods, signals, meaning } = await weighed(input)
      return verdictOf(likelihoods, model.words.thresholds, signals, () =>
        model.likest(meaning, likeliestFlag(likelihoods)),
      )
    },
  }
}
