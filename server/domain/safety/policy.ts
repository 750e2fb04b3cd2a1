import { type Actor, hasRole, isMember } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** The host answers for the numbers people are given in a crisis, and coordinators are the host here. */
export const mayKeepContacts = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators keep the crisis contacts')

/** Whoever may give a number to somebody should see how far it can be trusted. */
export const maySeeContactRecords = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator', 'moderator', 'duty-lead') ? yes : no('This page is for coordinators and moderators')

/** Reporting a thing by pressing beside it. Everybody may report, also whoever is kept out: without an account there is a page of its own. */
export const mayReportByName = (actor: Actor): Verdict =>
  isMember(actor) ? yes : no('Sign in first, or tell us without an account on the page “Report something”')

export const mayReport = (_actor: Actor, { isMine }: { readonly isMine: boolean }): Verdict =>
  isMine ? no('This is yours. You can change it or take it down yourself') : yes

/** Whom somebody does not want to meet is their own business, so every member may choose, kept out or not. */
export const mayKeepApart = (actor: Actor): Verdict => (isMember(actor) ? yes : no('Sign in first'))

export const mayBlock = (actor: Actor, memberId: string): Verdict =>
  memberId === actor.id ? no('This is you. You can block other people, but not yourself') : yes

/** Writing what others read, where what people write often tells of their health. Whether they may be there is asked before. */
export function maySay(actor: Actor): Verdict {
  if (!actor.isVerified) return no('Confirm your e-mail address first. We sent you a link')
  return actor.hasHealthConsent ? yes : no('Before you write, we need your consent to keep health information')
}
