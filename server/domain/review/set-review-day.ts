import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { documents } from '#db/schema/index.ts'
import { visibleDocument } from '../documents/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import { mayArrange } from '../workspaces/index.ts'

export const SetReviewDayInput = z.object({ documentId: z.string().max(60), reviewOn: z.iso.date('Choose a day') })

/** The chair or the staff set the day on which a document is looked at again. Refuses: not-found, forbidden, invalid. */
export const setReviewDay = command(SetReviewDayInput, async (ctx, { documentId, reviewOn }) => {
  const { tx, actor, now } = ctx
  const document = await visibleDocument(tx, actor, documentId)
  demand(mayArrange(actor, document))
  if (reviewOn <= onTheWall(now).date) throw invalid({ reviewOn: ['Choose a day that is still to come'] })
  await tx.update(documents).set({ reviewOn }).where(eq(documents.id, documentId))
  await ctx.record({ name: 'review-day.set', documentId })
  return { documentId }
})
