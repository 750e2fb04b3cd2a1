import { type Actor, isKeptOut, isMember } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'

/** How many asks of one person can be open at once. */
export const mostOpenAsks = 3
/** How many connections one person can have who did not choose a number of their own. */
export const mostConnections = 5
/** An ask that nobody answers is over after this long. In milliseconds. */
export const askLasts = 14 * day
/** After a no, an ask without an answer or an ending, the two are not suggested to each other for this long. In milliseconds. */
export const quietAfterNo = 365 * day
/** How long links and contact details wait in any case. In milliseconds. */
export const firstWeek = 7 * day

/** Being known to others by what one lives with: the same as writing about it. */
export function mayConnect(actor: Actor): Verdict {
  if (isKeptOut(actor)) return paused
  if (!isMember(actor)) return no('Sign in first')
  if (!actor.isVerified) return no('Confirm your e-mail address first. We sent you a link')
  if (!actor.hasHealthConsent) return no('Before you connect, we need your consent to keep health information')
  return actor.standing === 'limited'
    ? no('Your words are checked first for now. You can ask to connect again when that is over')
    : yes
}

/** Asking somebody. */
export function mayAsk(actor: Actor, facts: { readonly openAsks: number; readonly connections: number }): Verdict {
  const connecting = mayConnect(actor)
  if (!connecting.allowed) return connecting
  if (facts.openAsks >= mostOpenAsks)
    return no('You have asked three people. Wait for an answer, or take one ask back first')
  return facts.connections >= mostConnections
    ? no('You have five connections. End one before you ask somebody new')
    : yes
}

/** What somebody is to an ask. */
export type AskFacts = { readonly isMine: boolean; readonly isForMe: boolean; readonly isOpen: boolean }

/** Taking back one's own ask. */
export function mayWithdraw(_actor: Actor, { isMine, isOpen }: AskFacts): Verdict {
  if (!isMine) return no('Only whoever asked can take this back')
  return isOpen ? yes : no('This ask is over already')
}

/** Saying "not now": always, and nobody asks why. */
export function mayDecline(_actor: Actor, { isForMe, isOpen }: AskFacts): Verdict {
  if (!isForMe) return no('Only whoever was asked can answer')
  return isOpen ? yes : no('This ask is over already')
}

/** Saying yes. */
export function mayAccept(actor: Actor, facts: AskFacts & { readonly connections: number }): Verdict {
  const answering = mayDecline(actor, facts)
  if (!answering.allowed) return answering
  const connecting = mayConnect(actor)
  if (!connecting.allowed) return connecting
  return facts.connections >= mostConnections
    ? no('You have five connections. End one before you say yes to somebody new')
    : yes
}

/** Ending a conversation: either of the two, at any time. */
export const mayEnd = (_actor: Actor, { isEnded }: { readonly isEnded: boolean }): Verdict =>
  isEnded ? no('This conversation is over already') : yes

/** "I know this person now": nobody can know that in a week. */
export function mayTrust(
  _actor: Actor,
  { isEnded, since }: { readonly isEnded: boolean; readonly since: number },
  now: number,
): Verdict {
  if (isEnded) return no('This conversation is over already')
  return now - since >= firstWeek ? yes : no('You can say this after the first week. Take your time')
}
