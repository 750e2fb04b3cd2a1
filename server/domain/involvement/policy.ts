import { type Actor, isKeptOut, isMember } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'
import { mayTakePart, type SeatFacts } from '../workspaces/index.ts'

/** Saying that one would like to do something: everybody at the table, and everybody here when it is open to all. */
export function mayBeInterested(
  actor: Actor,
  { seat, reach }: SeatFacts & { readonly reach: 'group' | 'everybody' },
): Verdict {
  if (!isMember(actor)) return no('Sign in first')
  if (isKeptOut(actor)) return paused
  if (seat?.kind === 'observer') return no('Your seat is for watching. Ask for another one first')
  if (seat) return yes
  if (reach === 'group') return no('This is for members of the group')
  return actor.isVerified ? yes : no('Confirm your e-mail address first')
}

/** Entering hours: whoever takes part, but observers, who watch. Staff and the chair may, when they are not paid for it elsewhere. */
export function mayEnterHours(actor: Actor, facts: SeatFacts): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  return facts.seat?.kind === 'observer' ? no('Your seat is for watching. It has no hours') : yes
}

/** Deciding on hours, or marking them paid: never on one's own, whatever seat one has. */
export const mayDecideOn = (
  actor: Actor,
  hours: { readonly memberId: string; readonly writtenBy: string | null },
): Verdict =>
  hours.memberId === actor.id || hours.writtenBy === actor.id
    ? no('Somebody else decides about hours that you gave or wrote down')
    : yes
