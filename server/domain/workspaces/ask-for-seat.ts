import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { seatRequests } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { maySay, screenGroupWords } from '../safety/index.ts'
import { mayAskForSeat } from './policy.ts'
import { visibleWorkspace } from './workspaces.ts'

export const AskForSeatInput = z.object({
  slug: z.string(),
  /** The seats of chair and staff are given, not asked for. */
  kind: z.enum(['expert', 'carer', 'supporter', 'observer'], 'Choose the seat that fits you'),
  words: z
    .string()
    .trim()
    .min(10, 'Say a little about why you would like to join')
    .max(1000, 'Keep it under 1,000 letters'),
})

/** Somebody asks for a seat, in their own words. Only the chair and the staff read them. Refuses: not-found, forbidden, conflict, invalid, too-many. */
export const askForSeat = command(
  AskForSeatInput,
  async (ctx, { slug, kind, words }) => {
    const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
    demand(mayAskForSeat(ctx.actor, workspace, kind))
    // Whichever seat it is: why somebody would like to join often tells of their health.
    demand(maySay(ctx.actor))
    const request = { id: ctx.newId(), workspaceId: workspace.id, memberId: ctx.actor.id, kind, words }
    const asked = await ctx.tx
      .insert(seatRequests)
      .values({ ...request, askedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: seatRequests.id })
    if (asked.length === 0) throw conflict('You have asked already. Somebody will answer you')
    const whose = { workspaceId: workspace.id, authorId: ctx.actor.id }
    const screened = await screenGroupWords(ctx, { ...whose, place: 'seat-ask', ofId: request.id, text: words })
    await ctx.record({
      name: 'seat.asked',
      workspaceId: workspace.id,
      requestId: request.id,
      memberId: ctx.actor.id,
    })
    return { requestId: request.id, ...screened }
  },
  { limit: 'asking' },
)

/** Somebody takes their ask back before it was answered. Refuses: not-found. */
export const withdrawSeatRequest = command(z.object({ requestId: z.string() }), async (ctx, { requestId }) => {
  const [request] = await ctx.tx
    .update(seatRequests)
    .set({ decidedAt: ctx.now, decidedBy: ctx.actor.id, outcome: 'withdrawn' })
    .where(and(eq(seatRequests.id, requestId), eq(seatRequests.memberId, ctx.actor.id), isNull(seatRequests.decidedAt)))
    .returning({ workspaceId: seatRequests.workspaceId })
  if (!request) throw notFound('Ask')
  await ctx.record({
    name: 'seat.ask-withdrawn',
    workspaceId: request.workspaceId,
    requestId,
    memberId: ctx.actor.id,
  })
})
