import { eq, inArray } from 'drizzle-orm'
import { taxonomyTerms } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { IncomingTaxonomy, IncomingTerm } from './incoming/terms.ts'
import { type Feed, keepShared } from './keep-shared.ts'
import { knownRecords } from './known-records.ts'
import { nextEdition } from './published-changed.ts'
import type { Kept } from './run-findings.ts'

type Incoming = { readonly taxonomies: readonly IncomingTaxonomy[]; readonly terms: readonly IncomingTerm[] }

/** Keeps lists of words and their terms. A term that would be its own ancestor loses its parent, and we say so. */
export async function keepTerms(ctx: Context, feed: Feed, { taxonomies, terms }: Incoming, kept: Kept) {
  const lists = await keepShared(ctx, feed, 'taxonomy', [
    ...taxonomies,
    ...terms.flatMap(({ taxonomy }) => taxonomy ?? []),
  ])
  const named = terms.flatMap(({ taxonomyExternalId }) => taxonomyExternalId ?? [])
  const before = await knownRecords(ctx.tx, feed.feedId, 'taxonomy', [...new Set(named)])
  const words = await keepShared(
    ctx,
    feed,
    'term',
    terms.map(({ externalId, id, taxonomyExternalId, values }) => {
      const taxonomyId = lists.get(taxonomyExternalId ?? '')?.id ?? before.get(taxonomyExternalId ?? '')?.ourId ?? null
      return { externalId, id, values: { ...values, taxonomyId } }
    }),
  )
  const changed = [...words].filter(([, { outcome }]) => outcome !== 'unchanged').map(([, { id }]) => id)
  if (changed.length > 0) {
    await cutRings(ctx, changed, kept)
    await nextEdition(ctx.tx, 'taxonomies')
  }
  return { taxonomies: lists, terms: words }
}

async function cutRings({ tx }: Context, ids: readonly string[], kept: Kept) {
  const parents = new Map<string, string | null>()
  let wanted = [...new Set(ids)]
  while (wanted.length > 0) {
    const rows = await tx
      .select({ id: taxonomyTerms.id, parentId: taxonomyTerms.parentId })
      .from(taxonomyTerms)
      .where(inArray(taxonomyTerms.id, wanted.slice(0, 500)))
    for (const id of wanted.slice(0, 500)) parents.set(id, null)
    for (const { id, parentId } of rows) parents.set(id, parentId)
    const above = rows.flatMap(({ parentId }) => (parentId !== null && !parents.has(parentId) ? [parentId] : []))
    wanted = [...new Set([...wanted.slice(500), ...above])]
  }
  for (const id of new Set(ids)) {
    if (!isOwnAncestor(id, parents)) continue
    await tx.update(taxonomyTerms).set({ parentId: null }).where(eq(taxonomyTerms.id, id))
    parents.set(id, null)
    kept.warnings.push({ id, words: 'This term stands under itself in a circle; we put it at the top' })
  }
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let above = parents.get(id) ?? null; above !== null && !seen.has(above); above = parents.get(above) ?? null) {
    if (above === id) return true
    seen.add(above)
  }
  return false
}
