import type { Reader } from '#db/database.ts'
import { isCarer } from '../carers/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { demand } from '../kernel/policy.ts'
import { mayPlan } from './policy.ts'

/** Lets in carers who keep plans, and nobody else. Refuses: forbidden, with the policy's own words. */
export async function demandCarer(db: Reader, actor: Actor): Promise<void> {
  demand(mayPlan(actor, { isCarer: await isCarer(db, actor.id) }))
}
