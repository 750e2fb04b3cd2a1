import { type Actor, hasRole, isKeptOut, isMember, isModerator } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'
import type { CaseFacts } from '../moderation/index.ts'

export type AlarmFacts = Pick<CaseFacts, 'isAboutMe' | 'isFacilitator' | 'isAboutStaff'> & {
  /** This person was paged for it. */
  readonly wasPaged: boolean
}

/**
 * Hearing an alarm and taking it on: moderators and duty leads; the facilitators of the group; whoever else was paged
 * because nobody of these is there. Nobody about themselves.
 */
export function mayAnswerAlarm(
  actor: Actor,
  { isAboutMe, isFacilitator, isAboutStaff, wasPaged }: AlarmFacts,
): Verdict {
  if (isKeptOut(actor)) return paused
  if (isAboutMe) return no('This is about you, so somebody else looks into it')
  if (isModerator(actor)) return yes
  if (isFacilitator && !isAboutStaff) return yes
  if (hasRole(actor, 'coordinator') && wasPaged) return yes
  return no('Only the people on the ladder can take this on')
}

export type DisclosureFacts = {
  readonly isAboutMe: boolean
  /** They took on the alarm about it. */
  readonly hasAcknowledged: boolean
}

/** Telling the emergency services about somebody: the duty lead, or whoever took the alarm on. */
export function mayDisclose(actor: Actor, { isAboutMe, hasAcknowledged }: DisclosureFacts): Verdict {
  if (isKeptOut(actor)) return paused
  if (isAboutMe) return no('This is about you, so somebody else looks into it')
  if (hasRole(actor, 'duty-lead') || hasAcknowledged) return yes
  return no('Only the duty lead, or whoever took the alarm on, fills this in')
}

/** What was told to the emergency services is read later by those who answer for it. */
export const mayReadDisclosures = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator', 'duty-lead') ? yes : no('Only coordinators and duty leads can read this')

/** The rota is for everybody on it, and for those who keep it. */
export const maySeeRota = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator', 'moderator', 'duty-lead') ? yes : no('This page is for coordinators and moderators')

/** Whoever needs somebody now may know who is there, by the name they chose. */
export const maySeeWhoIsOnDuty = (actor: Actor): Verdict => {
  if (isKeptOut(actor)) return paused
  return isMember(actor) ? yes : no('Sign in first')
}

/** Coordinators answer for who is here and when. */
export const mayKeepRota = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators change this')

/** Who can be on call: somebody who may act on what they are called for. */
export const mayBeOnCall = ({ roles }: Pick<Actor, 'roles'>): Verdict =>
  roles.includes('moderator') || roles.includes('duty-lead') ? yes : no('Only moderators and duty leads can be on call')

/** Everybody on the ladder chooses how they are reached; nobody else has to be. `facilitates`: in any group. */
export const mayBePaged = (actor: Actor, { facilitates }: { readonly facilitates: boolean }): Verdict =>
  hasRole(actor, 'moderator', 'duty-lead', 'coordinator') || (isMember(actor) && facilitates)
    ? yes
    : no('This page is for people whom we call in a crisis')

/** The list of those who said "yes please". `facilitates`: in any group. */
export const maySeeWhoAsked = (actor: Actor, { facilitates }: { readonly facilitates: boolean }): Verdict =>
  isModerator(actor) || (isMember(actor) && facilitates && !isKeptOut(actor))
    ? yes
    : no('This page is for facilitators and moderators')

export type OfferFacts = {
  readonly isMine: boolean
  readonly isFacilitator: boolean
  /** Whoever it was offered to said "yes please". */
  readonly isWanted: boolean
}

/** Writing to somebody who said "yes please": the facilitators of their group, moderators and duty leads. Not before they said so. */
export function maySupport(actor: Actor, { isMine, isFacilitator, isWanted }: OfferFacts): Verdict {
  if (isKeptOut(actor)) return paused
  if (isMine) return no('This was offered to you')
  if (!isFacilitator && !isModerator(actor)) return no('Only facilitators can answer this')
  return isWanted ? yes : no('They have not asked for this')
}
