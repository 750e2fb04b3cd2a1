import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { seats } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { demandOthersArrange, endSeatNow } from './seats.ts'
import { visibleWorkspace } from './workspaces.ts'

/** A member gives their seat back. Nobody asks for a reason. Refuses: not-found, conflict (the last chair or staff). */
export const leaveWorkspace = command(z.object({ slug: z.string() }), async (ctx, { slug }) => {
  const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
  if (!workspace.seat) throw notFound('Seat')
  const [seat] = await ctx.tx
    .select()
    .from(seats)
    .where(and(eq(seats.id, workspace.seat.id), isNull(seats.leftAt)))
  if (!seat) throw notFound('Seat')
  await demandOthersArrange(ctx.tx, seat)
  await endSeatNow(ctx, seat)
  return { name: workspace.name }
})
