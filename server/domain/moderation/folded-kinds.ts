import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { foldedHardKinds, type HardKind } from '#db/schema/index.ts'

/** The kinds of hard items somebody has chosen not to be shown in the queue. */
export async function foldedKinds(db: Reader, memberId: string): Promise<HardKind[]> {
  const rows = await db
    .select({ kind: foldedHardKinds.kind })
    .from(foldedHardKinds)
    .where(eq(foldedHardKinds.memberId, memberId))
  return rows.map(({ kind }) => kind)
}
