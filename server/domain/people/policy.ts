import { type Actor, hasRole, isMember, type Role } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** Everyone looks after an account of their own, and nobody after anyone else's. */
export const mayKeepAccount = (actor: Actor): Verdict =>
  isMember(actor) ? yes : no('Sign in first, so that we know whose account this is')

/** Another address takes the place of one that is proved; a mistyped one is simply put right. */
export function mayChangeEmail(actor: Actor): Verdict {
  if (!isMember(actor)) return no('Sign in first, so that we know whose account this is')
  return actor.isVerified
    ? yes
    : no('Confirm the address you have first, or put it right on the page “Check your e-mail”')
}

/** Coordinators answer for who may do what. The house itself names the first one, by hand. */
export const mayGiveRoles = (actor: Actor): Verdict =>
  actor.kind === 'system' || hasRole(actor, 'coordinator') ? yes : no('Only coordinators can do this')

/** Whoever may act on others must be somebody we can reach. */
export const mayHoldRole = ({ isVerified }: { readonly isVerified: boolean }): Verdict =>
  isVerified ? yes : no('They have not confirmed their e-mail address yet. Ask them to do that first')

/** Every role can be taken back, but a Waymark always has a coordinator. `coordinators`: how many there are; only asked for that role. */
export const mayTakeRole = ({
  role,
  coordinators,
}: {
  readonly role: Role
  readonly coordinators: number | null
}): Verdict =>
  role === 'coordinator' && (coordinators ?? 0) < 2
    ? no('This is the only coordinator. Make somebody else a coordinator first')
    : yes

/** Someone who is signed in has joined already. A real host opens its doors when it has thought about who could be harmed. */
export function mayJoinWaymark(actor: Actor, { isOpen }: { readonly isOpen: boolean }): Verdict {
  if (isMember(actor)) return no('You have joined already. Sign out first to make another account')
  return isOpen ? yes : no('This Waymark is not open yet. Nothing you wrote was kept. Please come back soon')
}
/** Erasing what one told and wrote: everybody their own, at any time, unless it must be kept for somebody's safety for now. */
export function mayEraseMyself(actor: Actor, { isHeld }: { readonly isHeld: boolean }): Verdict {
  const keeps = mayKeepAccount(actor)
  if (!keeps.allowed) return keeps
  return isHeld
    ? no('For now we have to keep your records, to keep somebody safe. Write to us, and we tell you when this ends')
    : yes
}

/** Saying what one lives with is health information: the law (UK GDPR, article 9) asks for consent first. */
export function mayTellOfHealth(actor: Actor): Verdict {
  if (!isMember(actor)) return no('Sign in first')
  if (!actor.hasHealthConsent) return no('Before you tell this, we need your consent to keep health information')
  return yes
}
