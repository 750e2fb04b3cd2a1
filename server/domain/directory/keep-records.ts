import type { Context } from '../kernel/command.ts'
import { type FeedRecord, shaped } from './incoming/shape.ts'
import { keepServices } from './keep-services.ts'
import { type Feed, keepShared, type Outcome } from './keep-shared.ts'
import { keepTerms } from './keep-terms.ts'
import { type Kept, nothingKept } from './run-findings.ts'

/** Keeps a batch of a feed's records: new ones are added, changed ones changed where nobody here has confirmed otherwise. */
export async function keepRecords(ctx: Context, feed: Feed, records: readonly FeedRecord[]): Promise<Kept> {
  const kept = nothingKept()
  // Ids that are no UUIDs mean something only within their feed.
  const all = shaped(records, (text) => ctx.digest(`${feed.feedId}\n${text}`))
  kept.read = records.filter(({ kind }) => kind === 'service').length
  kept.beside.read = records.length - kept.read
  kept.skipped.push(...all.skipped)
  kept.warnings.push(...all.warnings)
  const organizations = await keepShared(ctx, feed, 'organization', [
    ...all.services.flatMap(({ organization }) => organization ?? []),
    ...all.organizations,
  ])
  const locations = await keepShared(ctx, feed, 'location', [
    ...all.services.flatMap(({ places }) => places.flatMap(({ location }) => location ?? [])),
    ...all.locations,
  ])
  const terms = await keepTerms(
    ctx,
    feed,
    {
      taxonomies: all.taxonomies,
      terms: [...all.services.flatMap(({ terms: links }) => links.flatMap(({ term }) => term ?? [])), ...all.terms],
    },
    kept,
  )
  const alone = { organization: organizations, location: locations, term: terms.terms, taxonomy: terms.taxonomies }
  for (const { externalId } of all.organizations) count(kept, alone.organization.get(externalId)?.outcome)
  for (const { externalId } of all.locations) count(kept, alone.location.get(externalId)?.outcome)
  for (const { externalId } of all.taxonomies) count(kept, alone.taxonomy.get(externalId)?.outcome)
  for (const { externalId } of all.terms) count(kept, alone.term.get(externalId)?.outcome)
  await keepServices(ctx, feed, all.services, { organizations, locations, terms: terms.terms }, kept)
  return kept
}

function count(kept: Kept, outcome: Outcome | undefined) {
  if (outcome) kept.beside[outcome]++
}
