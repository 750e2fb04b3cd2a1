import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { levelCorrections, screenings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { addEntry, levels, setLevel } from '../safety/index.ts'
import { AsOf, demandAsSeen } from './as-seen.ts'
import { visibleCase } from './visible-case.ts'
import { maybeWords } from './words.ts'

export const CorrectLevelInput = z.object({ caseId: z.string(), level: z.enum(levels), why: maybeWords, asOf: AsOf })

/**
 * Somebody says which level a thing should have had. The case moves at once, and the words are kept with it, as they are
 * now, for triage to learn from on this host. Refuses: not-found, invalid, conflict.
 */
export const correctLevel = command(CorrectLevelInput, async (ctx, { caseId, level, why, asOf }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  await demandAsSeen(ctx, caseId, asOf)
  if (level === seen.level) throw conflict('It has this level already')
  const { subjectKind, subjectId } = seen
  const face = await ctx.subjects[subjectKind].face(ctx.tx, subjectId)
  const correctionId = ctx.newId()
  await ctx.tx.insert(levelCorrections).values({
    id: correctionId,
    subjectKind,
    subjectId,
    fromLevel: seen.level,
    toLevel: level,
    // Nobody learns from what two people wrote to each other.
    words: ctx.subjects[subjectKind].isPrivate ? '' : [face?.title, face?.words].filter(Boolean).join('\n'),
    why,
    correctedBy: ctx.actor.id,
    correctedAt: ctx.now,
  })
  await ctx.tx
    .update(screenings)
    .set({ level })
    .where(and(eq(screenings.subjectKind, subjectKind), eq(screenings.subjectId, subjectId)))
  await addEntry(ctx, caseId, { kind: 'level-corrected', old: { level: seen.level }, new: { level }, words: why })
  if (!seen.isClosed) await setLevel(ctx, seen, level)
  await ctx.record({ name: 'level.corrected', correctionId, caseId, from: seen.level, to: level })
})
