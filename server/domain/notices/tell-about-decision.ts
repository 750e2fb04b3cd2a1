import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { decisions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { mayTell } from './policy.ts'

/** Tells somebody that we have written to them about something of theirs. A decision without words to them stays silent. Refuses: forbidden. */
export const tellAboutDecision = command(z.object({ decisionId: z.string() }), async (ctx, { decisionId }) => {
  demand(mayTell(ctx.actor))
  const [decision] = await ctx.tx
    .select({ memberId: decisions.aboutId, message: decisions.message, undoneAt: decisions.undoneAt })
    .from(decisions)
    .where(eq(decisions.id, decisionId))
  if (!decision || decision.message === '' || decision.undoneAt !== null) return
  await giveNotices(ctx, [decision.memberId], { kind: 'decision', onceKey: `decision:${decisionId}` })
})
