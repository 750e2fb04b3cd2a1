import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { pages } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Leaves a page in the notices of whoever is paged. Mail is the pager's own matter: it knows no quiet hours. Refuses: forbidden. */
export const tellAboutPage = command(z.object({ pageId: z.string() }), async (ctx, { pageId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [page] = await ctx.tx.select().from(pages).where(eq(pages.id, pageId))
  if (!page?.memberId) return
  await giveNotices(ctx, [page.memberId], {
    kind: 'paged',
    concernsId: page.alarmId,
    onceKey: `paged:${page.alarmId}:${page.rung}`,
  })
})
