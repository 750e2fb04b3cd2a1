import { type Actor, isMember } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** What only the house itself does, in its jobs. */
export const mayActForTheHouse = (actor: Actor): Verdict =>
  actor.kind === 'system' ? yes : no('Only the house itself does this')

/** Reporting a thing by pressing beside it. Everybody may report, also whoever is kept out: without an account there is a page of its own. */
export const mayReportByName = (actor: Actor): Verdict =>
  isMember(actor) ? yes : no('Sign in first, or tell us without an account on the page “Report something”')

export const mayReport = (_actor: Actor, { isMine }: { readonly isMine: boolean }): Verdict =>
  isMine ? no('This is yours. You can change it or take it down yourself') : yes

/** Whom somebody does not want to meet is their own business, so every member may choose, kept out or not. */
export const mayKeepApart = (actor: Actor): Verdict => (isMember(actor) ? yes : no('Sign in first'))

export const mayBlock = (actor: Actor, memberId: string): Verdict =>
  memberId === actor.id ? no('This is you. You can block other people, but not yourself') : yes
