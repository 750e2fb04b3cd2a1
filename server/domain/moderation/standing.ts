import { and, eq, isNull } from 'drizzle-orm'
import { restrictions } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

export type Restriction = { readonly memberId: string; readonly decisionId: string; readonly until: number | null }

/** Somebody's standing changes by a decision: their posts are checked first, they are kept out for a while, or for good. */
export async function restrict(
  { tx, now, newId, record }: Context,
  kind: 'limited' | 'suspended' | 'closed',
  { memberId, decisionId, until }: Restriction,
): Promise<void> {
  await tx.insert(restrictions).values({ id: newId(), memberId, kind, decisionId, since: now, until })
  await record({ name: 'standing.changed', memberId, standing: kind })
}

/** What a decision did to somebody's standing ends. */
export async function liftRestrictions({ tx, actor, now, record }: Context, decisionId: string): Promise<void> {
  const lifted = await tx
    .update(restrictions)
    .set({ endedAt: now, endedBy: actor.id })
    .where(and(eq(restrictions.decisionId, decisionId), isNull(restrictions.endedAt)))
    .returning({ memberId: restrictions.memberId })
  for (const { memberId } of lifted) await record({ name: 'standing.changed', memberId, standing: 'good' })
}
