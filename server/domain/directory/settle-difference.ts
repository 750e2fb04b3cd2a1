import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import {
  confirmedParts,
  serviceAtLocations,
  serviceChanges,
  serviceDifferences,
  services,
  serviceTerms,
} from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { nameKey } from '../people/index.ts'
import { checkOn } from './check-dates.ts'
import { mayKeepDirectory } from './policy.ts'
import { publishedChanged } from './published-changed.ts'

type Difference = typeof serviceDifferences.$inferSelect
type Place = Pick<
  typeof serviceAtLocations.$inferInsert,
  'id' | 'locationId' | 'description' | 'schedules' | 'contacts' | 'phones' | 'extra'
>

const input = z.object({
  differenceId: z.string().max(60),
  outcome: z.enum(['kept', 'taken'], 'Choose one of the two'),
})

/**
 * A feed says something else than was confirmed here, and an editor decides which holds. What is taken from the feed counts as
 * confirmed from then on. Refuses: forbidden, not-found when it is settled already.
 */
export const settleDifference = command(input, async (ctx, { differenceId, outcome }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now, actor } = ctx
  const [difference] = await tx
    .select()
    .from(serviceDifferences)
    .where(and(eq(serviceDifferences.id, differenceId), isNull(serviceDifferences.settledAt)))
  if (!difference) throw notFound('Difference')
  if (outcome === 'taken') await take(ctx, difference)
  await tx
    .update(serviceDifferences)
    .set({ settledAt: now, settledBy: actor.id, outcome })
    .where(eq(serviceDifferences.id, differenceId))
  await ctx.record({ name: 'service-difference.settled', differenceId })
})

async function take(ctx: Context, { id, serviceId, part, theirs }: Difference) {
  const { tx, now, newId, actor } = ctx
  const [service] = await tx.select().from(services).where(eq(services.id, serviceId))
  if (!service) throw notFound('Service')
  const old = await standingPartOf(ctx, service, part)
  if (part === 'places') await takePlaces(ctx, serviceId, theirs as readonly Place[])
  else if (part === 'terms') await takeTerms(ctx, serviceId, theirs as readonly string[])
  await tx
    .update(services)
    .set({ ...(part in service ? columnsFor(part, theirs) : {}), version: service.version + 1, changedAt: now })
    .where(eq(services.id, serviceId))
  await tx
    .update(confirmedParts)
    .set({ confirmedBy: actor.id, confirmedAt: now })
    .where(and(eq(confirmedParts.serviceId, serviceId), eq(confirmedParts.part, part)))
  const change = { id: newId(), serviceId, part, old, new: theirs, changedAt: now, changedBy: actor.id }
  await tx.insert(serviceChanges).values({ ...change, cause: 'editor', causeId: id })
  await publishedChanged(ctx, [serviceId])
}

/** A column, and what follows from it. */
function columnsFor(part: string, theirs: unknown): Record<string, unknown> {
  if (part === 'name') return { name: theirs, nameKey: nameKey(String(theirs)) }
  if (part === 'assuredOn') return { assuredOn: theirs, ...checkOn(theirs as string | null) }
  return { [part]: theirs }
}

async function standingPartOf({ tx }: Context, service: typeof services.$inferSelect, part: string): Promise<unknown> {
  if (part === 'places') return tx.select().from(serviceAtLocations).where(eq(serviceAtLocations.serviceId, service.id))
  if (part === 'terms')
    return (await tx.select().from(serviceTerms).where(eq(serviceTerms.serviceId, service.id))).map(
      ({ termId }) => termId,
    )
  return (service as Record<string, unknown>)[part] ?? null
}

async function takePlaces({ tx, now }: Context, serviceId: string, places: readonly Place[]) {
  await tx.delete(serviceAtLocations).where(eq(serviceAtLocations.serviceId, serviceId))
  for (const { id, locationId, description, schedules, contacts, phones, extra } of places)
    await tx.insert(serviceAtLocations).values({
      id,
      locationId,
      serviceId,
      description,
      schedules,
      contacts,
      phones,
      extra,
      createdAt: now,
      changedAt: now,
    })
}

async function takeTerms({ tx, newId }: Context, serviceId: string, termIds: readonly string[]) {
  const here = await tx.select().from(serviceTerms).where(eq(serviceTerms.serviceId, serviceId))
  await tx.delete(serviceTerms).where(eq(serviceTerms.serviceId, serviceId))
  for (const termId of termIds) {
    const known = here.find((term) => term.termId === termId)
    await tx.insert(serviceTerms).values(known ?? { serviceId, termId, attributeId: newId() })
  }
}
