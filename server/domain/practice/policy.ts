import { type Actor, hasRole, isKeptOut, isModerator } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'

/** Whether somebody holds a seat in any workspace now. */
export type TableFacts = { readonly isSeated: boolean }

/** Coming into the place across workspaces: whoever holds a seat in any. */
export function mayEnterPractice(actor: Actor, { isSeated }: TableFacts): Verdict {
  if (isKeptOut(actor)) return paused
  return isSeated ? yes : no('This place is for people with a seat in a group')
}

/** Taking back what was shared: whoever shared it, and those who look after this place. */
export function mayWithdraw(actor: Actor, { isMine }: { readonly isMine: boolean }): Verdict {
  if (isKeptOut(actor)) return paused
  return isMine || isModerator(actor) || hasRole(actor, 'coordinator')
    ? yes
    : no('Only whoever shared this takes it back')
}
