import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { members, safeguardingHolds } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { addToAudit } from './chain.ts'
import { holdOn } from './holds.ts'
import { mayHold } from './policy.ts'

export const PutOnHoldInput = z.object({
  /** The chosen name, as everybody knows them. */
  name: z.string().trim().min(1, 'Write the name they go by'),
  reason: z
    .string()
    .trim()
    .min(20, 'Say why in a sentence or two: at least 20 letters')
    .max(1000, 'Keep it under 1,000 letters'),
  /** After how many days somebody looks at it again. */
  days: z.coerce
    .number('Say for how many days')
    .int()
    .min(1, 'At least one day')
    .max(180, 'At most 180 days')
    .default(28),
})

/**
 * A duty lead puts a safeguarding hold on somebody's records: for a time their own export leaves out who looked and what
 * was looked into, and says so, and nothing of theirs can be erased. Refuses: forbidden, invalid, conflict.
 */
export const putOnHold = command(PutOnHoldInput, async (ctx, { name, reason, days }) => {
  demand(mayHold(ctx.actor))
  const [member] = await ctx.tx.select({ id: members.id }).from(members).where(eq(members.name, name))
  if (!member) throw invalid({ name: [`Nobody here goes by the name ${name}. Check how it is spelt`] })
  demand(mayHold(ctx.actor, { isAboutMe: member.id === ctx.actor.id }))
  if (await holdOn(ctx.tx, member.id)) throw conflict(`There is a hold on the records of ${name} already`)
  const holdId = ctx.newId()
  await ctx.tx.insert(safeguardingHolds).values({
    id: holdId,
    memberId: member.id,
    reason,
    putOnBy: ctx.actor.id,
    putOnAt: ctx.now,
    reviewAt: ctx.now + days * day,
  })
  await addToAudit(ctx, { kind: 'hold-put-on', aboutId: member.id, subject: { kind: 'hold', id: holdId }, reason })
  await ctx.record({ name: 'hold.put-on', holdId, memberId: member.id })
  return { holdId }
})
