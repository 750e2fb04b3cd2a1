import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayImproveSummary } from './policy.ts'
import { standing, summariesOf, visibleSummary } from './summaries.ts'
import { writeSummary } from './write-summary.ts'

/** Anybody in the place puts an earlier version of a summary back. That is a version too, so it can be undone. Refuses: not-found, forbidden, conflict. */
export const putBackSummary = command(
  z.object({ summaryId: z.string().max(60) }),
  async (ctx, { summaryId }) => {
    const { summary, thread } = await visibleSummary(ctx.tx, ctx.actor, summaryId)
    demand(mayImproveSummary(ctx.actor, thread))
    const place = { slug: thread.slug, threadId: thread.id }
    const { words } = summary
    if (standing(await summariesOf(ctx.tx, ctx.actor, thread))?.words === words) return place
    await writeSummary(ctx, thread, { words, nameless: false, putBackId: summaryId })
    return place
  },
  { limit: 'posting' },
)
