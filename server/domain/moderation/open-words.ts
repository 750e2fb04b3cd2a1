import { z } from 'zod'
import { exposures } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { fromZod } from '../kernel/refusal.ts'
import { openWithReason, statedReason } from '../oversight/index.ts'
import { addEntry } from '../safety/index.ts'
import { firstSeen } from './first-seen.ts'
import { type SeenCase, visibleCase } from './visible-case.ts'

export const OpenWordsInput = z.object({
  caseId: z.string(),
  /** Why they need to know, when the words are between two people. */
  category: z.string().optional(),
  reason: z.string().optional(),
})

/**
 * Somebody opens the words of a case, on purpose. It is counted once for each person and case, so that breaks can be
 * offered in time. Words between two people open for a reason only, which coordinators see and the writer finds in their
 * own export. Refuses: not-found, invalid.
 */
export const openWords = command(OpenWordsInput, async (ctx, { caseId, ...said }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  const { subjectKind, subjectId, aboutId } = seen
  if (ctx.subjects[subjectKind].isPrivate) {
    const stated = PrivateReason.safeParse(said)
    if (!stated.success) throw fromZod(stated.error)
    const subject = { kind: subjectKind, id: subjectId }
    return openWithReason(ctx, { kind: 'private-read', subject, aboutId, ...stated.data }, () => open(ctx, seen))
  }
  return open(ctx, seen)
})

const PrivateReason = z.object(statedReason)

async function open(ctx: Context, seen: SeenCase): Promise<void> {
  const caseId = seen.id
  const opened = await ctx.tx
    .insert(exposures)
    .values({ id: ctx.newId(), memberId: ctx.actor.id, caseId, level: seen.level, at: ctx.now })
    .onConflictDoNothing()
    .returning({ id: exposures.id })
  if (opened.length === 0) return
  await firstSeen(ctx, seen)
  await addEntry(ctx, caseId, { kind: 'words-opened' })
  await ctx.record({ name: 'case.words-opened', caseId, memberId: ctx.actor.id })
}
