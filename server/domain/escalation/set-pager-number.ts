import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { pagerNumbers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demandOnLadder } from './my-paging.ts'

export const SetPagerNumberInput = z.object({
  /** Empty takes it away. */
  number: z
    .string()
    .transform((typed) => typed.replace(/[\s()-]/g, '').replace(/^07/, '+447'))
    .refine((number) => number === '' || /^\+447\d{9}$/.test(number), 'Give a UK mobile number, like 07700 900123'),
})

/** Somebody on the ladder says where a text message reaches them, or takes the number away. Refuses: forbidden, invalid. */
export const setPagerNumber = command(SetPagerNumberInput, async (ctx, { number }) => {
  await demandOnLadder(ctx.tx, ctx.actor)
  const memberId = ctx.actor.id
  if (number === '') {
    await ctx.tx.delete(pagerNumbers).where(and(eq(pagerNumbers.memberId, memberId), eq(pagerNumbers.channel, 'sms')))
  } else {
    const chosen = { address: number, setAt: ctx.now }
    await ctx.tx
      .insert(pagerNumbers)
      .values({ memberId, channel: 'sms', ...chosen })
      .onConflictDoUpdate({ target: [pagerNumbers.memberId, pagerNumbers.channel], set: chosen })
  }
  await ctx.record({ name: 'pager.changed', memberId })
})
