import { and, eq, isNull } from 'drizzle-orm'
import { involvementHours, opportunityInterests } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** Takes back every wish to take part that nobody has answered yet: why somebody would like to often tells of health. */
export async function takeBackWishes({ tx, actor, now }: Context): Promise<void> {
  await tx
    .update(opportunityInterests)
    .set({ takenBackAt: now, words: '', supportNeeded: '' })
    .where(
      and(
        eq(opportunityInterests.memberId, actor.id),
        isNull(opportunityInterests.takenBackAt),
        isNull(opportunityInterests.outcome),
      ),
    )
}

/**
 * Forgets why somebody wanted to take part and what their hours were for. The amounts, the days and what was decided stay: whoever
 * pays must keep records of money for six years after the tax year (HMRC). They point at a person without a name by then.
 */
export async function forgetInvolvement(ctx: Context): Promise<void> {
  const { tx, actor } = ctx
  await takeBackWishes(ctx)
  await tx
    .update(opportunityInterests)
    .set({ words: '', supportNeeded: '', reason: '' })
    .where(eq(opportunityInterests.memberId, actor.id))
  await tx
    .update(involvementHours)
    .set({ whatFor: '', expensesFor: '', reason: '' })
    .where(eq(involvementHours.memberId, actor.id))
}
