import { and, desc, eq } from 'drizzle-orm'
import { serviceDifferences } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { canonical } from './incoming/ids.ts'

type Difference = Pick<typeof serviceDifferences.$inferInsert, 'serviceId' | 'feedId' | 'part' | 'ours' | 'theirs'>

/** A feed says something else than was confirmed here: an editor looks, once, until the feed says something else again. Answers whether it is news. */
export async function noteDifference({ tx, now, newId }: Context, difference: Difference): Promise<boolean> {
  const { serviceId, feedId, part, theirs, ours } = difference
  const [last] = await tx
    .select()
    .from(serviceDifferences)
    .where(
      and(
        eq(serviceDifferences.serviceId, serviceId),
        eq(serviceDifferences.feedId, feedId),
        eq(serviceDifferences.part, part),
      ),
    )
    .orderBy(desc(serviceDifferences.seenAt), desc(serviceDifferences.id))
    .limit(1)
  if (last && canonical(last.theirs) === canonical(theirs)) return false
  if (last && last.settledAt === null)
    await tx.update(serviceDifferences).set({ ours, theirs, seenAt: now }).where(eq(serviceDifferences.id, last.id))
  else await tx.insert(serviceDifferences).values({ id: newId(), ...difference, seenAt: now })
  return true
}
