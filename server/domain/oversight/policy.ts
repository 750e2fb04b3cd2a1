import { type Actor, hasRole, isKeptOut, isMember, isModerator } from '../kernel/actor.ts'
import { no, paused, type Verdict, yes } from '../kernel/policy.ts'

/** Finding out who wrote without their name: moderators and duty leads, and facilitators in groups of their own. Always with a reason. */
export function mayReveal(
  actor: Actor,
  facts: { readonly isMine: boolean; readonly isNameless: boolean; readonly isFacilitator: boolean },
): Verdict {
  if (isKeptOut(actor)) return paused
  if (!facts.isFacilitator && !isModerator(actor))
    return no('Only those who look after this group can find out who wrote without their name')
  if (facts.isMine) return no('You wrote this yourself')
  if (!facts.isNameless) return no('This was written under a name. You can read it on the page')
  return yes
}

/** Seeing who looked where: coordinators, who moderate nothing themselves. */
export const mayWatch = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators can see who looked where')

/** Putting a safeguarding hold on somebody's records and lifting it: duty leads. Nobody on their own. */
export function mayHold(actor: Actor, facts: { readonly isAboutMe: boolean } = { isAboutMe: false }): Verdict {
  if (isKeptOut(actor)) return paused
  if (!hasRole(actor, 'duty-lead')) return no('Only the duty lead can do this')
  return facts.isAboutMe ? no('This is about you, so another duty lead does it') : yes
}

/** Asking to take out records about many people. */
export const mayAskForBulkExport = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators can ask for this')

/** Seeing what was asked for: coordinators, and duty leads, who may be the second person. */
export const maySeeBulkExports = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator', 'duty-lead') ? yes : no('Only coordinators and duty leads can see this')

export type BulkExportFacts = { readonly isMine: boolean; readonly isAnswered: boolean }

/** Agreeing to it, or not: a second person, never the one who asked. */
export function mayAnswerBulkExport(actor: Actor, { isMine, isAnswered }: BulkExportFacts): Verdict {
  const sees = maySeeBulkExports(actor)
  if (!sees.allowed) return sees
  if (isMine) return no('You asked for this yourself. Somebody else has to agree')
  return isAnswered ? no('Somebody has answered this already') : yes
}

/** Taking it: whoever asked, once, within a day of somebody agreeing. */
export function mayTakeBulkExport(
  actor: Actor,
  facts: {
    readonly isMine: boolean
    readonly isAgreed: boolean
    readonly isTaken: boolean
    readonly isTooOld: boolean
  },
): Verdict {
  const asks = mayAskForBulkExport(actor)
  if (!asks.allowed) return asks
  if (!facts.isMine) return no('Only whoever asked for this can take it')
  if (!facts.isAgreed) return no('Nobody has agreed to this yet')
  if (facts.isTaken) return no('This was taken already. Ask again if you need it again')
  return facts.isTooOld ? no('It is more than a day since somebody agreed. Ask again') : yes
}

/** Taking a copy of everything about oneself: every member, at any time, kept out or not. */
export const mayTakeOwnData = (actor: Actor): Verdict =>
  isMember(actor) ? yes : no('Sign in first, so that we know whose records these are')
