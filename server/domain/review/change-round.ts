import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { roundReaders, rounds } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { evening, list } from '../kernel/words.ts'
import { mayArrange } from '../workspaces/index.ts'
import { demandDay, seatsHere } from './open-round.ts'
import { visibleRound } from './rounds.ts'

export const ChangeRoundInput = z.object({
  roundId: z.string().max(60),
  closesOn: evening,
  /** More people who are asked to read. */
  seatIds: list(z.array(z.string().max(60)).max(200)),
})

/** The chair or the staff give a round more time, or ask more people to read. Refuses: not-found, forbidden, invalid, conflict, too-many. */
export const changeRound = command(
  ChangeRoundInput,
  async (ctx, { roundId, closesOn, seatIds }) => {
    const { tx, actor, now } = ctx
    const { document, ...round } = await visibleRound(tx, actor, roundId)
    demand(mayArrange(actor, document))
    if (round.closedAt !== null) throw conflict('This round is closed. Open another')
    demandDay(closesOn, now)
    if (closesOn < round.closesAt) throw conflict('People were told they have until then. A round can only get longer')
    await tx.update(rounds).set({ closesAt: closesOn }).where(eq(rounds.id, roundId))
    if (seatIds.length > 0) {
      const more = await seatsHere(tx, document.workspaceId, seatIds)
      await tx
        .insert(roundReaders)
        .values(more.map((seatId) => ({ roundId, seatId, invitedAt: now })))
        .onConflictDoNothing()
    }
    await ctx.record({ name: 'round.changed', documentId: document.id, roundId })
    return { documentId: document.id }
  },
  { limit: 'posting' },
)
