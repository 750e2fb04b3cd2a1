import { sql } from 'drizzle-orm'
import { confirmedParts } from '#db/schema/index.ts'
import type { Context } from '../../kernel/command.ts'

/** Everything a feed could overwrite. */
export const everyPart = [
  ...['name', 'description', 'url', 'email', 'fees', 'accreditations', 'eligibility', 'minimumAge', 'maximumAge'],
  ...['howToStart', 'alert', 'waiting', 'taking', 'waysIn', 'meets', 'deliverable', 'schedules', 'costs', 'contacts'],
  ...['phones', 'languages', 'areas', 'places', 'terms'],
] as const

/** From now on no feed overwrites these parts: the service itself, or an editor, stands for them. */
export async function confirmParts(
  { tx, actor, now }: Context,
  serviceId: string,
  parts: readonly string[],
): Promise<void> {
  if (parts.length === 0) return
  await tx
    .insert(confirmedParts)
    .values(parts.map((part) => ({ serviceId, part, confirmedBy: actor.id, confirmedAt: now })))
    .onConflictDoUpdate({
      target: [confirmedParts.serviceId, confirmedParts.part],
      set: { confirmedBy: sql`excluded.confirmed_by`, confirmedAt: sql`excluded.confirmed_at` },
    })
}
