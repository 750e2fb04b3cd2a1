import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceTerms, taxonomies, taxonomyTerms } from '#db/schema/index.ts'
import type { Context } from '../../kernel/command.ts'
import { type Need, needOf, needs, termsOfNeed } from '../../needs/index.ts'
import { nameKey } from '../../people/index.ts'
import { nextEdition } from '../published-changed.ts'
import type { PartChange } from '../service-parts-compared.ts'

const some = z.union([z.string().transform((one) => [one]), z.array(z.string()).max(200)]).default([])

/** The kinds of help as a form sends them: those that stay, and needs of our own list to add. */
export const TermWordsInput = z.object({
  /** The form showed them, so that none ticked means none. */
  termsShown: z.enum(['on']).optional(),
  terms: some,
  needs: some,
})

type Term = { readonly id: string; readonly name: string }
export type TermsPlan = { readonly kept: readonly Term[]; readonly added: readonly string[] }

/** Which kinds of help stay, and which needs of our own list are new. */
export function plannedTerms(
  standing: readonly Term[],
  said: Pick<z.output<typeof TermWordsInput>, 'terms' | 'needs'>,
): TermsPlan {
  const kept = standing.filter(({ id }) => said.terms.includes(id))
  const names = new Set(kept.map(({ name }) => nameKey(name)))
  const wished = needs.filter(({ id, name }) => said.needs.includes(id) && !names.has(nameKey(name)))
  return { kept, added: wished.map(({ id }) => id) }
}

/** The kinds of help as planned, by name. */
export const namesOfTerms = ({ kept, added }: TermsPlan): readonly string[] => [
  ...kept.map(({ name }) => name),
  ...added.flatMap((id) => needOf(id)?.name ?? []),
]

/** What changes of the kinds of help, in words; nothing when all stay. */
export const termsChanged = (standing: readonly Term[], plan: TermsPlan): readonly PartChange[] =>
  plan.added.length === 0 && plan.kept.length === standing.length
    ? []
    : [{ part: 'terms', old: standing.map(({ name }) => name), new: namesOfTerms(plan) }]

/** Keeps the kinds of help as planned. Needs stand as terms of a list of our own. */
export async function keepPlannedTerms(
  ctx: Context,
  serviceId: string,
  standing: readonly Term[],
  { kept, added }: TermsPlan,
): Promise<void> {
  const gone = standing.filter((term) => !kept.includes(term)).map(({ id }) => id)
  if (gone.length > 0)
    await ctx.tx
      .delete(serviceTerms)
      .where(and(eq(serviceTerms.serviceId, serviceId), inArray(serviceTerms.termId, gone)))
  for (const id of added) {
    const need = needOf(id)
    if (!need) continue
    const termId = await termOfNeed(ctx, need)
    await ctx.tx.insert(serviceTerms).values({ serviceId, termId, attributeId: ctx.newId() }).onConflictDoNothing()
  }
}

const ourList = 'Kinds of help'

/** A need as a term of our list, under the broader one, with what other lists call it: whoever reads our data can find theirs. */
async function termOfNeed(ctx: Context, { id, name, parentId: broader }: Need): Promise<string> {
  const { tx, now, newId } = ctx
  const taxonomyId = await ourTaxonomy(ctx)
  const isIt = and(eq(taxonomyTerms.nameKey, nameKey(name)), eq(taxonomyTerms.taxonomyId, taxonomyId))
  const [known] = await tx.select({ id: taxonomyTerms.id }).from(taxonomyTerms).where(isIt)
  if (known) return known.id
  const whole = needOf(broader ?? '')
  const parentId = whole ? await termOfNeed(ctx, whole) : null
  const elsewhere = termsOfNeed(id).filter((other) => other !== name)
  const description = elsewhere.length > 0 ? `Elsewhere called: ${elsewhere.join('; ')}` : ''
  const termId = newId()
  const made = { createdAt: now, changedAt: now }
  await tx.insert(taxonomyTerms).values({
    id: termId,
    name,
    nameKey: nameKey(name),
    description,
    parentId,
    taxonomyId,
    taxonomyName: ourList,
    ...made,
  })
  await nextEdition(tx, 'taxonomies')
  return termId
}

async function ourTaxonomy({ tx, now, newId }: Context): Promise<string> {
  const [known] = await tx
    .select({ id: taxonomies.id })
    .from(taxonomies)
    .where(and(eq(taxonomies.name, ourList), isNull(taxonomies.uri)))
  if (known) return known.id
  const id = newId()
  const description = 'What people can look for here, in plain words.'
  await tx.insert(taxonomies).values({ id, name: ourList, description, createdAt: now, changedAt: now })
  return id
}
