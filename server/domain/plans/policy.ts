import { type Actor, isKeptOut, isMember } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'

/** A plan is looked at again after this long, and at turning points. In milliseconds. */
export const lookAgainAfter = 365 * day
/** Whoever has not looked is reminded again this much later. In milliseconds. */
export const remindAgainAfter = 30 * day
/** A card closes after this many wrong codes, one after the other. */
export const mostWrongCodes = 5
/** Figures in the code of a card. */
export const codeFigures = 6
/** For how many days a link may stay open. */
export const shareDays = [7, 14, 30, 90] as const

/** Keeping plans and weekly checks: they tell of health, of the carer's and of somebody else's. */
export function mayPlan(actor: Actor, { isCarer }: { readonly isCarer: boolean }): Verdict {
  if (isKeptOut(actor)) return paused
  if (!isMember(actor)) return no('Sign in first')
  if (!actor.hasHealthConsent) return no('Before you write a plan, we need your consent to keep health information')
  return isCarer ? yes : no('Plans are for carers. Come in as a carer first')
}

/** Ending what is open (a card, a link) and forgetting: everybody their own, also without consent and while kept out. */
export const mayEndOwn = (actor: Actor): Verdict => (isMember(actor) ? yes : no('Sign in first'))

/** A card or a link shows something: an empty one helps nobody. */
export const mayShow = (parts: readonly string[]): Verdict =>
  parts.length > 0 ? yes : no('Write your plan first. There is nothing to show yet')
