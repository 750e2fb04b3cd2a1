import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { involvementHours, seats } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import { mayTell } from '../kernel/words.ts'
import { mayArrange, workspaceFromWithin } from '../workspaces/index.ts'
import { mayDecideOn } from './policy.ts'
import { aDay, isToCome } from './words.ts'

export const DecideHoursInput = z.object({
  hoursId: z.string().max(60),
  outcome: z.enum(['approved', 'refused'], 'Say yes or no'),
  reason: mayTell(1000),
})

/** The chair or the staff approve hours, or refuse them and say why; never their own. Refuses: not-found, forbidden, invalid, conflict. */
export const decideHours = command(DecideHoursInput, async (ctx, { hoursId, outcome, reason }) => {
  const { hours } = await hoursToDecide(ctx, hoursId)
  if (hours.outcome !== null) throw decidedAlready()
  if (outcome === 'refused' && reason.length < 3) throw invalid({ reason: ['Say why. Whoever gave the time reads it'] })
  const decided = await ctx.tx
    .update(involvementHours)
    .set({ outcome, reason, decidedBy: ctx.actor.id, decidedAt: ctx.now })
    .where(
      and(eq(involvementHours.id, hoursId), isNull(involvementHours.outcome), isNull(involvementHours.takenBackAt)),
    )
    .returning({ id: involvementHours.id })
  // Two people press at once, or they are taken back meanwhile: one of them counts.
  if (decided.length === 0) throw decidedAlready()
  await ctx.record({ name: 'hours.decided', workspaceId: hours.workspaceId, hoursId })
})

export const MarkPaidInput = z.object({ hoursId: z.string().max(60), paidOn: aDay })

/** The chair or the staff write down the day on which approved hours were paid; never their own. Refuses: not-found, forbidden, invalid, conflict. */
export const markPaid = command(MarkPaidInput, async (ctx, { hoursId, paidOn }) => {
  const { hours } = await hoursToDecide(ctx, hoursId)
  if (hours.outcome !== 'approved') throw conflict('Only approved hours are paid')
  if (hours.paidOn !== null) throw paidAlready()
  if (hours.payPence + hours.expensesPence === 0) throw conflict('There is nothing to pay here')
  if (isToCome(paidOn, ctx.now)) throw invalid({ paidOn: ['This day is still to come'] })
  if (paidOn < onTheWall(hours.enteredAt).date)
    throw invalid({ paidOn: ['This is before the hours were written down'] })
  const paid = await ctx.tx
    .update(involvementHours)
    .set({ paidOn, paidBy: ctx.actor.id, paidAt: ctx.now })
    .where(and(eq(involvementHours.id, hoursId), isNull(involvementHours.paidOn)))
    .returning({ id: involvementHours.id })
  if (paid.length === 0) throw paidAlready()
  await ctx.record({ name: 'hours.paid', workspaceId: hours.workspaceId, hoursId })
})

export const ReopenHoursInput = z.object({
  hoursId: z.string().max(60),
  /** What is taken back: pressing twice must not take back what was said before that, too. */
  undo: z.enum(['payment', 'decision'], 'Say what you take back'),
})

/**
 * The chair or the staff take back the last thing that was said about hours: that they were paid, else that they were approved or
 * refused. They wait again, and nothing is lost. Never of their own. Refuses: not-found, forbidden, invalid, conflict.
 */
export const reopenHours = command(ReopenHoursInput, async (ctx, { hoursId, undo }) => {
  const { hours } = await hoursToDecide(ctx, hoursId)
  if (hours.outcome === null) throw conflict('Nobody has decided on this yet')
  if (undo !== (hours.paidOn === null ? 'decision' : 'payment'))
    throw conflict('This was changed meanwhile. Look at it again')
  const undone =
    undo === 'decision'
      ? { outcome: null, reason: '', decidedBy: null, decidedAt: null }
      : { paidOn: null, paidBy: null, paidAt: null }
  await ctx.tx.update(involvementHours).set(undone).where(eq(involvementHours.id, hoursId))
  await ctx.record({ name: 'hours.reopened', workspaceId: hours.workspaceId, hoursId })
})

const decidedAlready = () => conflict('Somebody has decided on this already')
const paidAlready = () => conflict('This is marked as paid already')

/** Hours of somebody else at this table, for those who arrange. To everybody else there are none. */
async function hoursToDecide({ tx, actor }: Context, hoursId: string) {
  const [found] = await tx
    .select({ hours: involvementHours, writtenBy: seats.memberId })
    .from(involvementHours)
    .leftJoin(seats, eq(seats.id, involvementHours.enteredBySeatId))
    .where(and(eq(involvementHours.id, hoursId), isNull(involvementHours.takenBackAt)))
  if (!found) throw notFound('Hours')
  const { hours, writtenBy } = found
  const workspace = await workspaceFromWithin(tx, actor, hours.workspaceId)
  if (hours.memberId !== actor.id && !mayArrange(actor, workspace).allowed) throw notFound('Hours')
  demand(mayArrange(actor, workspace))
  demand(mayDecideOn(actor, { memberId: hours.memberId, writtenBy }))
  return { hours, workspace }
}
