import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, opportunities, opportunityInterests, workspaces } from '#db/schema/index.ts'
import { type Actor, isKeptOut, isMember } from '../kernel/actor.ts'
import { notFound, Refusal } from '../kernel/refusal.ts'
import { type HeldSeat, visibleWorkspaceById } from '../workspaces/index.ts'
import { nameFor } from './name-for.ts'

export type SeenOpportunity = typeof opportunities.$inferSelect & {
  readonly workspace: { readonly id: string; readonly slug: string; readonly name: string; readonly service: string }
  readonly seat: HeldSeat | null
}

/**
 * Something that is offered: for those with a seat there, and for everybody once it is open to all. The group itself may be
 * private then: its name and service are told with what it offers, and nothing else of it. Refuses: not-found.
 */
export async function visibleOpportunity(db: Reader, actor: Actor, opportunityId: string): Promise<SeenOpportunity> {
  const [row] = await db.select().from(opportunities).where(eq(opportunities.id, opportunityId))
  if (!row) throw notFound('This offer')
  const seen = await seatIn(db, actor, row.workspaceId)
  if (!seen?.seat && row.reach !== 'everybody') throw notFound('This offer')
  return { ...row, workspace: seen?.workspace ?? (await faceOf(db, row.workspaceId)), seat: seen?.seat ?? null }
}

async function seatIn(db: Reader, actor: Actor, workspaceId: string) {
  if (!isMember(actor) || isKeptOut(actor)) return null
  try {
    const { id, slug, name, service, seat } = await visibleWorkspaceById(db, actor, workspaceId)
    return { workspace: { id, slug, name, service }, seat }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** What is told of a private group with what it offers to everybody. */
async function faceOf(db: Reader, workspaceId: string) {
  const [row] = await db
    .select({ id: workspaces.id, slug: workspaces.slug, name: workspaces.name, service: workspaces.service })
    .from(workspaces)
    .where(and(eq(workspaces.id, workspaceId), isNull(workspaces.closedAt)))
  if (!row) throw notFound('This offer')
  return row
}

/** Whoever is interested and has not taken it back, in the order in which they said so. */
export const interestedIn = async (db: Reader, opportunityId: string, actor: Actor) =>
  db
    .select({
      id: opportunityInterests.id,
      memberId: opportunityInterests.memberId,
      name: nameFor(actor),
      words: opportunityInterests.words,
      supportNeeded: opportunityInterests.supportNeeded,
      isWrittenFor: opportunityInterests.enteredBySeatId,
      saidAt: opportunityInterests.saidAt,
      outcome: opportunityInterests.outcome,
      reason: opportunityInterests.reason,
    })
    .from(opportunityInterests)
    .innerJoin(members, eq(members.id, opportunityInterests.memberId))
    .where(and(eq(opportunityInterests.opportunityId, opportunityId), isNull(opportunityInterests.takenBackAt)))
    .orderBy(opportunityInterests.id)
    .limit(200)
