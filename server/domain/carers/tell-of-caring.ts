import { eq } from 'drizzle-orm'
import { type CaredFor, type CarerAudience, caring } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayTellOfCaring } from './policy.ts'

/** Keeps one more person whom a carer looks after; answers with its id. Refuses: forbidden. */
export async function tellOf(
  { tx, actor, now, newId, record }: Context,
  { who, audience }: { readonly who: CaredFor; readonly audience: CarerAudience },
): Promise<string> {
  const before = await tx.select({ id: caring.id }).from(caring).where(eq(caring.memberId, actor.id))
  demand(mayTellOfCaring(actor, { caring: before.length }))
  const caringId = newId()
  await tx.insert(caring).values({ id: caringId, memberId: actor.id, who, whoAudience: audience, toldAt: now })
  await record({ name: 'caring.told', memberId: actor.id, caringId })
  return caringId
}
