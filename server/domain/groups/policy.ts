import type { Withheld } from '#db/schema/index.ts'
import { type Actor, hasRole, isKeptOut, isMember, isModerator } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

export type GroupFacts = {
  /** Belongs to the group. */
  readonly isMember: boolean
  readonly isFacilitator: boolean
  /** A place for carers, asked about by somebody who did not come in as one. */
  readonly isForOtherCarers?: boolean
  /** The place across workspaces, asked about by somebody who holds no seat. */
  readonly isForOthersSeated?: boolean
}
export type ThreadFacts = GroupFacts & { readonly isClosed: boolean }
export type PostFacts = ThreadFacts & {
  readonly isMine: boolean
  readonly isTakenDown: boolean
  /** Why it is out of view, when it is. */
  readonly withheld?: Withheld | null
}

const keptOut = 'Your account is paused. “How I was treated” in your settings says why, and how to appeal'

/** Members' words are for the members of the group, and for moderators who look after everyone. */
export function mayRead(actor: Actor, { isMember: belongs }: GroupFacts): Verdict {
  if (isKeptOut(actor)) return no(keptOut)
  return belongs || isModerator(actor) ? yes : no('Join this group to read what people write')
}

/** What is out of view: its author sees it unless it was removed, moderators see it, and the group's facilitators see what waits to be checked. */
export const maySeeWithheld = (
  actor: Actor,
  { isMine, isFacilitator, withheld }: Pick<PostFacts, 'isMine' | 'isFacilitator' | 'withheld'>,
): boolean => isModerator(actor) || (isMine && withheld !== 'removed') || (isFacilitator && withheld === 'held')

/** Joining keeps a fact about somebody's health, so the law (UK GDPR, article 9) asks for consent first. */
export function mayJoin(actor: Actor, { isMember: belongs, isForOtherCarers, isForOthersSeated }: GroupFacts): Verdict {
  if (!isMember(actor)) return no('Sign in or join Waymark first')
  if (isKeptOut(actor)) return no(keptOut)
  if (belongs) return no('You are already in this group')
  if (isForOtherCarers) return no('This place is for carers. Come in as a carer first')
  if (isForOthersSeated) return no('This place is for people with a seat in a group that works with a service')
  if (!actor.hasHealthConsent) return no('Before you join a group, we need your consent to keep health information')
  return yes
}

/** Leaving: anybody at any time, except that a group must not be left with nobody to look after it. */
export function mayLeave(_actor: Actor, { isMember: belongs, isFacilitator }: GroupFacts): Verdict {
  if (!belongs) return no('You are not in this group')
  if (isFacilitator) return no('You look after this group. Ask a coordinator to find somebody else first')
  return yes
}

/** What the ask says is about somebody's health, so it needs the same consent as joining. */
export function mayAskForGroup(actor: Actor): Verdict {
  if (!isMember(actor)) return no('Sign in or join Waymark first')
  if (isKeptOut(actor)) return no(keptOut)
  if (!actor.hasHealthConsent) return no('Before you ask for a group, we need your consent to keep health information')
  return yes
}

/** Writing in a group: whoever belongs, has proved their address, and agreed that we keep what they tell. */
export function mayWrite(actor: Actor, { isMember: belongs }: GroupFacts): Verdict {
  if (isKeptOut(actor)) return no(keptOut)
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
export function mayEdit(actor: Actor, { isMine, isTakenDown, withheld, isClosed, ...facts }: PostFacts): Verdict {
  if (!isMine) return no('You can only change your own words')
  if (withheld === 'hidden' || withheld === 'removed') return no('This was taken from view, so it stays as it is')
  if (isTakenDown && withheld !== 'held') return no('You took this down. Put it back before you change it')
  if (isClosed)
    return no('This thread is closed, so what was written in it stays as it is. You can still take yours down')
  return mayWrite(actor, facts)
}

/** Taking down one's own words: always, in a closed thread and after leaving the group too. */
export const mayTakeDown = (_actor: Actor, { isMine }: Pick<PostFacts, 'isMine'>): Verdict =>
  isMine ? yes : no('You can only take down your own words')

export function mayPutBack(actor: Actor, { isMine, withheld, ...facts }: PostFacts): Verdict {
  if (!isMine) return no('You can only put back your own words')
  if (withheld === 'hidden' || withheld === 'removed')
    return no('A moderator took this from view. You can appeal against that')
  return mayWrite(actor, facts)
}

/** Support comes from the others. "Same here" tells something about one's health, so it asks for what writing asks for. */
export const maySupport = (actor: Actor, { isMine, ...facts }: PostFacts): Verdict =>
  isMine ? no('These are your own words. Support is for the others here to give') : mayWrite(actor, facts)

/** What a post said before it was edited: its author, the group's facilitators, and moderators. What was taken down, only its author and moderators. */
export function maySeeHistory(actor: Actor, { isMine, isFacilitator, isTakenDown }: PostFacts): Verdict {
  if (isMine || isModerator(actor) || (isFacilitator && !isTakenDown)) return yes
  return no('Only facilitators of this group can see what a post said before')
}

/** Keeping words that are not posted yet. They may tell of somebody's health. A thread that closes while somebody writes must not cost them their words. */
export function mayKeepDraft(actor: Actor, { isMember: belongs }: GroupFacts): Verdict {
  if (!belongs) return no('Join this group to write here')
  return actor.hasHealthConsent ? yes : no('Before you write, we need your consent to keep health information')
}

/** Looking after a group: its facilitators, and coordinators for every group. */
export function mayFacilitate(actor: Actor, { isFacilitator }: GroupFacts): Verdict {
  if (isKeptOut(actor)) return no(keptOut)
  return isFacilitator || hasRole(actor, 'coordinator') ? yes : no('Only the facilitators of this group can do this')
}

/** Saying what a thread is about: whoever looks after the group, and whoever started it while it is open. */
export function maySetTopics(actor: Actor, { isMine, ...thread }: ThreadFacts & { readonly isMine: boolean }): Verdict {
  if (mayFacilitate(actor, thread).allowed) return yes
  if (!isMine) return no('Only the person who started this thread and the group’s facilitators can choose its topics')
  return mayReply(actor, thread)
}

/** Saying the first hello: greeters, and whoever looks after the group. */
export const mayGreet = (
  actor: Actor,
  { isGreeter, ...group }: GroupFacts & { readonly isGreeter: boolean },
): Verdict =>
  (isGreeter && !isKeptOut(actor)) || mayFacilitate(actor, group).allowed
    ? yes
    : no('Only the greeters and facilitators of this group can do this')

/** A prompt is posted in its writer's name, so whoever schedules one must be able to write here too. */
export function maySchedulePrompt(actor: Actor, group: GroupFacts): Verdict {
  const looksAfter = mayFacilitate(actor, group)
  return looksAfter.allowed ? mayWrite(actor, group) : looksAfter
}

/** Words change rooms only under the eyes of somebody who looks after both. */
export function mayMoveThread(actor: Actor, from: ThreadFacts, to: GroupFacts): Verdict {
  const looksAfter = mayFacilitate(actor, from)
  if (!looksAfter.allowed) return looksAfter
  return mayFacilitate(actor, to).allowed ? yes : no('You can move a thread only to a group that you look after too')
}

/** Laying a task down: anybody their own; facilitators for greeters, coordinators for everyone. */
export function mayStandDown(
  actor: Actor,
  group: GroupFacts,
  { role, isSelf }: { readonly role: 'facilitator' | 'greeter'; readonly isSelf: boolean },
): Verdict {
  if (isSelf) return yes
  return role === 'greeter' ? mayFacilitate(actor, group) : mayCoordinate(actor)
}

/** Opening groups, naming facilitators, writing house rules. */
export const mayCoordinate = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators can do this')

/** Following, saving, muting: everybody's own business, so every member may who may read. */
export const mayKeep = (actor: Actor): Verdict => (isMember(actor) ? yes : no('Sign in first'))

export const mayMuteGroup = (_actor: Actor, { isMember: belongs }: GroupFacts): Verdict =>
  belongs ? yes : no('You are not in this group, so you hear nothing of it')

export const mayMutePerson = (actor: Actor, person: { readonly id: string }): Verdict =>
  person.id === actor.id ? no('This is you. You can mute other people, but not yourself') : yes
