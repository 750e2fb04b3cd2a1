import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, roundReaders, rounds, type SeatKind, seats } from '#db/schema/index.ts'
import { type SeenDocument, visibleDocument } from '../documents/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'

export type Round = typeof rounds.$inferSelect
/** Somebody who was asked to read in a round. */
export type RoundReader = {
  readonly seatId: string
  readonly memberId: string
  readonly name: string
  readonly kind: SeatKind
  readonly finishedAt: number | null
}

/** The round in which a document is read now, or null. */
export async function openRoundOf(db: Reader, documentId: string): Promise<Round | null> {
  const [round] = await db
    .select()
    .from(rounds)
    .where(and(eq(rounds.documentId, documentId), isNull(rounds.closedAt)))
  return round ?? null
}

/** A round, for those with a seat at its table. Refuses: not-found. */
export async function visibleRound(
  db: Reader,
  actor: Actor,
  roundId: string,
): Promise<Round & { readonly document: SeenDocument }> {
  const [round] = await db.select().from(rounds).where(eq(rounds.id, roundId))
  if (!round) throw notFound('Round')
  try {
    return { ...round, document: await visibleDocument(db, actor, round.documentId) }
  } catch {
    throw notFound('Round')
  }
}

/** Those who were asked to read in a round and still have their seat, in the order in which they took it. */
export const readersOf = async (db: Reader, roundId: string): Promise<RoundReader[]> =>
  db
    .select({
      seatId: roundReaders.seatId,
      memberId: seats.memberId,
      name: members.name,
      kind: seats.kind,
      finishedAt: roundReaders.finishedAt,
    })
    .from(roundReaders)
    .innerJoin(seats, eq(seats.id, roundReaders.seatId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(and(eq(roundReaders.roundId, roundId), isNull(seats.leftAt)))
    .orderBy(asc(seats.takenAt), asc(seats.id))

/** How many were asked, and how many of each seat have finished: who, nobody counts. */
export function tallyOf(readers: readonly RoundReader[]) {
  const inNow = readers.filter(({ finishedAt }) => finishedAt !== null)
  const kinds = [...new Set(inNow.map(({ kind }) => kind))]
  return {
    asked: readers.length,
    in: inNow.length,
    byKind: kinds.map((kind) => ({ kind, count: inNow.filter((reader) => reader.kind === kind).length })),
  }
}

/** Fair hearing: the members who were asked have finished, or have had until the end of the round. Always so in other rounds. */
export const isHeard = (
  { holdsStaff, closedAt, closesAt }: Pick<Round, 'holdsStaff' | 'closedAt' | 'closesAt'>,
  readers: readonly Pick<RoundReader, 'kind' | 'finishedAt'>[],
  now: number,
): boolean =>
  !holdsStaff ||
  closedAt !== null ||
  now >= closesAt ||
  readers.every(({ kind, finishedAt }) => kind === 'staff' || finishedAt !== null)

/** Whether the round of a comment, if it has one, has heard its members. */
export async function isHeardIn(db: Reader, roundId: string | null, now: number): Promise<boolean> {
  if (roundId === null) return true
  const [round] = await db.select().from(rounds).where(eq(rounds.id, roundId))
  return !round?.holdsStaff || isHeard(round, await readersOf(db, roundId), now)
}

/** The number that the next round of a document gets. */
export async function nextNumber(db: Reader, documentId: string): Promise<number> {
  const [row] = await db
    .select({ last: sql<number>`coalesce(max(${rounds.number}), 0)`.mapWith(Number) })
    .from(rounds)
    .where(eq(rounds.documentId, documentId))
  return (row?.last ?? 0) + 1
}
