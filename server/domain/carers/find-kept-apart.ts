import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { apartWishes, members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { part, sealedMark } from './parting.ts'

/** Somebody joined, or has another address: whoever named that address is kept apart from them from now on. Safe to run again. Only for the house itself. Refuses: forbidden. */
export const findKeptApart = command(z.object({ memberId: z.string() }), async (ctx, { memberId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [member] = await ctx.tx.select({ email: members.email }).from(members).where(eq(members.id, memberId))
  if (!member) return
  const wishes = await ctx.tx
    .select({ id: apartWishes.id, memberId: apartWishes.memberId, how: apartWishes.how })
    .from(apartWishes)
    .where(and(eq(apartWishes.mark, sealedMark(ctx, 'email', member.email)), ne(apartWishes.memberId, memberId)))
  for (const wish of wishes) await part(ctx, wish, memberId)
})
