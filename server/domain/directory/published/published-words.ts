import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { organizations, services, taxonomies, taxonomyTerms } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { notFound } from '../../kernel/refusal.ts'
import {
  organizationInFull,
  organizationInList,
  publishedTaxonomyOf,
  publishedTermOf,
  serviceInFull,
  serviceInList,
} from './as-open-referral.ts'
import { saying } from './conditions.ts'
import { hangingOn } from './hanging.ts'
import { asked, pageOf } from './parameters.ts'
import { enveloped, numbersOn, walkOf } from './walk.ts'

const search = { search: asked.words.optional() }
const byId = z.object({ id: z.string().max(200).toLowerCase() })

/** A page of the lists of words that services are sorted by. */
export const publishedTaxonomies = query(pageOf.extend(search), async ({ db }, { page, per_page, search: words }) => {
  const numbers = await walkOf(db, `taxonomies ${words ?? ''}`, (after, most) =>
    db
      .select({ number: taxonomies.number })
      .from(taxonomies)
      .where(
        and(gt(taxonomies.number, after), ...saying(words, taxonomies.name as never, taxonomies.description as never)),
      )
      .orderBy(asc(taxonomies.number))
      .limit(most),
  )
  const on = numbersOn(numbers, page, per_page)
  const rows =
    on.length === 0
      ? []
      : await db
          .select()
          .from(taxonomies)
          .where(inArray(taxonomies.number, [...on]))
          .orderBy(asc(taxonomies.number))
  return enveloped(rows.map(publishedTaxonomyOf), numbers.length, page, per_page)
})

/** One list of words. Refuses: not-found. */
export const publishedTaxonomy = query(byId, async ({ db }, { id }) => {
  const [row] = await db.select().from(taxonomies).where(eq(taxonomies.id, id))
  if (!row) throw notFound('Taxonomy')
  return publishedTaxonomyOf(row)
})

const termWishes = pageOf.extend({
  ...search,
  taxonomy_id: asked.words.optional(),
  top_only: asked.flag.optional(),
  parent_id: asked.words.optional(),
})

/** A page of the words themselves. */
export const publishedTerms = query(termWishes, async ({ db }, { page, per_page, ...wishes }) => {
  const { search: words, taxonomy_id, top_only, parent_id } = wishes
  const numbers = await walkOf(db, `terms ${JSON.stringify(wishes)}`, (after, most) =>
    db
      .select({ number: taxonomyTerms.number })
      .from(taxonomyTerms)
      .where(
        and(
          gt(taxonomyTerms.number, after),
          ...saying(words, taxonomyTerms.name as never, taxonomyTerms.description as never),
          taxonomy_id ? eq(taxonomyTerms.taxonomyId, taxonomy_id) : undefined,
          top_only ? isNull(taxonomyTerms.parentId) : undefined,
          parent_id ? eq(taxonomyTerms.parentId, parent_id) : undefined,
        ),
      )
      .orderBy(asc(taxonomyTerms.number))
      .limit(most),
  )
  const on = numbersOn(numbers, page, per_page)
  const rows =
    on.length === 0
      ? []
      : await db
          .select()
          .from(taxonomyTerms)
          .where(inArray(taxonomyTerms.number, [...on]))
          .orderBy(asc(taxonomyTerms.number))
  return enveloped(rows.map(publishedTermOf), numbers.length, page, per_page)
})

/** One word. Refuses: not-found. */
export const publishedTerm = query(byId, async ({ db }, { id }) => {
  const [row] = await db.select().from(taxonomyTerms).where(eq(taxonomyTerms.id, id))
  if (!row) throw notFound('Term')
  return publishedTermOf(row)
})

/** They run something that everybody may see. */
const runsSomething = (db: Parameters<typeof hangingOn>[0]) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(services)
      .where(and(eq(services.organizationId, organizations.id), isNotNull(services.publishedAt))),
  )

/** A page of those who run published services. */
export const publishedOrganizations = query(
  pageOf.extend({ ...search, full: asked.flag.optional(), full_service: asked.flag.optional() }),
  async ({ db }, { page, per_page, search: words, full, full_service: inFull }) => {
    const numbers = await walkOf(db, `organizations ${words ?? ''}`, (after, most) =>
      db
        .select({ number: organizations.number })
        .from(organizations)
        .where(
          and(
            gt(organizations.number, after),
            runsSomething(db),
            ...saying(words, organizations.name as never, organizations.description as never),
          ),
        )
        .orderBy(asc(organizations.number))
        .limit(most),
    )
    const on = numbersOn(numbers, page, per_page)
    const rows =
      on.length === 0
        ? []
        : await db
            .select()
            .from(organizations)
            .where(inArray(organizations.number, [...on]))
            .orderBy(asc(organizations.number))
    if (!full && !inFull) return enveloped(rows.map(organizationInList), numbers.length, page, per_page)
    return enveloped(await withServices(db, rows, inFull ?? false), numbers.length, page, per_page)
  },
)

/** One organization with its published services. Refuses: not-found. */
export const publishedOrganization = query(
  byId.extend({ full_service: asked.flag.optional() }),
  async ({ db }, { id, full_service: inFull }) => {
    const [row] = await db
      .select()
      .from(organizations)
      .where(and(eq(organizations.id, id), runsSomething(db)))
    if (!row) throw notFound('Organization')
    const [whole] = await withServices(db, [row], inFull ?? false)
    return whole ?? organizationInFull(row)
  },
)

/** An organization tells of so many services; the rest are asked for by its id. */
const mostServices = 200

/** Organizations with the published services they run, those in full when that was asked for. */
async function withServices(db: Reader, rows: readonly (typeof organizations.$inferSelect)[], inFull: boolean) {
  const ids = rows.map(({ id }) => id)
  const run =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(services)
          .where(and(inArray(services.organizationId, ids), isNotNull(services.publishedAt)))
          .orderBy(asc(services.number))
  const shown = rows.map((row) => ({
    row,
    theirs: run.filter(({ organizationId }) => organizationId === row.id).slice(0, mostServices),
  }))
  const hanging = inFull
    ? await hangingOn(
        db,
        shown.flatMap(({ theirs }) => theirs),
      )
    : null
  return shown.map(({ row, theirs }) => ({
    ...organizationInFull(row),
    services: theirs.map((service) => {
      const on = hanging?.get(service.id)
      const { organization: _, ...rest } = on ? serviceInFull(service, on) : serviceInList(service, row)
      return rest
    }),
  }))
}
