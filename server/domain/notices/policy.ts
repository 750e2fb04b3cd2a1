import { type Actor, isMember } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** Telling people of things, and mailing them, is the house's own work: jobs do it, nobody else. */
export const mayTell = ({ kind }: Pick<Actor, 'kind'>): Verdict =>
  kind === 'system' ? yes : no('Only the house itself does this')

/** Everybody looks after their own notices, and nobody after somebody else's. */
export const mayKeepNotices = (actor: Actor): Verdict => (isMember(actor) ? yes : no('Sign in first'))
