import { and, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { type ServiceState, serviceChanges, serviceMerges, serviceStates, services } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { publishedChanged } from './published-changed.ts'

/** The entries somebody ticked: a page of them at most. One alone comes as a word. */
export const ticked = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : (value ?? [])),
  z.array(z.string().max(60)).min(1, 'Tick at least one entry').max(100, 'Tick at most a hundred'),
)

/** What is changed of several entries at once and can be put back. */
export type Standing = {
  readonly states: readonly ServiceState[]
  readonly checkedAt: number | null
  readonly checkedUntil: number | null
}
type Row = typeof services.$inferSelect

/**
 * Changes what several entries stand as, and writes down what each was, so that all of it can be put back at once. Entries
 * that became part of another are left alone. Answers with the name of the change and how many it is about.
 */
export async function changeTogether(
  ctx: Context,
  serviceIds: readonly string[],
  { cause, change }: { readonly cause: 'editor' | 'undo'; readonly change: (service: Row) => Promise<void> },
): Promise<{ readonly togetherId: string; readonly changed: number }> {
  const { tx, now, newId, actor } = ctx
  const merged = await tx
    .select({ id: serviceMerges.goneId })
    .from(serviceMerges)
    .where(and(inArray(serviceMerges.goneId, [...serviceIds]), isNull(serviceMerges.undoneAt)))
  const gone = new Set(merged.map(({ id }) => id))
  const rows = await tx
    .select()
    .from(services)
    .where(inArray(services.id, [...serviceIds]))
  const standing = rows.filter(({ id }) => !gone.has(id))
  if (standing.length === 0) throw conflict('None of these entries is here any more')
  const ids = standing.map(({ id }) => id)
  const before = await standingOf(ctx, ids)
  for (const service of standing) await change(service)
  const after = await standingOf(ctx, ids)
  const togetherId = newId()
  await tx.insert(serviceChanges).values(
    ids.map((id) => ({
      id: newId(),
      serviceId: id,
      part: standingPart,
      old: before.get(id),
      new: after.get(id),
      changedAt: now,
      changedBy: actor.id,
      cause,
      causeId: togetherId,
    })),
  )
  await publishedChanged(ctx, ids)
  return { togetherId, changed: ids.length }
}

/** The part under which such a change stands in an entry's history. */
export const standingPart = 'standing'

/** In what states entries are, and when they were checked. */
export async function standingOf({ tx }: Context, serviceIds: readonly string[]): Promise<Map<string, Standing>> {
  const states = await tx
    .select({ serviceId: serviceStates.serviceId, state: serviceStates.state })
    .from(serviceStates)
    .where(and(inArray(serviceStates.serviceId, [...serviceIds]), isNull(serviceStates.endedAt)))
  const rows = await tx
    .select({ id: services.id, checkedAt: services.checkedAt, checkedUntil: services.checkedUntil })
    .from(services)
    .where(inArray(services.id, [...serviceIds]))
  return new Map(
    rows.map(({ id, ...checks }) => [
      id,
      { ...checks, states: states.filter(({ serviceId }) => serviceId === id).map(({ state }) => state) },
    ]),
  )
}
