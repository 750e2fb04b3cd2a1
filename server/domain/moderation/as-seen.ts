import { and, desc, eq, gt, inArray, max, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { caseEntries, members } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'

/** The newest entry of the case when the form was made. Left out by those who did not look at a page. */
export const AsOf = z.coerce.number().int().min(0).optional()

/** What changes what somebody is about to decide. Only those who look after this place do these: a reporter's name stays out. */
const changes = [
  'claimed',
  'released',
  'taken-over',
  'handed-over',
  'handed-up',
  'taken-back',
  'level-corrected',
  'merged',
  'reopened',
  'decided',
  'undone',
]

/**
 * Refuses a form that was made before a colleague acted on the case, or before its writer changed the words, so that nobody
 * decides about what is no longer so.
 * What they had written comes back to them. Refuses: conflict.
 */
export async function demandAsSeen({ tx, actor }: Context, caseId: string, asOf: number | undefined): Promise<void> {
  if (asOf === undefined) return
  const [changed] = await tx
    .select({ seq: caseEntries.seq })
    .from(caseEntries)
    .where(and(eq(caseEntries.caseId, caseId), gt(caseEntries.seq, asOf), eq(caseEntries.kind, 'words-changed')))
    .limit(1)
  if (changed) throw conflict('The words were changed since you opened this. Read them again, then choose')
  const [later] = await tx
    .select({ by: members.name })
    .from(caseEntries)
    .innerJoin(members, eq(members.id, caseEntries.actorId))
    .where(
      and(
        eq(caseEntries.caseId, caseId),
        gt(caseEntries.seq, asOf),
        ne(caseEntries.actorId, actor.id),
        inArray(caseEntries.kind, changes),
      ),
    )
    .orderBy(desc(caseEntries.seq))
    .limit(1)
  if (later)
    throw conflict(
      `${later.by} has worked on this case since you opened it. Your words are still here: look at what was done, then choose again`,
    )
}

/** The newest entry of a case, for a form to remember. */
export async function newestEntry(db: Reader, caseId: string): Promise<number> {
  const [row] = await db
    .select({ seq: max(caseEntries.seq).mapWith(Number) })
    .from(caseEntries)
    .where(eq(caseEntries.caseId, caseId))
  return row?.seq ?? 0
}
