import type { ChatRoomKind, SessionEnding, Withheld } from '#db/schema/index.ts'
import { type GroupFacts, mayFacilitate, mayWrite } from '../groups/index.ts'
import { type Actor, hasRole, isKeptOut, isModerator } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'
import { minute } from '../kernel/time.ts'

/** What somebody is to a room. */
export type RoomFacts = GroupFacts & {
  readonly kind: ChatRoomKind
  /** One of the two of a private conversation. */
  readonly isTheirs: boolean
  /** Facilitates the group, or looks after this session beside its facilitators. */
  readonly isHost: boolean
  /** Open to words: a session that has begun and is not over, a conversation that nobody has ended. */
  readonly isOpen: boolean
  /** A facilitator ended their session here. */
  readonly isSentAway: boolean
  /** New arrivals are paused, and they have not been in. */
  readonly isShutOut: boolean
  /** One of those whom the session is for. */
  readonly isInvited: boolean
  /** Until when a facilitator has muted them, in epoch milliseconds; null when not. */
  readonly mutedUntil: number | null
}

/** What somebody is to a message. */
export type MessageFacts = RoomFacts & {
  readonly isMine: boolean
  readonly sentAt: number
  readonly withheld: Withheld | null
}

/** How long one's own message can be changed or taken back, in milliseconds. */
export const secondThoughts = 5 * minute

/** From when on a facilitator may open the doors, before a drop-in begins, in milliseconds. */
export const doorsBefore = 15 * minute

const notInvited =
  'This drop-in is for people in their first year. If that is you, say so in “My journey”, and come back'

/** Reading a room: the group for a session, the two for a private conversation. Moderators do not read private words here: they open a case, with a reason. */
export function mayReadRoom(
  actor: Actor,
  { kind, isMember, isTheirs, isSentAway, isShutOut, isInvited, isHost }: RoomFacts,
): Verdict {
  if (isKeptOut(actor)) return paused
  if (kind !== 'session') return isTheirs ? yes : no('This conversation is between two people')
  if (isSentAway) return no('Your session here was ended. You can come to the next one')
  if (isModerator(actor)) return yes
  if (!isInvited) return no(notInvited)
  if (!isMember) return no('Join this group to be in its chat')
  return isShutOut && !isHost
    ? no('This chat takes in nobody new just now. Try again in a while, or come to the next one')
    : yes
}

/** Saying something. */
export function maySend(actor: Actor, room: RoomFacts, now: number): Verdict {
  const reading = mayReadRoom(actor, room)
  if (!reading.allowed) return reading
  if (!room.isOpen) return no('This chat is closed, so nothing can be sent')
  if (room.mutedUntil !== null && room.mutedUntil > now)
    return no('A facilitator has asked you to only read for some minutes. You can write again soon')
  // A private conversation needs no group: both agreed to it.
  return mayWrite(actor, { ...room, isMember: room.isMember || room.isTheirs })
}

/** Changing or taking back one's own words, while they are fresh. */
export function mayChangeMessage(actor: Actor, message: MessageFacts, now: number): Verdict {
  if (!message.isMine) return no('You can only change your own words')
  if (message.withheld === 'hidden' || message.withheld === 'removed')
    return no('This was taken from view, so it stays as it is')
  if (message.withheld === 'taken-down') return no('You took this back')
  if (now - message.sentAt > secondThoughts) return no('A message can be changed for five minutes')
  return maySend(actor, message, now)
}

/** Taking back one's own words: for five minutes, also when the room has closed meanwhile. */
export function mayTakeBack(_actor: Actor, { isMine, sentAt, withheld }: MessageFacts, now: number): Verdict {
  if (!isMine) return no('You can only take back your own words')
  if (withheld === 'hidden' || withheld === 'removed') return no('A moderator took this from view')
  return now - sentAt > secondThoughts
    ? no('A message can be taken back for five minutes. You can still report it, or ask a facilitator')
    : yes
}

/** Saying a word of support: to others, to words in view, by whoever could say something. */
export function maySupportMessage(actor: Actor, message: MessageFacts, now: number): Verdict {
  if (message.isMine) return no('Support is for the words of others')
  if (message.withheld !== null) return no('This message is gone')
  return maySend(actor, message, now)
}

/** Looking after a session: the group's facilitators, those named for it, and coordinators. */
export function mayHost(actor: Actor, { isHost, ...group }: Pick<RoomFacts, 'isHost' | keyof GroupFacts>): Verdict {
  if (isKeptOut(actor)) return paused
  return isHost && group.isMember ? yes : mayFacilitate(actor, group)
}

/** Asking others to look after a session, and ending that: its group's facilitators, and whoever leads. A helper gives the panel to nobody. */
export function mayShareHosting(actor: Actor, { leads, ...room }: RoomFacts & { readonly leads: boolean }): Verdict {
  const hosting = mayHost(actor, room)
  if (!hosting.allowed || leads) return hosting
  return mayFacilitate(actor, room).allowed
    ? yes
    : no('You help here. A facilitator of the group decides who else does')
}

/** Whether somebody sees what is out of view: its author what waits or was kept back, those who look after the room what waits, moderators all of it. */
export const maySeeWithheld = (actor: Actor, { isMine, isHost, withheld }: MessageFacts): boolean =>
  withheld === null ||
  isModerator(actor) ||
  (isMine && withheld !== 'removed' && withheld !== 'taken-down') ||
  (isHost && withheld === 'held')

/** What somebody is to a call for support. */
export type CallFacts = {
  readonly isCaller: boolean
  readonly isTaker: boolean
  /** Looks after the session in which it was made. */
  readonly isHost: boolean
}

/** Asking for support in a session: everybody who is in it, whether or not they may write just now. */
export function mayCallForSupport(_actor: Actor, { isOpen }: Pick<RoomFacts, 'isOpen'>): Verdict {
  return isOpen ? yes : no('This chat is closed, so nobody here would hear you. Press “Get help now” instead')
}

/** Knowing that somebody asked for support, and since when: themselves, those who look after the session, and moderators. Nobody else ever. */
export function maySeeCall(actor: Actor, { isCaller, isTaker, isHost }: CallFacts): Verdict {
  if (isKeptOut(actor)) return paused
  return isCaller || isTaker || isHost || isModerator(actor) ? yes : no('This is between two people')
}

/** Answering it, or passing it on: any of these but whoever asked. */
export function mayAnswerCall(actor: Actor, facts: CallFacts): Verdict {
  if (facts.isCaller) return no('This is your own. Somebody else answers it')
  return maySeeCall(actor, facts)
}

/** Ending the side conversation: either of the two. */
export const mayEndCall = (actor: Actor, { isCaller, isTaker }: CallFacts): Verdict =>
  isKeptOut(actor) ? paused : isCaller || isTaker ? yes : no('Only the two who talk can end this')
/** What somebody is to a measure: its taker to whom it is about. */
export type MeasureFacts = RoomFacts & {
  readonly isAboutMe: boolean
  /** Whom it is about looks after people here too: a host, a facilitator, a moderator. */
  readonly looksAfter: boolean
}

/** Acting on one person in a session: whoever looks after it, but not on colleagues, nor on themselves. */
export function mayTakeMeasure(actor: Actor, { isAboutMe, looksAfter, ...room }: MeasureFacts): Verdict {
  const hosting = mayHost(actor, room)
  if (!hosting.allowed) return hosting
  if (isAboutMe) return no('This would be about yourself')
  return looksAfter ? no('They look after people here too. Talk with them, or tell the coordinators') : yes
}

/** Taking back what was done: whoever looks after the session, but nobody what was done about themselves. */
export function mayUndoMeasure(
  actor: Actor,
  { isAboutMe, ...room }: RoomFacts & { readonly isAboutMe: boolean },
): Verdict {
  const hosting = mayHost(actor, room)
  if (!hosting.allowed) return hosting
  return isAboutMe ? no('This is about you, so somebody else decides. You can say that it was unfair') : yes
}

/** Checking what waits: whoever looks after the session, but nobody their own words. */
export function mayCheck(actor: Actor, { isMine, ...room }: RoomFacts & { readonly isMine: boolean }): Verdict {
  const hosting = mayHost(actor, room)
  if (!hosting.allowed) return hosting
  return isMine ? no('Somebody else looks at your own words') : yes
}

/** Keeping back what was let through, after all: while the chat is open. Later its words are for moderators to look at. */
export const mayTakeBackLetThrough = ({ isOpen }: Pick<RoomFacts, 'isOpen'>): Verdict =>
  isOpen ? yes : no('This chat is over. Report the message, and moderators look at it')

/** Reading the panel, private notes too: whoever looks after the session, and moderators. */
export const mayReadPanel = (actor: Actor, room: RoomFacts): Verdict =>
  isModerator(actor) ? yes : mayHost(actor, room)

/** Saying how it was: whoever looked after the session, once it is over. */
export function mayDebrief(actor: Actor, facts: { readonly lookedAfter: boolean; readonly isOver: boolean }): Verdict {
  if (isKeptOut(actor)) return paused
  if (!facts.lookedAfter) return no('This is for those who looked after the chat')
  return facts.isOver ? yes : no('The chat is still open. Come back when it is over')
}

/** Reading who would like to talk after a session. */
export const mayReadDebriefs = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator', 'duty-lead') ? yes : no('Only coordinators and duty leads read this')
/** Knowing of a session, from its line in the calendar: the group, and whoever looks after it. Being invited is for the door. */
export function maySeeSession(actor: Actor, room: RoomFacts): Verdict {
  if (isKeptOut(actor)) return paused
  if (room.kind !== 'session') return no('This is no drop-in')
  if (room.isMember || isModerator(actor)) return yes
  return mayHost(actor, room)
}

/** Opening the doors: whoever looks after the session and belongs, from a quarter of an hour before it begins. */
export function mayOpenDoors(
  actor: Actor,
  { startsAt, isOver, ...room }: RoomFacts & { readonly startsAt: number; readonly isOver: boolean },
  now: number,
): Verdict {
  const looksAfter = mayHost(actor, room)
  if (!looksAfter.allowed) return looksAfter
  if (!room.isMember) return no('Only somebody in the group can open its doors')
  if (isOver) return no('This drop-in is over')
  return startsAt - now <= doorsBefore ? yes : no('You can open the doors from 15 minutes before the start')
}

/** How long a chat that was closed can be opened again, in milliseconds. */
const reopenedWithin = 30 * minute

/** Taking back that a chat was closed: whoever looks after it, while its time is not up and the moment has not passed. */
export function mayReopen(
  actor: Actor,
  { closedAt, endsAt, ending, ...room }: RoomFacts & Closed,
  now: number,
): Verdict {
  const hosting = mayHost(actor, room)
  if (!hosting.allowed || closedAt === null) return hosting
  if (ending !== 'closed' && ending !== 'nobody-there') return no('This drop-in is over')
  if (endsAt !== null && endsAt <= now) return no('The time of this drop-in is up')
  return now - closedAt <= reopenedWithin ? yes : no('A chat can be opened again for 30 minutes after it was closed')
}

/** When and why a session was closed, and when its time is up, in epoch milliseconds. */
type Closed = {
  readonly closedAt: number | null
  readonly endsAt: number | null
  readonly ending: SessionEnding | null
}

/** Saying "I'll come": whoever may go in when it starts. */
export function maySayComing(actor: Actor, room: RoomFacts): Verdict {
  if (!room.isMember) return no('Join this group to come to its drop-ins')
  return mayReadRoom(actor, room)
}

/** Going in: while there are places. Whoever looks after it always finds one, and so does whoever is in already. */
export function mayGoIn(actor: Actor, { isFull, isHere, isUnopened, ...room }: RoomFacts & AtTheDoor): Verdict {
  const reading = mayReadRoom(actor, room)
  if (!reading.allowed) return reading
  if (isUnopened) return no('The doors are not open yet')
  return isFull && !isHere && !room.isHost && !isModerator(actor)
    ? no('This drop-in is full just now. Somebody may leave: look again in a few minutes')
    : yes
}

/** What counts at the door, beside who somebody is. */
export type AtTheDoor = {
  readonly isUnopened: boolean
  /** Every place is taken by somebody who is in. */
  readonly isFull: boolean
  /** In already. */
  readonly isHere: boolean
}

/** Reading what became of a session in figures: those who look after it, and coordinators. */
export const mayReadSummary = (actor: Actor, room: RoomFacts): Verdict => mayHost(actor, room)
