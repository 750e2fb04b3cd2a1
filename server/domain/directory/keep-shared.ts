import { eq, inArray, sql } from 'drizzle-orm'
import { placeholders } from '#db/database.ts'
import {
  directoryLocations,
  directorySources,
  organizations,
  type RecordKind,
  taxonomies,
  taxonomyTerms,
} from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { canonical } from './incoming/ids.ts'
import { insertEach } from './insert-each.ts'
import { keepConfirmedPlace } from './keep-confirmed-place.ts'
import { knownRecords, type Source } from './known-records.ts'

/** What services share: an organization, a location, a taxonomy or a term, as a feed brought it. */
export type Shared<Values> = { readonly externalId: string; readonly id: string; readonly values: Values }
export type Feed = { readonly feedId: string; readonly runId: string }
export type Outcome = 'created' | 'updated' | 'unchanged'

const tables = {
  organization: organizations,
  location: directoryLocations,
  taxonomy: taxonomies,
  term: taxonomyTerms,
} as const satisfies Partial<Record<RecordKind, unknown>>
export type SharedKind = keyof typeof tables

/**
 * Keeps what services share, each once however many records name it: new ones are added, changed ones changed, and all of
 * them remembered with their feed. Answers with our id, and what happened, by the feed's id.
 */
export async function keepShared<Kind extends SharedKind>(
  ctx: Context,
  feed: Feed,
  kind: Kind,
  incoming: readonly Shared<Omit<(typeof tables)[Kind]['$inferInsert'], 'id' | 'number' | 'createdAt' | 'changedAt'>>[],
): Promise<Map<string, { readonly id: string; readonly outcome: Outcome }>> {
  const { tx, now, digest } = ctx
  const once = new Map(incoming.map((one) => [one.externalId, one]))
  const kept = new Map<string, { id: string; outcome: Outcome }>()
  if (once.size === 0) return kept
  const known = await knownRecords(tx, feed.feedId, kind, [...once.keys()])
  const table = tables[kind] as typeof organizations
  const strangers = [...once.values()].filter(({ externalId }) => !known.has(externalId))
  const here = await idsHere(
    ctx,
    kind,
    strangers.map(({ id }) => id),
  )
  const rows: (typeof organizations.$inferInsert)[] = []
  const sources: (typeof directorySources.$inferInsert)[] = []
  for (const { externalId, id: wish, values } of once.values()) {
    const mark = digest(canonical(values))
    const source: Source | undefined = known.get(externalId)
    const id = source?.ourId ?? wish
    const isNew = !source && !here.has(id)
    const outcome: Outcome = isNew ? 'created' : source?.digest === mark ? 'unchanged' : 'updated'
    kept.set(externalId, { id, outcome })
    if (outcome === 'unchanged') continue
    const row = { ...(values as unknown as typeof organizations.$inferInsert), id, createdAt: now, changedAt: now }
    if (isNew) {
      rows.push(row)
      here.add(id)
    } else {
      if (kind === 'location') await keepConfirmedPlace(ctx, id)
      await tx
        .update(table)
        .set({ ...row, id: undefined, createdAt: undefined })
        .where(eq(table.id, id))
    }
    sources.push({ ...feed, kind, externalId, ourId: id, digest: mark, firstSeenAt: now })
  }
  await insertEach(tx, `add-${kind}`, table, rows)
  await rememberSources(ctx, sources)
  return kept
}

/** Which of these ids are taken: by the same thing from another feed, or by our own copy of it. */
async function idsHere({ tx }: Context, kind: SharedKind, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const table = tables[kind] as typeof organizations
  const rows = await tx
    .select({ id: table.id })
    .from(table)
    .where(inArray(table.id, [...ids]))
  return new Set(rows.map(({ id }) => id))
}

/** Remembers which of ours each record is, so that the next reading makes no double. */
export async function rememberSources(
  { tx }: Context,
  sources: readonly (typeof directorySources.$inferInsert)[],
): Promise<void> {
  const statement = tx.prepared('remember-source', (writer) =>
    writer
      .insert(directorySources)
      .values(placeholders(['feedId', 'runId', 'kind', 'externalId', 'ourId', 'digest', 'firstSeenAt']))
      .onConflictDoUpdate({
        target: [directorySources.feedId, directorySources.kind, directorySources.externalId],
        set: {
          digest: sql`excluded.digest`,
          runId: sql`excluded.run_id`,
          ourId: sql`excluded.our_id`,
          vanishedAt: null,
        },
      }),
  )
  for (const source of sources) await statement.execute(source)
}
