import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceCorrections } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { directoryEditors, moderators } from './who-listens.ts'

/** Tells editors and moderators at once that somebody called a service unsafe; and, once it is settled, the member who reported a correction. Refuses: forbidden. */
export const tellAboutCorrection = command(z.object({ correctionId: z.string() }), async (ctx, { correctionId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [correction] = await ctx.tx.select().from(serviceCorrections).where(eq(serviceCorrections.id, correctionId))
  if (!correction) return
  const { about, reporterId, settledAt } = correction
  const told = { concernsId: correctionId }
  if (settledAt === null) {
    if (about !== 'unsafe') return
    const listeners = [...(await directoryEditors(ctx)), ...(await moderators(ctx))]
    await giveNotices(ctx, listeners, {
      ...told,
      kind: 'correction-unsafe',
      onceKey: `correction-unsafe:${correctionId}`,
    })
  } else if (reporterId !== null)
    await giveNotices(ctx, [reporterId], {
      ...told,
      kind: 'correction-answered',
      onceKey: `correction-answered:${correctionId}`,
    })
})
