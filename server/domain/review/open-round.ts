import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import { roundReaders, rounds, seats } from '#db/schema/index.ts'
import { draftOf, visibleDocument } from '../documents/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { evening, lines, list, ticked } from '../kernel/words.ts'
import { mayArrange } from '../workspaces/index.ts'
import { nextNumber } from './rounds.ts'

const mostDays = 180

export const OpenRoundInput = z.object({
  documentId: z.string().max(60),
  /** One a line. */
  questions: lines(
    z
      .array(z.string().min(3, 'Write each question on a line of its own').max(200, 'Keep each question short'))
      .max(10, 'Ask ten questions at most'),
  ),
  closesOn: evening,
  /** The seats of those who are asked to read. */
  seatIds: list(z.array(z.string().max(60)).min(1, 'Choose who is asked to read').max(200)),
  holdsStaff: ticked,
})

/** The chair or the staff ask people to read a document by a day. One round at a time. Refuses: not-found, forbidden, invalid, conflict, too-many. */
export const openRound = command(
  OpenRoundInput,
  async (ctx, wish) => {
    const { tx, actor, now, newId } = ctx
    const document = await visibleDocument(tx, actor, wish.documentId)
    demand(mayArrange(actor, document))
    if (document.putAwayAt !== null) throw conflict('This document is put away. Take it up again first')
    await draftOf(tx, document.id)
    demandDay(wish.closesOn, now)
    const seatIds = await seatsHere(tx, document.workspaceId, wish.seatIds)
    const id = newId()
    const opened = await tx
      .insert(rounds)
      .values({
        id,
        documentId: document.id,
        number: await nextNumber(tx, document.id),
        questions: wish.questions,
        holdsStaff: wish.holdsStaff,
        openedBy: actor.id,
        openedAt: now,
        closesAt: wish.closesOn,
      })
      .onConflictDoNothing()
      .returning({ number: rounds.number })
    const [round] = opened
    if (!round) throw conflict('A round is open already. Close it before you open another')
    await tx.insert(roundReaders).values(seatIds.map((seatId) => ({ roundId: id, seatId, invitedAt: now })))
    await ctx.record({ name: 'round.opened', documentId: document.id, roundId: id })
    return { id, number: round.number }
  },
  { limit: 'posting' },
)

/** Refuses (`invalid`) a day that is over, or further away than anybody plans. */
export function demandDay(closesOn: number, now: number): void {
  if (closesOn <= now) throw invalid({ closesOn: ['Choose a day that is still to come'] })
  if (closesOn > now + mostDays * day) throw invalid({ closesOn: ['Choose a day within half a year'] })
}

/** Those of the seats that are taken in this workspace. Refuses (`invalid`) when none is. */
export async function seatsHere(tx: Tx, workspaceId: string, wanted: readonly string[]): Promise<string[]> {
  const found = await tx
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.workspaceId, workspaceId), inArray(seats.id, [...new Set(wanted)]), isNull(seats.leftAt)))
  if (found.length === 0) throw invalid({ seatIds: ['Choose who is asked'] })
  return found.map(({ id }) => id)
}
