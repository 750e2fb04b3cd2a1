import type { DecisionAction, TriageLevel } from '#db/schema/index.ts'
import { type Actor, hasRole, isKeptOut } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

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
}

/**
 * Looking into a case: moderators and duty leads; facilitators for what can wait in groups of their own. Nobody looks
 * into a case about themselves, and facilitators not into one about people who look after others.
 */
export function mayModerate(
  actor: Actor,
  facts: Pick<CaseFacts, 'isAboutMe' | 'isFacilitator' | 'isAboutStaff' | 'level'>,
) {
  if (isKeptOut(actor)) return no('Your account is paused')
  if (facts.isAboutMe) return no('This is about you, so somebody else looks into it')
  if (hasRole(actor, 'moderator', 'duty-lead')) return yes
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
  if (hasRole(actor, 'duty-lead')) return yes
  if (facts.isHandedUp) return no('This was handed to the duty lead, who decides it')
  if (action === 'close-account') return no('Only the duty lead can close an account. Hand the case to them')
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
  if (isKeptOut(actor)) return no('Your account is paused')
  return hasRole(actor, 'moderator', 'duty-lead') ? yes : no('Only moderators can look into this')
}
