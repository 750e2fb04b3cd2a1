import type { Reader } from '#db/database.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Verdict } from '../kernel/policy.ts'
import { decisionActions } from '../safety/index.ts'
import * as policy from './policy.ts'
import { handedOnBy } from './take-back-case.ts'
import type { SeenCase } from './visible-case.ts'

/** What this person can do now: the page offers that, and the commands ask the same policies again. */
export async function mayDo(db: Reader, actor: Actor, seen: SeenCase) {
  const can = (verdict: Verdict) => verdict.allowed
  return {
    claim: can(policy.mayClaim(actor, seen)) && seen.claimedBy === null,
    release: can(policy.mayRelease(actor, seen)),
    takeOver: can(policy.mayTakeOver(actor, seen)),
    handOver: can(policy.mayHandOver(actor, seen)),
    handUp: can(policy.mayHandUp(actor, seen)),
    takeBack: can(policy.mayTakeBack(actor, seen, { handedByMe: await handedOnBy(db, actor, seen.id) })),
    reopen: can(policy.mayReopen(actor, seen)),
    merge: can(policy.mayMerge(actor, seen)),
    ask: can(policy.mayTalkInRoom(actor)),
    decide: decisionActions.filter((action) => can(policy.mayDecide(actor, seen, action))),
  }
}
