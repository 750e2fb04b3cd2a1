import type { DecisionAction, TriageLevel } from '#db/schema/index.ts'
import { type Actor, hasRole, isKeptOut, isModerator } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'

export type CaseFacts = {
  readonly level: TriageLevel
  /** It is about the words or the profile of the person who looks. */
  readonly isAboutMe: boolean
  /** The person who looks is a facilitator of the group it is in. */
  readonly isFacilitator: boolean
  /** The person it is about looks after people here, too. */
  readonly isAboutStaff: boolean
  readonly isHandedUp: boolean
  readonly isClosed: boolean
  /** Claimed by the person who looks. */
  readonly isMine: boolean
  readonly isClaimedByAnother: boolean
}

/**
 * Looking into a case: moderators and duty leads; facilitators for what can wait in groups of their own. Nobody looks
 * into a case about themselves, and facilitators not into one about people who look after others.
 */
export function mayModerate(
  actor: Actor,
  facts: Pick<CaseFacts, 'isAboutMe' | 'isFacilitator' | 'isAboutStaff' | 'level'>,
) {
  if (isKeptOut(actor)) return paused
  if (facts.isAboutMe) return no('This is about you, so somebody else looks into it')
  if (isModerator(actor)) return yes
  const canWait = facts.level === 'green' || facts.level === 'amber'
  if (facts.isFacilitator && canWait && !facts.isAboutStaff) return yes
  return no('Only moderators can look into this')
}

/** What facilitators may decide in their own groups: nothing that touches a person's standing. */
const facilitatorsMay: readonly DecisionAction[] = [
  'support',
  'no-action',
  'content-note',
  'let-through',
  'keep-back',
  'hide',
]

/** Deciding a case. Closing an account, and what was handed to the duty lead, is the duty lead's. */
export function mayDecide(actor: Actor, facts: CaseFacts, action: DecisionAction): Verdict {
  const looks = mayModerate(actor, facts)
  if (!looks.allowed) return looks
  if (facts.isClosed) return no('This case is closed. Undo what was decided, or open it again first')
  if (facts.isClaimedByAnother) return no('A colleague is on this case. Take it over first, or ask them')
  if (hasRole(actor, 'duty-lead')) return yes
  if (facts.isHandedUp) return no('This was handed to the duty lead, who decides it')
  if (action === 'close-account') return no('Only the duty lead can close an account. Hand the case to them')
  // No colleague is kept out by a colleague alone.
  if (facts.isAboutStaff && (action === 'limit' || action === 'suspend'))
    return no('Only the duty lead can do this to somebody who looks after people here. Hand the case to them')
  if (!hasRole(actor, 'moderator') && !facilitatorsMay.includes(action))
    return no('Only moderators can do this. Hand the case to them')
  return yes
}

/** Undoing a decision: whoever made it, or a duty lead. An appeal against it is decided by somebody else altogether. */
export function mayUndo(actor: Actor, facts: { readonly isMine: boolean; readonly isUndone: boolean }): Verdict {
  if (facts.isUndone) return no('This was undone already')
  return facts.isMine || hasRole(actor, 'duty-lead')
    ? yes
    : no('Only whoever decided this, or the duty lead, can undo it')
}

/** Reading what people told us that belongs to no case: moderators and duty leads. */
export function mayLookAfterAll(actor: Actor): Verdict {
  if (isKeptOut(actor)) return paused
  return isModerator(actor) ? yes : no('Only moderators can look into this')
}

/** Taking a case on. What was handed up is the duty lead's. */
export function mayClaim(actor: Actor, facts: CaseFacts): Verdict {
  const looks = mayModerate(actor, facts)
  if (!looks.allowed) return looks
  if (facts.isClosed) return no('This case is closed. Open it again first')
  if (facts.isHandedUp && !hasRole(actor, 'duty-lead')) return no('This was handed to the duty lead')
  return yes
}

/** Letting go of a case: whoever is on it, or a duty lead for somebody who is not there. */
export function mayRelease(actor: Actor, facts: CaseFacts): Verdict {
  const claims = mayClaim(actor, facts)
  if (!claims.allowed) return claims
  if (facts.isMine || (facts.isClaimedByAnother && hasRole(actor, 'duty-lead'))) return yes
  return no('You are not on this case')
}

/** Taking over from a colleague who is on a case. */
export function mayTakeOver(actor: Actor, facts: CaseFacts): Verdict {
  const claims = mayClaim(actor, facts)
  if (!claims.allowed) return claims
  return facts.isClaimedByAnother ? yes : no('Nobody else is on this case')
}

/** Handing a case to a colleague: nobody hands over what somebody else is on. */
export function mayHandOver(actor: Actor, facts: CaseFacts): Verdict {
  const claims = mayClaim(actor, facts)
  if (!claims.allowed) return claims
  return facts.isClaimedByAnother && !hasRole(actor, 'duty-lead')
    ? no('A colleague is on this case. Take it over first, or ask them')
    : yes
}

/** Handing a case to the duty lead, once. */
export function mayHandUp(actor: Actor, facts: CaseFacts): Verdict {
  const hands = mayHandOver(actor, facts)
  if (!hands.allowed) return hands
  return facts.isHandedUp ? no('This is with the duty lead already') : yes
}

/** Taking back what one has handed on, as long as the case is open. */
export function mayTakeBack(actor: Actor, facts: CaseFacts, { handedByMe }: { readonly handedByMe: boolean }): Verdict {
  const looks = mayModerate(actor, facts)
  if (!looks.allowed) return looks
  if (facts.isClosed) return no('This case is closed')
  if (facts.isHandedUp && facts.isClaimedByAnother) return no('The duty lead is on this case. Ask them')
  return handedByMe && !facts.isMine ? yes : no('You have not handed this case on')
}

/** Opening a closed case again: moderators, and facilitators what can wait in their own groups. */
export function mayReopen(actor: Actor, facts: CaseFacts): Verdict {
  const looks = mayModerate(actor, facts)
  if (!looks.allowed) return looks
  return facts.isClosed ? yes : no('This case is open already')
}

/** Joining cases that belong together. */
export function mayMerge(actor: Actor, facts: CaseFacts): Verdict {
  if (!isModerator(actor)) return no('Only moderators can join cases')
  return mayHandOver(actor, facts)
}

/** Reading and writing in the moderators' room. */
export function mayTalkInRoom(actor: Actor): Verdict {
  if (isKeptOut(actor)) return paused
  return isModerator(actor) ? yes : no('Only moderators come in here')
}

/** Writing the host's own messages, and how moderators are looked after. */
export const mayWriteMessages = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators do this')
