import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { withdrawChange } from './address-changes.ts'
import { mayKeepAccount } from './policy.ts'

/** A member thinks again and keeps the e-mail address they have. The link to the other one stops working. Refuses: forbidden, conflict. */
export const keepEmail = command(z.object({}), async (ctx) => {
  demand(mayKeepAccount(ctx.actor))
  if (!(await withdrawChange(ctx, ctx.actor.id))) throw conflict('There is no change of address to stop')
  await ctx.record({ name: 'email.change-withdrawn', memberId: ctx.actor.id })
})
