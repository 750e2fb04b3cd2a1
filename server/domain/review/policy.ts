import type { Voice } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'
import { minute } from '../kernel/time.ts'
import { maySay } from '../safety/index.ts'
import { isCarried, mayArrange, mayTakePart, type SeatFacts } from '../workspaces/index.ts'

/** How long somebody may change their own words, whatever others have done with them meanwhile. In milliseconds. */
const timeToChange = 5 * minute

/** What stands around a comment when somebody speaks. */
export type ReviewFacts = SeatFacts & { readonly isPutAway: boolean }

/** Saying something about a document: every seat may, while it is worked on. */
export function maySpeak(actor: Actor, { isPutAway, ...facts }: ReviewFacts): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  const saying = maySay(actor)
  if (!saying.allowed) return saying
  return isPutAway ? no('This document is put away. Ask the chair to take it up again') : yes
}

/** What happened to somebody's words since they wrote them. */
export type SaidFacts = {
  readonly isMine: boolean
  readonly saidAt: number
  /** It has an outcome. */
  readonly isAnswered: boolean
  /** Others replied, or agreed with it as it is. */
  readonly isTakenUp: boolean
}

/** Changing or taking back one's own words: within five minutes, or until others have answered them. */
export function mayChangeWords(
  actor: Actor,
  facts: ReviewFacts,
  { isMine, saidAt, isAnswered, isTakenUp }: SaidFacts,
  now: number,
): Verdict {
  if (!isMine) return no('You can only change your own words')
  if (isAnswered) return no('This has its answer, so it stays as it is')
  if (isTakenUp && now - saidAt > timeToChange) return no('Others have answered this, so it stays as it is')
  return maySpeak(actor, facts)
}

/** Agreeing with what somebody else said. */
export function mayAgreeWith(actor: Actor, facts: ReviewFacts, { isMine }: { readonly isMine: boolean }): Verdict {
  if (isMine) return no('These are your own words')
  return maySpeak(actor, facts)
}

/** Saying what became of a comment. In a fair hearing not before the members who were asked have spoken, or had the time to. */
export function mayAnswer(actor: Actor, facts: SeatFacts, { isHeard }: { readonly isHeard: boolean }): Verdict {
  const arranging = mayArrange(actor, facts)
  if (!arranging.allowed) return arranging
  return isHeard ? yes : no('This round is a fair hearing. Answer once the members who were asked have finished')
}

/** What came of asking a group by consent. */
export const resultOf = (voices: readonly (Voice | null)[]): 'agreed' | 'not-agreed' =>
  isCarried(voices) ? 'agreed' : 'not-agreed'
