import { type Actor, hasRole, isKeptOut } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'

/** The host's own records and its way to the opening day: coordinators'. */
export function mayKeepRecords(actor: Actor): Verdict {
  if (isKeptOut(actor)) return paused
  return hasRole(actor, 'coordinator') ? yes : no('Only coordinators can do this')
}
