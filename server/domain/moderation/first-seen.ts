import { and, eq, isNull } from 'drizzle-orm'
import { cases } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** Somebody has looked at a case, from now on: what the time to act is measured by. */
export async function firstSeen({ tx, now }: Context, { id }: { readonly id: string }): Promise<void> {
  await tx
    .update(cases)
    .set({ firstSeenAt: now })
    .where(and(eq(cases.id, id), isNull(cases.firstSeenAt)))
}
