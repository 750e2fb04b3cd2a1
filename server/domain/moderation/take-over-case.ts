import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cases } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { addEntry } from '../safety/index.ts'
import { mayTakeOver } from './policy.ts'
import { visibleCase } from './visible-case.ts'
import { because } from './words.ts'

export const TakeOverCaseInput = z.object({ caseId: z.string(), because })

/** Somebody takes a case from a colleague who is on it, and says why. Refuses: not-found, forbidden, invalid, conflict. */
export const takeOverCase = command(TakeOverCaseInput, async (ctx, { caseId, because: why }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  demand(mayTakeOver(ctx.actor, seen))
  const [taken] = await ctx.tx
    .update(cases)
    .set({ claimedBy: ctx.actor.id, claimedAt: ctx.now })
    .where(and(eq(cases.id, caseId), eq(cases.claimedBy, seen.claimedBy ?? '')))
    .returning({ id: cases.id })
  if (!taken) throw conflict('Somebody else has just taken this case. Look again')
  await addEntry(ctx, caseId, {
    kind: 'taken-over',
    old: { claimedBy: seen.claimedBy },
    new: { claimedBy: ctx.actor.id },
    words: why,
  })
  const { groupId, level } = seen
  await ctx.record({ name: 'case.claimed', caseId, groupId, level, memberId: ctx.actor.id })
})
