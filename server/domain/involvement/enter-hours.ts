import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { involvementHours } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { mayTell, ticked } from '../kernel/words.ts'
import { forSeatId, visibleWorkspace, whoSpeaksFrom } from '../workspaces/index.ts'
import { partOfHours } from './part-of-hours.ts'
import { mayEnterHours } from './policy.ts'
import { rateOn } from './rates.ts'
import { aDay, isToCome, pounds } from './words.ts'

const dayInMinutes = 24 * 60

export const EnterHoursInput = z.object({
  slug: z.string(),
  /** What it was part of: "meeting.ID", "offer.ID", or empty for something else. */
  partOf: z
    .string()
    .default('')
    .pipe(z.string().regex(/^$|^(meeting|offer)[.][\w-]{1,60}$/, 'Choose what it was part of')),
  whatFor: mayTell(200),
  /** A meeting brings its own. */
  workedOn: aDay,
  /** Whole hours and quarters, as people type them: "1.5". Empty for a meeting: all of it. */
  hours: z
    .string()
    .trim()
    .default('')
    .pipe(z.string().regex(/^(\d{1,2}([.]\d{1,2})?)?$/, 'Write the hours as a number, like 1.5'))
    .transform((text) => (text === '' ? null : Math.round(Number(text) * 60))),
  declines: ticked,
  expenses: pounds,
  expensesFor: mayTell(300),
  forSeatId,
})

/**
 * Somebody writes down the time they gave and what they spent: for themselves, or for a member they support. They may
 * decline the pay. Refuses: not-found, forbidden, invalid.
 */
export const enterHours = command(EnterHoursInput, async (ctx, wish) => {
  const workspace = await visibleWorkspace(ctx.tx, ctx.actor, wish.slug)
  if (!workspace.seat) throw notFound('Group')
  demand(mayEnterHours(ctx.actor, workspace))
  const { memberId, seatId, enteredBySeatId } = await whoSpeaksFrom(ctx, workspace.seat, wish.forSeatId)
  const part = await partOfHours(ctx, { workspaceId: workspace.id, memberId, seatId }, wish)
  const [workedOn, minutes] = [part.workedOn ?? wish.workedOn, wish.hours ?? part.minutes ?? 0]
  demandSense({ ...wish, workedOn, minutes }, ctx.now)
  const whatFor = wish.whatFor || part.title
  if (whatFor.length < 3) throw invalid({ whatFor: ['Say what it was for'] })
  const rate = (await rateOn(ctx.tx, workspace.id, workedOn)) ?? 0
  const id = ctx.newId()
  await ctx.tx.insert(involvementHours).values({
    id,
    workspaceId: workspace.id,
    memberId,
    opportunityId: part.opportunityId ?? null,
    meetingId: part.meetingId ?? null,
    whatFor,
    workedOn,
    minutes,
    pay: wish.declines ? 'declined' : 'wanted',
    payPence: wish.declines ? 0 : Math.round((minutes * rate) / 60),
    expensesPence: wish.expenses,
    expensesFor: wish.expensesFor,
    enteredBySeatId,
    enteredAt: ctx.now,
  })
  await ctx.record({ name: 'hours.entered', workspaceId: workspace.id, hoursId: id })
  return { id }
})

type Wish = z.output<typeof EnterHoursInput>

type Sense = Pick<Wish, 'workedOn' | 'expenses' | 'expensesFor'> & { readonly minutes: number }

function demandSense({ workedOn, minutes, expenses, expensesFor }: Sense, now: number) {
  if (isToCome(workedOn, now)) throw invalid({ workedOn: ['This day is still to come. Write it down when it was'] })
  if (minutes > dayInMinutes) throw invalid({ hours: ['A day has 24 hours. Write one day at a time'] })
  if (minutes === 0 && expenses === 0) throw invalid({ hours: ['Write how many hours, or what you spent'] })
  if (expenses > 0 && expensesFor === '') throw invalid({ expensesFor: ['Say what you spent it on'] })
}

/** Somebody takes hours back before they were decided on, to write them anew. Refuses: not-found, conflict. */
export const takeBackHours = command(z.object({ hoursId: z.string().max(60) }), async (ctx, { hoursId }) => {
  const { tx, actor, now } = ctx
  const [mine] = await tx
    .select()
    .from(involvementHours)
    .where(
      and(
        eq(involvementHours.id, hoursId),
        eq(involvementHours.memberId, actor.id),
        isNull(involvementHours.takenBackAt),
      ),
    )
  if (!mine) throw notFound('Hours')
  const takenBack = await tx
    .update(involvementHours)
    .set({ takenBackAt: now })
    .where(and(eq(involvementHours.id, hoursId), isNull(involvementHours.outcome)))
    .returning({ id: involvementHours.id })
  if (takenBack.length === 0) throw conflict('These hours were decided on already')
  await ctx.record({ name: 'hours.taken-back', workspaceId: mine.workspaceId, hoursId })
})
