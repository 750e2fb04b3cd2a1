import type { Actor } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** Saying something in a workspace that others read. What people say of a service often tells of their health. Whether they may be there is asked before. */
export function maySay(actor: Actor): Verdict {
  if (!actor.isVerified) return no('Confirm your e-mail address first. We sent you a link')
  return actor.hasHealthConsent ? yes : no('Before you write, we need your consent to keep health information')
}

/** Taking back one's own words, or those one wrote down for somebody. */
export const mayWithdrawSaying = ({ isMine }: { readonly isMine: boolean }): Verdict =>
  isMine ? yes : no('Only whoever said this takes it back')
