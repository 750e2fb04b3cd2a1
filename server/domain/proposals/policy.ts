import type { Voice } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'
import { maySay } from '../safety/index.ts'
import { mayActOn, mayTakePart, type SeatFacts } from '../workspaces/index.ts'

/** Saying something about a proposal: every seat may, until the answer is sent. */
export function maySpeakOn(actor: Actor, facts: SeatFacts & { readonly isAnswered: boolean }): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  const saying = maySay(actor)
  if (!saying.allowed) return saying
  return facts.isAnswered ? no('The group has answered this already') : yes
}

/** Sending a letter: the group agrees to it, and everybody has spoken or had the time to. */
export const maySend = (
  voices: readonly (Voice | null)[],
  times: { readonly closesAt: number; readonly now: number },
): Verdict => mayActOn(voices, { ...times, instead: 'Write the letter anew, so that they can live with it' })
