import { type Actor, hasRole, isKeptOut, isMember } from '../kernel/actor.ts'
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
