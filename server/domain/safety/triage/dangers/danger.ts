import type { TriageLevel } from '../verdict.ts'

/**
 * Something that people say when there is danger, in the words of the page a moderator reads.
 *
 * `said` holds patterns over plain words (see words.ts): `<group>` is any word of a group, `a|b` either, `_` a space inside one choice,
 * `?x` may be missing, `~` stands for up to three words and `~~` for up to six, a closing `*` for any ending.
 */
export type Danger = {
  readonly code: string
  readonly words: string
  readonly level: TriageLevel
  /** Guards that make the words harmless here: said as not so, as past, as a story, as information, as a joke. */
  readonly unless: readonly Guard[]
  /** So plain that the level holds whatever the model makes of the rest. */
  readonly unmistakable?: true
  /** Said of oneself in so many words: not even a model that is sure of the opposite lowers it. */
  readonly outright?: true
  readonly said: readonly string[]
}

/** What can make alarming words harmless. */
export type Guard = 'negated' | 'past' | 'fiction' | 'information' | 'joke' | 'advised'

/** The guards that fit most dangers. */
export const usual: readonly Guard[] = ['negated', 'past', 'fiction', 'information', 'joke']

/** For what nobody jokes or writes novels about in so many words: only "did not" and "years ago" clear it. */
export const strict: readonly Guard[] = ['negated', 'past', 'fiction', 'information']
