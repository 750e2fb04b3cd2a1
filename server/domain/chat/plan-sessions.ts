import { asc, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatSeries } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { planAhead } from './series.ts'

/** Puts the coming drop-ins of every weekly series in the calendar, five weeks ahead. Running it twice writes none twice. Refuses: forbidden. */
export const planSessions = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  const running = await ctx.tx
    .select({ id: chatSeries.id })
    .from(chatSeries)
    .where(isNull(chatSeries.endedAt))
    .orderBy(asc(chatSeries.id))
  for (const { id } of running) await planAhead(ctx, id)
})
