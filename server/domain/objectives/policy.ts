import type { Actor } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'
import { mayDecide, type SeatFacts } from '../workspaces/index.ts'

/** Setting an objective, and ending one: whoever has a say in decisions. */
export const maySetObjective = (actor: Actor, facts: SeatFacts): Verdict => mayDecide(actor, facts)

/** Working on one: the same people, as long as it has not ended. */
export function mayWorkOn(actor: Actor, facts: SeatFacts, { endedAt }: { readonly endedAt: number | null }): Verdict {
  const deciding = mayDecide(actor, facts)
  if (!deciding.allowed) return deciding
  return endedAt === null ? yes : no('This objective has ended')
}
