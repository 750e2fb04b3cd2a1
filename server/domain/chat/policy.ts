import type { ChatRoomKind, Withheld } from '#db/schema/index.ts'
import { type GroupFacts, mayFacilitate, mayWrite } from '../groups/index.ts'
import { type Actor, isKeptOut, isModerator } from '../kernel/actor.ts'
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
export function mayReadRoom(actor: Actor, { kind, isMember, isTheirs, isSentAway, isInvited }: RoomFacts): Verdict {
  if (isKeptOut(actor)) return paused
  if (kind !== 'session') return isTheirs ? yes : no('This conversation is between two people')
  if (isSentAway) return no('Your session here was ended. You can come to the next one')
  if (!isInvited && !isModerator(actor)) return no(notInvited)
  return isMember || isModerator(actor) ? yes : no('Join this group to be in its chat')
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

/** Looking after a session: the group's facilitators, those named for it, and coordinators. */
export function mayHost(actor: Actor, { isHost, ...group }: Pick<RoomFacts, 'isHost' | keyof GroupFacts>): Verdict {
  if (isKeptOut(actor)) return paused
  return isHost && group.isMember ? yes : mayFacilitate(actor, group)
}

/** Whether somebody sees what is out of view: its author what waits or was kept back, those who look after the room what waits, moderators all of it. */
export const maySeeWithheld = (actor: Actor, { isMine, isHost, withheld }: MessageFacts): boolean =>
  withheld === null ||
  isModerator(actor) ||
  (isMine && withheld !== 'removed' && withheld !== 'taken-down') ||
  (isHost && withheld === 'held')

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
