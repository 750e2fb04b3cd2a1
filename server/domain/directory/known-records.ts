import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { directorySources, type RecordKind } from '#db/schema/index.ts'

export type Source = { readonly ourId: string; readonly digest: string; readonly vanishedAt: number | null }

/** Which of ours these records of a feed are, as far as it brought them before. */
export async function knownRecords(
  db: Reader,
  feedId: string,
  kind: RecordKind,
  externalIds: readonly string[],
): Promise<Map<string, Source>> {
  const known = new Map<string, Source>()
  for (let from = 0; from < externalIds.length; from += atOnce) {
    const rows = await db
      .select({
        externalId: directorySources.externalId,
        ourId: directorySources.ourId,
        digest: directorySources.digest,
        vanishedAt: directorySources.vanishedAt,
      })
      .from(directorySources)
      .where(
        and(
          eq(directorySources.feedId, feedId),
          eq(directorySources.kind, kind),
          inArray(directorySources.externalId, externalIds.slice(from, from + atOnce)),
        ),
      )
    for (const { externalId, ...source } of rows) known.set(externalId, source)
  }
  return known
}

const atOnce = 500
