import { type Actor, hasRole } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** What only the house itself does, in its jobs. */
export const mayActForTheHouse = (actor: Actor): Verdict =>
  actor.kind === 'system' ? yes : no('Only the house itself does this')

/** The host answers for the numbers people are given in a crisis, and coordinators are the host here. */
export const mayKeepContacts = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator') ? yes : no('Only coordinators keep the crisis contacts')

/** Whoever may give a number to somebody should see how far it can be trusted. */
export const maySeeContactRecords = (actor: Actor): Verdict =>
  hasRole(actor, 'coordinator', 'moderator', 'duty-lead') ? yes : no('This page is for coordinators and moderators')
