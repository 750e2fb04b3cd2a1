import { type Actor, isMember } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** Everybody looks after their own notices, and nobody after somebody else's. */
export const mayKeepNotices = (actor: Actor): Verdict => (isMember(actor) ? yes : no('Sign in first'))
