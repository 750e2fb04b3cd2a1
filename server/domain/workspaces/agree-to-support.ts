import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { seatSupport } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { mayAgreeToSupport, mayBeAppointed } from './policy.ts'
import { seatFromWithin } from './seats.ts'

const pair = z.object({ seatId: z.string(), supporterSeatId: z.string() })

/**
 * The chair, the staff, or the member agree that somebody else writes down what this member says in the room. The member is told.
 * Refuses: not-found, forbidden, conflict (agreed already), invalid, too-many.
 */
export const agreeToSupport = command(
  pair,
  async (ctx, { seatId, supporterSeatId }) => {
    const { seat, workspace } = await seatFromWithin(ctx, seatId)
    demand(mayAgreeToSupport(ctx.actor, { ...workspace, isSpokenFor: seat.memberId === ctx.actor.id }))
    demand(
      mayBeAppointed({
        isSpokenFor: seat.memberId === ctx.actor.id,
        isSupporter: supporterSeatId === workspace.seat.id,
      }),
    )
    const supporter = await seatFromWithin(ctx, supporterSeatId)
    if (supporter.workspace.id !== workspace.id) throw notFound('Seat')
    if (seatId === supporterSeatId || supporter.seat.kind === 'observer')
      throw invalid({ supporterSeatId: ['Choose somebody else of the group, who is not an observer'] })
    const [agreed] = await ctx.tx
      .select({ agreedAt: seatSupport.agreedAt })
      .from(seatSupport)
      .where(isAgreed(seatId, supporterSeatId))
    if (agreed) throw conflict('This is agreed already')
    const agreement = { seatId, supporterSeatId, agreedBy: ctx.actor.id, agreedAt: ctx.now }
    await ctx.tx.insert(seatSupport).values(agreement).onConflictDoNothing()
    await ctx.record({ name: 'seat.support-agreed', workspaceId: workspace.id, seatId, supporterSeatId })
    return { slug: workspace.slug }
  },
  { limit: 'posting' },
)

/** Whoever arranges, the member, or the supporter ends it. What was written down stays. Refuses: not-found, forbidden. */
export const endSupport = command(pair, async (ctx, { seatId, supporterSeatId }) => {
  const { seat, workspace } = await seatFromWithin(ctx, seatId)
  const isEither = seat.memberId === ctx.actor.id || workspace.seat.id === supporterSeatId
  demand(mayAgreeToSupport(ctx.actor, { ...workspace, isSpokenFor: isEither }))
  const ended = await ctx.tx
    .update(seatSupport)
    .set({ endedAt: ctx.now })
    .where(isAgreed(seatId, supporterSeatId))
    .returning({ seatId: seatSupport.seatId })
  if (ended.length === 0) throw notFound('Support')
  await ctx.record({ name: 'seat.support-ended', workspaceId: workspace.id, seatId, supporterSeatId })
  return { slug: workspace.slug }
})

const isAgreed = (seatId: string, supporterSeatId: string) =>
  and(eq(seatSupport.seatId, seatId), eq(seatSupport.supporterSeatId, supporterSeatId), isNull(seatSupport.endedAt))
