import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import {
  annualAnswered,
  annualVoices,
  involvementHours,
  letterVoices,
  opportunityInterests,
  proposalComments,
  seats,
} from '#db/schema/index.ts'
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

/** Takes what somebody said about proposals from view, with everything else they take down. */
export async function takeDownProposalWords({ tx, actor, now }: Context): Promise<void> {
  await tx
    .update(proposalComments)
    .set({ withdrawnAt: now })
    .where(and(eq(proposalComments.authorId, actor.id), isNull(proposalComments.withdrawnAt)))
}

/**
 * Forgets why somebody wanted to take part, what their hours were for, and what they said about proposals. The amounts, the days and what was decided stay: whoever
 * pays must keep records of money for six years after the tax year (HMRC). They point at a person without a name by then.
 */
export async function forgetInvolvement(ctx: Context): Promise<void> {
  const { tx, actor, now } = ctx
  await takeBackWishes(ctx)
  await tx
    .update(opportunityInterests)
    .set({ words: '', supportNeeded: '', reason: '' })
    .where(eq(opportunityInterests.memberId, actor.id))
  await tx
    .update(involvementHours)
    .set({ whatFor: '', expensesFor: '', reason: '' })
    .where(eq(involvementHours.memberId, actor.id))
  await tx
    .update(proposalComments)
    .set({ words: '', withdrawnAt: sql`coalesce(${proposalComments.withdrawnAt}, ${now})` })
    .where(eq(proposalComments.authorId, actor.id))
  const held = tx.select({ id: seats.id }).from(seats).where(eq(seats.memberId, actor.id))
  await tx.update(letterVoices).set({ reason: '' }).where(inArray(letterVoices.seatId, held))
  // That they answered the questions of a year goes too. What was answered belongs to nobody, and stays.
  await tx.delete(annualAnswered).where(inArray(annualAnswered.seatId, held))
  await tx.update(annualVoices).set({ reason: '' }).where(inArray(annualVoices.seatId, held))
}
