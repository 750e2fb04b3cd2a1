import type { SeatKind, Voice } from '#db/schema/index.ts'
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

/** Mending a workspace that nobody runs any more: coordinators, who answer for the whole site. */
export const mayRescue = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators can do this')

/** Whoever runs the site does not make themselves the lead of a private group; and whoever is kept out could lead nobody. */
export function mayBeGivenLead(
  actor: Actor,
  { memberId, isPaused }: { readonly memberId: string; readonly isPaused: boolean },
): Verdict {
  if (memberId === actor.id) return no('Give it to somebody else: you cannot give yourself the lead of a group')
  return isPaused ? no('Give it to somebody else: this account is paused or closed') : yes
}

/** Being in the room: reading what is worked on, and saying something about it. Every seat may. */
export function mayTakePart(actor: Actor, { seat }: SeatFacts): Verdict {
  if (isKeptOut(actor)) return paused
  return seat ? yes : no('Only members of this group work here')
}

/** The seats that have a say: all but observers, who watch, and supporters, who speak for somebody else. */
export const hasSay = (kind: SeatKind): boolean => kind !== 'observer' && kind !== 'supporter'

/** Having a say in decisions. */
export function mayDecide(actor: Actor, facts: SeatFacts): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  return facts.seat && hasSay(facts.seat.kind) ? yes : no('Your seat has no say in decisions')
}

/** A voice in a decision, one's own or that of a member one supports: only from a seat that has a say when it is given. */
export const mayVoice = (kind: SeatKind): Verdict => (hasSay(kind) ? yes : no('This seat has no say in decisions'))

/** Who arranges the work, and lets people in. */
export const isArranging = (kind: SeatKind): boolean => kind === 'chair' || kind === 'staff'

/** Arranging the work: the chair and the staff bring papers, open and close rounds, and answer comments. */
export function mayArrange(actor: Actor, facts: SeatFacts): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  return facts.seat && isArranging(facts.seat.kind) ? yes : no('Only the chair and the staff of this group do this')
}

/** The seats that say by themselves that somebody lives with something, or is close to it. */
export const tellsOfHealth = (kind: SeatKind): boolean => kind === 'expert' || kind === 'carer'

/** Taking a seat that is offered. The seat of an expert or a carer tells of health, so we need consent to keep it. */
export function mayTakeSeat(actor: Actor, kind: SeatKind): Verdict {
  if (!isMember(actor)) return no('Sign in first')
  if (isKeptOut(actor)) return paused
  if (!actor.isVerified) return no('Confirm your e-mail address first')
  if (tellsOfHealth(kind) && !actor.hasHealthConsent)
    return no('This seat says something about health. Before you take it, we need your consent')
  return yes
}

/** Asking for a seat: whoever may take it, and holds none yet. */
export function mayAskForSeat(actor: Actor, { seat }: SeatFacts, kind: SeatKind): Verdict {
  const taking = mayTakeSeat(actor, kind)
  if (!taking.allowed) return taking
  return seat ? no('You have a seat in this group already') : yes
}

/** Agreeing that one seat writes down what another says: those who arrange, and whoever is spoken for. */
export function mayAgreeToSupport(actor: Actor, facts: SeatFacts & { readonly isSpokenFor: boolean }): Verdict {
  const here = mayTakePart(actor, facts)
  if (!here.allowed) return here
  return facts.isSpokenFor ? yes : mayArrange(actor, facts)
}

/** Who speaks for somebody is for them to say, or for somebody else who arranges: nobody gives themselves another's voice. */
export const mayBeAppointed = (facts: { readonly isSpokenFor: boolean; readonly isSupporter: boolean }): Verdict =>
  facts.isSupporter && !facts.isSpokenFor
    ? no('They agree to this themselves, or somebody else of the chair and the staff does')
    : yes

/** Entering a view for somebody else: only while it is agreed that this seat speaks for that one. */
export const mayEnterFor = (spokenFor: readonly { readonly seatId: string }[], seatId: string): Verdict =>
  spokenFor.some((one) => one.seatId === seatId)
    ? yes
    : no('Nobody has agreed that you write down what this person says')

/** Whether a group agrees by consent: one objection that stands means no, and so does silence from everybody. */
export const isCarried = (voices: readonly (Voice | null)[]): boolean =>
  !voices.includes('object') && voices.some((voice) => voice === 'agree' || voice === 'live-with')

/** Acting on what a group was asked: it agrees, and everybody has spoken or had the time to. `instead` is what to do about an objection. */
export function mayActOn(
  voices: readonly (Voice | null)[],
  { closesAt, now, instead }: { readonly closesAt: number; readonly now: number; readonly instead: string },
): Verdict {
  if (voices.includes('object')) return no(`Somebody objects. ${instead}`)
  if (voices.includes(null) && now < closesAt)
    return no('Not everybody has spoken. Wait for them, or for the day you set')
  return isCarried(voices) ? yes : no('Nobody has agreed to it yet')
}
