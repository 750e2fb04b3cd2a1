import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { seats } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { hasConsented } from '../people/index.ts'
import { endInvitationsOf } from './invitations.ts'
import { isArranging, mayArrange, tellsOfHealth } from './policy.ts'
import { endSpeakingFrom } from './seat-support.ts'
import { demandOthersArrange, endSeatNow, keepSeatChange, seatFromWithin, seatKind } from './seats.ts'

const reason = z
  .string()
  .trim()
  .min(3, 'Give a kind reason. They will read it')
  .max(500, 'Keep the reason under 500 letters')

/** The chair or the staff give somebody another seat, and say why. What they said before stays. Refuses: not-found, forbidden, conflict, invalid, too-many. */
export const changeSeat = command(
  z.object({ seatId: z.string(), kind: seatKind, reason }),
  async (ctx, { seatId, kind, reason: why }) => {
    const { seat, workspace } = await seatFromWithin(ctx, seatId)
    demand(mayArrange(ctx.actor, workspace))
    if (seat.kind === kind) throw conflict('They sit in this seat already')
    if (tellsOfHealth(kind) && !(await hasConsented(ctx.tx, seat.memberId)))
      throw conflict('This seat says something about health, and they have not agreed that we keep that')
    if (!isArranging(kind)) {
      await demandOthersArrange(ctx.tx, seat)
      await endInvitationsOf(ctx, seat)
    }
    if (kind === 'observer') await endSpeakingFrom(ctx, seatId)
    await ctx.tx.update(seats).set({ kind }).where(eq(seats.id, seatId))
    await keepSeatChange(ctx, seat, { became: kind, reason: why })
    return { slug: workspace.slug }
  },
  { limit: 'posting' },
)

/** The chair or the staff end somebody's seat, and say why. Their own they leave. Refuses: not-found, forbidden, conflict, invalid. */
export const endSeat = command(z.object({ seatId: z.string(), reason }), async (ctx, { seatId, reason: why }) => {
  const { seat, workspace } = await seatFromWithin(ctx, seatId)
  demand(mayArrange(ctx.actor, workspace))
  if (seat.memberId === ctx.actor.id) throw conflict('This seat is yours. You can leave the group instead')
  await demandOthersArrange(ctx.tx, seat)
  await endSeatNow(ctx, seat)
  await keepSeatChange(ctx, seat, { became: null, reason: why })
  return { slug: workspace.slug }
})
