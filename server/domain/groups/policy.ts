import { type Actor, hasRole, isMember } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

export type GroupFacts = {
  /** Belongs to the group. */
  readonly isMember: boolean
  readonly isFacilitator: boolean
}
export type ThreadFacts = GroupFacts & { readonly isClosed: boolean }
export type PostFacts = ThreadFacts & { readonly isMine: boolean; readonly isTakenDown: boolean }

/** Members' words are for the members of the group, and for moderators who look after everyone. */
export const mayRead = (actor: Actor, { isMember: belongs }: GroupFacts): Verdict =>
  belongs || hasRole(actor, 'moderator', 'duty-lead') ? yes : no('Join this group to read what people write')

/** Joining keeps a fact about somebody's health, so the law (UK GDPR, article 9) asks for consent first. */
export function mayJoin(actor: Actor, { isMember: belongs }: GroupFacts): Verdict {
  if (!isMember(actor)) return no('Sign in or join Waymark first')
  if (belongs) return no('You are already in this group')
  if (!actor.hasHealthConsent) return no('Before you join a group, we need your consent to keep health information')
  return yes
}

/** Writing in a group: whoever belongs, has proved their address, and agreed that we keep what they tell. */
export function mayWrite(actor: Actor, { isMember: belongs }: GroupFacts): Verdict {
  if (!belongs) return no('Join this group to write here')
  if (!actor.isVerified) return no('Confirm your e-mail address first. We sent you a link')
  if (!actor.hasHealthConsent) return no('Before you write, we need your consent to keep health information')
  return yes
}

export function mayReply(actor: Actor, facts: ThreadFacts): Verdict {
  if (facts.isMember && facts.isClosed) return no('This thread is closed to new replies')
  return mayWrite(actor, facts)
}

/** Changing one's own words. A closed thread stays as it was when it was closed. */
export function mayEdit(actor: Actor, { isMine, isTakenDown, isClosed, ...facts }: PostFacts): Verdict {
  if (!isMine) return no('You can only change your own words')
  if (isTakenDown) return no('You took this down. Put it back before you change it')
  if (isClosed)
    return no('This thread is closed, so what was written in it stays as it is. You can still take yours down')
  return mayWrite(actor, facts)
}

/** Taking down one's own words: always, in a closed thread and after leaving the group too. */
export const mayTakeDown = (_actor: Actor, { isMine }: Pick<PostFacts, 'isMine'>): Verdict =>
  isMine ? yes : no('You can only take down your own words')

export const mayPutBack = (actor: Actor, { isMine, ...facts }: PostFacts): Verdict =>
  isMine ? mayWrite(actor, facts) : no('You can only put back your own words')

/** Support comes from the others. "Same here" tells something about one's health, so it asks for what writing asks for. */
export const maySupport = (actor: Actor, { isMine, ...facts }: PostFacts): Verdict =>
  isMine ? no('These are your own words. Support is for the others here to give') : mayWrite(actor, facts)

/** What a post said before it was edited: its author, the group's facilitators, and moderators. What was taken down, only its author and moderators. */
export function maySeeHistory(actor: Actor, { isMine, isFacilitator, isTakenDown }: PostFacts): Verdict {
  if (isMine || hasRole(actor, 'moderator', 'duty-lead') || (isFacilitator && !isTakenDown)) return yes
  return no('Only facilitators of this group can see what a post said before')
}

/** Keeping words that are not posted yet. They may tell of somebody's health. A thread that closes while somebody writes must not cost them their words. */
export function mayKeepDraft(actor: Actor, { isMember: belongs }: GroupFacts): Verdict {
  if (!belongs) return no('Join this group to write here')
  return actor.hasHealthConsent ? yes : no('Before you write, we need your consent to keep health information')
}

/** Looking after a group: its facilitators, and coordinators for every group. */
export const mayFacilitate = (actor: Actor, { isFacilitator }: GroupFacts): Verdict =>
  isFacilitator || hasRole(actor, 'coordinator') ? yes : no('Only the facilitators of this group can do this')

/** Opening groups, naming facilitators, writing house rules. */
export const mayCoordinate = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators can do this')
