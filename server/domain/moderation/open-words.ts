import { z } from 'zod'
import { exposures } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { addEntry } from '../safety/index.ts'
import { firstSeen } from './first-seen.ts'
import { visibleCase } from './visible-case.ts'

/**
 * Somebody opens the words of a case, on purpose. It is counted once for each person and case, so that breaks can be
 * offered in time. Refuses: not-found.
 */
export const openWords = command(z.object({ caseId: z.string() }), async (ctx, { caseId }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  const opened = await ctx.tx
    .insert(exposures)
    .values({ id: ctx.newId(), memberId: ctx.actor.id, caseId, level: seen.level, at: ctx.now })
    .onConflictDoNothing()
    .returning({ id: exposures.id })
  if (opened.length === 0) return
  await firstSeen(ctx, seen)
  await addEntry(ctx, caseId, { kind: 'words-opened' })
  await ctx.record({ name: 'case.words-opened', caseId, memberId: ctx.actor.id })
})
