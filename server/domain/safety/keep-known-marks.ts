import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { knownMarks, members, restrictions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { keepsOut } from './kept-out.ts'
import { plainestAddress } from './likeness.ts'

/** Keeps by what somebody could be known again while they are kept out, and forgets it when they are not. Only for the house itself. Refuses: forbidden. */
export const keepKnownMarks = command(z.object({ memberId: z.string() }), async (ctx, { memberId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [out] = await ctx.tx
    .select({ email: members.email, nameKey: members.nameKey })
    .from(members)
    .innerJoin(restrictions, and(eq(restrictions.memberId, members.id), keepsOut(ctx.now)))
    .where(eq(members.id, memberId))
    .limit(1)
  if (!out) {
    await ctx.tx.delete(knownMarks).where(eq(knownMarks.memberId, memberId))
    return
  }
  const mark = (kind: 'address' | 'name', words: string) => ({
    id: ctx.newId(),
    memberId,
    kind,
    mark: words,
    keptAt: ctx.now,
  })
  await ctx.tx
    .insert(knownMarks)
    .values([mark('address', ctx.digest(plainestAddress(out.email))), mark('name', out.nameKey)])
    .onConflictDoNothing()
})
