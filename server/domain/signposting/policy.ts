import { type Actor, hasRole, isKeptOut, isMember } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'

/** How long a list for one person may be opened, in days. */
export const listDays = [14, 28, 84] as const
/** A longer list helps nobody. */
export const mostOnAList = 12
/** A page shows so many chosen services. */
export const mostChosen = 12

/** Making a list of services for one person: staff, coordinators, and whoever facilitates a group. */
export function maySignpost(actor: Actor, facts: { readonly facilitates: boolean }): Verdict {
  if (!isMember(actor)) return no('Sign in first')
  if (isKeptOut(actor)) return paused
  return hasRole(actor, 'staff', 'coordinator') || facts.facilitates
    ? yes
    : no('Only staff, coordinators and facilitators make these lists')
}

/** Ending one's own list, kept out or not. */
export const mayEndOwnList = (actor: Actor): Verdict => (isMember(actor) ? yes : no('Sign in first'))

/** Choosing services for a turning point of carers: those who facilitate a carers' place, and coordinators. */
export function mayChooseForTurningPoint(actor: Actor, facts: { readonly facilitatesCarers: boolean }): Verdict {
  if (isKeptOut(actor)) return paused
  return hasRole(actor, 'coordinator') || facts.facilitatesCarers
    ? yes
    : no('Only those who look after the carers’ places choose what stands here')
}
