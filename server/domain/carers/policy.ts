import { type Actor, isKeptOut, isMember } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'

/** No more people than this are looked after by one carer here. */
export const mostCaring = 6

/** No more people than this are kept apart from by one carer. */
export const mostNamedApart = 5

/** What somebody is to carers' places. */
export type CarerFacts = { readonly isCarer: boolean }

/** Telling that one looks after somebody: it tells of health, so the law (UK GDPR, article 9) asks for consent first. */
export function mayComeInAsCarer(actor: Actor): Verdict {
  if (isKeptOut(actor)) return paused
  if (!isMember(actor)) return no('Sign in first')
  return actor.hasHealthConsent ? yes : no('Before you tell this, we need your consent to keep health information')
}

/** Telling of one more person. */
export function mayTellOfCaring(actor: Actor, { caring }: { readonly caring: number }): Verdict {
  const comingIn = mayComeInAsCarer(actor)
  if (!comingIn.allowed) return comingIn
  return caring < mostCaring ? yes : no('You have told us about six people. Take one away first')
}

/** Changing what one told: whoever came in as a carer, with consent. */
export function mayChangeCaring(actor: Actor, { isCarer }: CarerFacts): Verdict {
  const comingIn = mayComeInAsCarer(actor)
  if (!comingIn.allowed) return comingIn
  return isCarer ? yes : no('Come in as a carer first')
}

/** Reading one's own part, and taking it back: always, without consent too. */
export function mayKeepCaring(actor: Actor): Verdict {
  return isMember(actor) ? yes : no('Sign in first')
}

/** Stopping to be here as a carer: at any time, except that a carers' place must not be left with nobody to look after it. */
export function mayLeaveCarers(actor: Actor, { looksAfterPlace }: { readonly looksAfterPlace: boolean }): Verdict {
  if (!isMember(actor)) return no('Sign in first')
  return looksAfterPlace ? no('You look after a place for carers. Ask a coordinator to find somebody else first') : yes
}

/** Naming somebody to be kept apart from. */
export function mayNameApart(actor: Actor, { isCarer, named }: CarerFacts & { readonly named: number }): Verdict {
  if (isKeptOut(actor)) return paused
  if (!isMember(actor)) return no('Sign in first')
  if (!isCarer) return no('Come in as a carer first')
  return named < mostNamedApart ? yes : no('You have named five people. Take one back first')
}

/** Carers' places: for carers. Nobody else learns who is there. */
export function mayEnterCarersPlaces(actor: Actor, { isCarer }: CarerFacts): Verdict {
  if (isKeptOut(actor)) return paused
  return isCarer ? yes : no('This place is for carers')
}
