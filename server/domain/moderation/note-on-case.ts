import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { addEntry } from '../safety/index.ts'
import { visibleCase } from './visible-case.ts'
import { someWords } from './words.ts'

export const NoteOnCaseInput = z.object({ caseId: z.string(), words: someWords })

/** Somebody leaves a note for whoever looks into the case next. Closed cases take notes too. Refuses: not-found, invalid. */
export const noteOnCase = command(NoteOnCaseInput, async (ctx, { caseId, words }) => {
  const { groupId, level } = await visibleCase(ctx.tx, ctx.actor, caseId)
  await addEntry(ctx, caseId, { kind: 'noted', words })
  await ctx.record({ name: 'case.noted', caseId, groupId, level })
})
