import { type Actor, hasRole, isKeptOut, isMember, isModerator } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'

/** How long a check of a service holds before its page says that it has not been checked lately. In months. */
export const checkHolds = 6

/** They keep the directory: coordinators, directory editors, and the house itself. */
export const isEditor = (actor: Actor): boolean =>
  actor.kind === 'system' || hasRole(actor, 'coordinator', 'directory-editor')

/** Bringing services in, looking after every entry, and deciding what is shown. */
export function mayKeepDirectory(actor: Actor): Verdict {
  if (isKeptOut(actor)) return paused
  return isEditor(actor) ? yes : no('Only those who look after the directory do this')
}

/** Changing what one entry says: those who look after the directory, and whoever has proved that the service is theirs. */
export function mayChangeService(actor: Actor, facts: { readonly isOwner: boolean }): Verdict {
  if (isKeptOut(actor)) return paused
  return isEditor(actor) || facts.isOwner ? yes : no('Only the service itself and our editors change this page')
}

/**
 * Keeping services for oneself, thanking one, saying how it went. What somebody turns to tells of their health, so it needs
 * the consent that a group needs.
 */
export function mayKeepServices(actor: Actor): Verdict {
  if (!isMember(actor)) return no('Sign in or join Waymark first')
  if (isKeptOut(actor)) return paused
  return actor.hasHealthConsent ? yes : no('Before you save a service, we need your consent to keep health information')
}

/** Looking at a correction by its id: whoever reported it, whoever looks after the directory, and moderators, who hear of what is unsafe. */
export function mayLookAtCorrection(actor: Actor, facts: { readonly reporterId: string | null }): Verdict {
  const isTheirs = isMember(actor) && facts.reporterId === actor.id
  return isTheirs || isEditor(actor) || isModerator(actor)
    ? yes
    : no('Only who reported it and our editors look at this')
}

/** Saying that a service is one's own to look after. */
export function mayClaimService(actor: Actor): Verdict {
  if (!isMember(actor)) return no('Sign in or join Waymark first')
  if (isKeptOut(actor)) return paused
  return actor.isVerified ? yes : no('Confirm your e-mail address first')
}

/** Nobody says of themselves that a service is theirs. */
export const mayDecideClaim = (actor: Actor, facts: { readonly memberId: string }): Verdict =>
  facts.memberId === actor.id ? no('A colleague has to answer this one: it is your own') : yes
