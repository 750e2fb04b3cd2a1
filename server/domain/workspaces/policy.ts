import type { SeatKind } from '#db/schema/index.ts'
import { type Actor, hasRole, isKeptOut, isMember } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'

/** What somebody is in a workspace: the seat they hold now, or none. */
export type SeatFacts = { readonly seat: { readonly kind: SeatKind } | null }

/** A service opens a workspace: its staff, or a coordinator for them. */
export function mayOpenWorkspace(actor: Actor): Verdict {
  if (!isMember(actor)) return no('Sign in first')
  if (isKeptOut(actor)) return paused
  return hasRole(actor, 'staff', 'coordinator') ? yes : no('Only staff of a service and coordinators open a workspace')
}

/** Being in the room: reading what is worked on, and saying something about it. Every seat may. */
export function mayTakePart(actor: Actor, { seat }: SeatFacts): Verdict {
  if (isKeptOut(actor)) return paused
  return seat ? yes : no('Only members of this group work here')
}

/** Having a say in decisions: everybody with a seat but observers, who watch, and supporters, who speak for somebody else. */
export function mayDecide(actor: Actor, facts: SeatFacts): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  return facts.seat?.kind === 'observer' || facts.seat?.kind === 'supporter'
    ? no('Your seat has no say in decisions')
    : yes
}

/** Arranging the work: the chair and the staff bring papers, open and close rounds, and answer comments. */
export function mayArrange(actor: Actor, facts: SeatFacts): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  return facts.seat?.kind === 'chair' || facts.seat?.kind === 'staff'
    ? yes
    : no('Only the chair and the staff of this group do this')
}
