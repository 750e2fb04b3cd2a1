import type { DecisionAction } from '#db/schema/index.ts'
import { type Actor, hasRole, isMember, isModerator } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** Reading how one was treated, and writing to us about it: every member, suspended and closed ones too. */
export const maySeeOwnTreatment = (actor: Actor): Verdict => (isMember(actor) ? yes : no('Sign in first'))

/** Appealing against a decision about oneself: once a decision, and the conversation stays open until it is answered. */
export function mayAppeal(
  actor: Actor,
  facts: { readonly isAboutMe: boolean; readonly isUndone: boolean; readonly isAppealed: boolean },
): Verdict {
  if (!isMember(actor) || !facts.isAboutMe) return no('You can only appeal against what was decided about you')
  if (facts.isUndone) return no('This was undone already, so there is nothing to appeal against')
  if (facts.isAppealed) return no('You have appealed against this already. You can add to what you wrote')
  return yes
}

export type AppealFacts = {
  readonly kind: 'appeal' | 'complaint'
  /** Whoever acts opened it. */
  readonly isMine: boolean
  readonly isDecided: boolean
  /** Somebody has taken it on, and who acts is that person. */
  readonly isTaken: boolean
  readonly isTakenByMe: boolean
  /** What is appealed against; null for a complaint. */
  readonly action: DecisionAction | null
  /** Who acts made the decision, or undid it, or the complaint is about them. */
  readonly isAgainstMe: boolean
  /** A complaint about a coordinator: then a duty lead may answer as well. */
  readonly isAboutCoordinator: boolean
}

/** Whether somebody's role lets them decide about such things at all. To everybody else appeals of others do not exist. */
export const decidesAppeals = (actor: Actor): boolean => hasRole(actor, 'moderator', 'duty-lead', 'coordinator')

/**
 * Looking into an appeal or a complaint of somebody else. A different person decides: never whoever made the decision or
 * undid it, never whom a complaint is about, never the person themselves. Closing an account is looked at by a duty lead
 * or a coordinator; complaints by coordinators.
 */
export function mayLookIntoAppeal(actor: Actor, facts: AppealFacts): Verdict {
  if (!decidesAppeals(actor)) return no('Only those who look after this place can look into this')
  if (facts.isMine) return no('This is your own, so somebody else answers it')
  if (facts.kind === 'complaint') {
    if (facts.isAgainstMe) return no('This is about you, so somebody else answers it')
    const answers = hasRole(actor, 'coordinator') || (facts.isAboutCoordinator && hasRole(actor, 'duty-lead'))
    return answers ? yes : no('Coordinators answer complaints')
  }
  if (facts.isAgainstMe) return no('You decided this, so somebody else looks at the appeal')
  if (facts.action === 'close-account')
    return hasRole(actor, 'duty-lead', 'coordinator')
      ? yes
      : no('A closed account is looked at by another duty lead or a coordinator')
  return isModerator(actor) ? yes : no('Another moderator or duty lead looks at this')
}

/** Taking it on, so that two people do not answer at once. */
export function mayTakeAppeal(actor: Actor, facts: AppealFacts): Verdict {
  const looks = mayLookIntoAppeal(actor, facts)
  if (!looks.allowed) return looks
  if (facts.isDecided) return no('This was answered already')
  return facts.isTaken && !facts.isTakenByMe ? no('Somebody else has taken this on') : yes
}

/** Writing in the conversation: the member until it is decided; otherwise whoever has taken it on. */
export function mayWriteInAppeal(actor: Actor, facts: AppealFacts): Verdict {
  if (facts.isMine) return facts.isDecided ? no('This was answered, so the conversation is closed') : yes
  const takes = mayTakeAppeal(actor, facts)
  if (!takes.allowed) return takes
  return facts.isTakenByMe ? yes : no('Take this on first, so that two people do not answer at once')
}

/** Deciding it: whoever has taken it on. */
export const mayDecideAppeal = (actor: Actor, facts: AppealFacts): Verdict =>
  facts.isMine ? mayLookIntoAppeal(actor, facts) : mayWriteInAppeal(actor, facts)
