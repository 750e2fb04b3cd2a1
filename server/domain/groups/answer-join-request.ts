import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { joinRequests } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { hasConsented } from '../people/index.ts'
import { visibleGroupById } from './groups.ts'
import { becomeMember } from './join-group.ts'
import { mayFacilitate } from './policy.ts'

export const AnswerJoinRequestInput = z
  .object({
    requestId: z.string(),
    outcome: z.enum(['welcomed', 'not-this-time']),
    /** Sent to the person who asked. */
    reason: z.string().trim().max(500, 'Keep it under 500 letters').default(''),
  })
  .refine(({ outcome, reason }) => outcome === 'welcomed' || reason !== '', {
    path: ['reason'],
    message: 'Give a kind reason. The person who asked will read it',
  })

/** A facilitator welcomes somebody who asked to join, or says why not this time. Refuses: not-found, conflict, invalid. */
export const answerJoinRequest = command(AnswerJoinRequestInput, async (ctx, { requestId, outcome, reason }) => {
  const request = await openRequest(ctx, requestId)
  const { id: groupId, slug } = request.group
  if (outcome === 'welcomed') {
    // Between asking and the answer they may have taken their consent back, and membership is a fact about health.
    if (!(await hasConsented(ctx.tx, request.memberId)))
      throw conflict('This person cannot join just now. Leave their request, or say not this time')
    await becomeMember(ctx, groupId, { id: request.memberId })
  }
  await ctx.tx
    .update(joinRequests)
    .set({ decidedAt: ctx.now, decidedBy: ctx.actor.id, outcome, reason: reason || null })
    .where(and(eq(joinRequests.id, requestId), isNull(joinRequests.decidedAt)))
  await ctx.record({ name: 'join.answered', requestId, groupId, memberId: request.memberId, outcome })
  return { slug, outcome }
})

/** That somebody asked is between them and the facilitators: for everybody else there is no such request. */
async function openRequest({ tx, actor }: Context, requestId: string) {
  const [request] = await tx
    .select({ groupId: joinRequests.groupId, memberId: joinRequests.memberId, decidedAt: joinRequests.decidedAt })
    .from(joinRequests)
    .where(eq(joinRequests.id, requestId))
  if (!request) throw notFound('Request')
  const group = await visibleGroupById(tx, actor, request.groupId)
  if (!mayFacilitate(actor, group).allowed) throw notFound('Request')
  if (request.decidedAt !== null) throw conflict('Somebody has answered this already')
  return { ...request, group }
}
