import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { seatRequests } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { hasConsented } from '../people/index.ts'
import { mayArrange, tellsOfHealth } from './policy.ts'
import { takeSeat } from './seats.ts'
import { workspaceFromWithin } from './workspaces.ts'

export const AnswerSeatRequestInput = z.object({
  requestId: z.string(),
  outcome: z.enum(['welcomed', 'not-this-time']),
  /** Sent to the person who asked, whatever the answer. */
  reason: z
    .string()
    .trim()
    .min(3, 'Write a kind line or two. Whoever asked will read it')
    .max(1000, 'Keep it under 1,000 letters'),
})

/** The chair or the staff welcome somebody who asked for a seat, or say why not this time. Refuses: not-found, conflict, invalid. */
export const answerSeatRequest = command(AnswerSeatRequestInput, async (ctx, { requestId, outcome, reason }) => {
  const { workspace, ...request } = await openRequest(ctx, requestId)
  if (outcome === 'welcomed') {
    // Between asking and the answer they may have taken their consent back, and these seats tell of health.
    if (tellsOfHealth(request.kind) && !(await hasConsented(ctx.tx, request.memberId)))
      throw conflict('This person cannot take this seat just now. Leave their ask, or say not this time')
    await takeSeat(ctx, { workspaceId: workspace.id, memberId: request.memberId, kind: request.kind })
  }
  await ctx.tx
    .update(seatRequests)
    .set({ decidedAt: ctx.now, decidedBy: ctx.actor.id, outcome, reason })
    .where(and(eq(seatRequests.id, requestId), isNull(seatRequests.decidedAt)))
  await ctx.record({
    name: 'seat.answered',
    workspaceId: workspace.id,
    requestId,
    memberId: request.memberId,
    outcome,
  })
  return { slug: workspace.slug, outcome }
})

/** That somebody asked is between them and those who arrange: for everybody else there is no such ask. */
async function openRequest({ tx, actor }: Context, requestId: string) {
  const [request] = await tx.select().from(seatRequests).where(eq(seatRequests.id, requestId))
  if (!request) throw notFound('Ask')
  const workspace = await workspaceFromWithin(tx, actor, request.workspaceId)
  if (!mayArrange(actor, workspace).allowed) throw notFound('Ask')
  if (request.decidedAt !== null) throw conflict('Somebody has answered this already')
  return { ...request, workspace }
}
