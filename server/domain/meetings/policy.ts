import { type Actor, isKeptOut } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'
import { mayArrange, mayTakePart, type SeatFacts } from '../workspaces/index.ts'

/** What of a meeting decides what may be done. Times are epoch milliseconds. */
export type MeetingFacts = {
  readonly startsAt: number
  readonly endsAt: number
  readonly calledOffAt: number | null
  readonly noteTakerSeatId: string | null
  readonly minutesApprovedAt: number | null
}

type Seated = SeatFacts & { readonly seat: { readonly id: string } | null }

const calledOff = no('This meeting was called off')
const over = no('This meeting is over')

/** Getting ready for a meeting: adding to its agenda, saying whether one comes, sending views. Every seat may, until it is over. */
export function mayPrepare(actor: Actor, facts: SeatFacts, meeting: MeetingFacts, now: number): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  if (meeting.calledOffAt !== null) return calledOff
  return meeting.endsAt <= now ? over : yes
}

/** Arranging a meeting that is still to be held: its time, its papers, the order of its agenda. */
export function mayArrangeMeeting(actor: Actor, facts: SeatFacts, meeting: MeetingFacts, now: number): Verdict {
  const arranging = mayArrange(actor, facts)
  return arranging.allowed ? mayPrepare(actor, facts, meeting, now) : arranging
}

/** Taking an item off the agenda: whoever put it there, and those who arrange. */
export function mayDropItem(
  actor: Actor,
  facts: SeatFacts,
  meeting: MeetingFacts & { readonly isMine: boolean },
  now: number,
): Verdict {
  const preparing = mayPrepare(actor, facts, meeting, now)
  if (!preparing.allowed) return preparing
  return meeting.isMine ? yes : mayArrange(actor, facts)
}

/** Writing down what was said and decided: the chair, the staff and the note-taker, from the beginning until the minutes are approved. */
export function mayWriteMinutes(actor: Actor, facts: Seated, meeting: MeetingFacts, now: number): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  const isNoteTaker = facts.seat !== null && facts.seat.id === meeting.noteTakerSeatId
  if (!isNoteTaker && !mayArrange(actor, facts).allowed)
    return no('Only the chair, the staff and the note-taker write the minutes')
  if (meeting.calledOffAt !== null) return calledOff
  if (meeting.startsAt > now) return no('The meeting has not begun')
  return meeting.minutesApprovedAt === null ? yes : no('The minutes are approved. They stay as they are')
}

/** Approving minutes, at the next meeting: the chair and the staff write down that the group did. */
export function mayApproveMinutes(
  actor: Actor,
  facts: Seated,
  meeting: MeetingFacts & { readonly hasMinutes: boolean; readonly hasNextBegun: boolean },
  now: number,
): Verdict {
  const arranging = mayArrange(actor, facts)
  if (!arranging.allowed) return arranging
  const writing = mayWriteMinutes(actor, facts, meeting, now)
  if (!writing.allowed) return writing
  if (!meeting.hasMinutes) return no('There are no minutes yet')
  return meeting.hasNextBegun ? yes : no('Minutes are approved at the next meeting')
}

/** Saying what became of an action: whoever took it on, and those who arrange. */
export function mayEndAction(actor: Actor, facts: Seated, action: { readonly ownerSeatId: string }): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  return facts.seat?.id === action.ownerSeatId ? yes : mayArrange(actor, facts)
}

/** Telling what one needs to take part. It may tell of health, so we need consent to keep it. */
export function mayTellAccessNeeds(actor: Actor, facts: SeatFacts): Verdict {
  if (isKeptOut(actor)) return paused
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  return actor.hasHealthConsent
    ? yes
    : no('This may say something about health. Before you tell us, we need your consent')
}

/** Writing the easy-to-read summary: whoever writes the minutes, from the beginning of the meeting on. */
export function maySumUp(actor: Actor, facts: Seated, meeting: MeetingFacts, now: number): Verdict {
  return mayWriteMinutes(actor, facts, { ...meeting, minutesApprovedAt: null }, now)
}
