import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { consents } from '#db/schema/index.ts'
import { consentVersion } from './consent.ts'

/** Whether somebody agrees, today and to the present words, that we keep health information about them. */
export async function hasConsented(db: Reader, memberId: string): Promise<boolean> {
  const given = await db
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.memberId, memberId), eq(consents.version, consentVersion), isNull(consents.withdrawnAt)))
    .limit(1)
  return given.length > 0
}
