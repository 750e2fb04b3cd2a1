import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { seatChanges, seatRequests, seatSupport, seats } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { arrangersOf } from '../workspaces/index.ts'
import { giveNotices } from './give-notices.ts'

/**
 * Tells those who arrange a workspace that somebody asks for a seat; and people, that they were answered, that their seat
 * changed or ended, or that somebody writes down what they say. Refuses: forbidden.
 */
export const tellAboutSeat = command(
  z.object({ what: z.enum(['asked', 'answered', 'changed', 'supported']), id: z.string() }),
  async (ctx, { what, id }) => {
    demand(mayActForTheHouse(ctx.actor))
    if (what === 'changed') return tellOfChange(ctx, id)
    if (what === 'supported') return tellOfSupport(ctx, id)
    const [request] = await ctx.tx.select().from(seatRequests).where(eq(seatRequests.id, id))
    if (!request) return
    const { workspaceId, memberId, decidedAt, outcome } = request
    if (what === 'asked') {
      if (decidedAt !== null) return
      const told = { kind: 'seat-asked' as const, concernsId: workspaceId, byId: memberId, onceKey: `seat-asked:${id}` }
      return giveNotices(ctx, await arrangersOf(ctx.tx, workspaceId), told)
    }
    if (outcome === null || outcome === 'withdrawn') return
    return giveNotices(ctx, [memberId], { kind: 'seat-answered', onceKey: `seat-answered:${id}` })
  },
)

async function tellOfChange(ctx: Context, changeId: string): Promise<void> {
  const [change] = await ctx.tx
    .select({ memberId: seats.memberId })
    .from(seatChanges)
    .innerJoin(seats, eq(seats.id, seatChanges.seatId))
    .where(eq(seatChanges.id, changeId))
  if (!change) return
  await giveNotices(ctx, [change.memberId], { kind: 'seat-changed', onceKey: `seat-changed:${changeId}` })
}

async function tellOfSupport(ctx: Context, seatId: string): Promise<void> {
  const agreed = await ctx.tx
    .select({ memberId: seats.memberId, agreedBy: seatSupport.agreedBy, agreedAt: seatSupport.agreedAt })
    .from(seatSupport)
    .innerJoin(seats, eq(seats.id, seatSupport.seatId))
    .where(and(eq(seatSupport.seatId, seatId), isNull(seatSupport.endedAt)))
  for (const { memberId, agreedBy, agreedAt } of agreed)
    if (agreedBy !== memberId)
      await giveNotices(ctx, [memberId], { kind: 'seat-changed', onceKey: `seat-supported:${seatId}:${agreedAt}` })
}
