import type { Actor } from '../kernel/actor.ts'
import type { Verdict } from '../kernel/policy.ts'
import { mayArrange, type SeatFacts } from '../workspaces/index.ts'

/** Bringing papers to the group, and new drafts of them: the chair and the staff. */
export const mayBringDocuments = (actor: Actor, facts: SeatFacts): Verdict => mayArrange(actor, facts)
