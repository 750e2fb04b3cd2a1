import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceCorrections } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { mayKeepDirectory } from '../policy.ts'
import { openCorrection } from './open-correction.ts'

export const correctionOutcomes = ['changed', 'checked-and-right', 'known-already', 'unpublished'] as const

/**
 * An editor says what became of a correction, in a word and in words for whoever reported it. They are thanked, and told.
 * It changes nothing in the entry: editing it or taking it from view is an act of its own. Refuses: forbidden, invalid, not-found, conflict.
 */
export const settleCorrection = command(
  z.object({
    correctionId: z.string().max(60),
    outcome: z.enum(correctionOutcomes, 'Choose what became of it'),
    answer: z.string().trim().min(1, 'Write a line to whoever told us').max(1000, 'Keep it under 1,000 letters'),
  }),
  async (ctx, { correctionId, outcome, answer }) => {
    demand(mayKeepDirectory(ctx.actor))
    const { takenBy, takenAt } = await openCorrection(ctx, correctionId)
    await ctx.tx
      .update(serviceCorrections)
      .set({
        outcome,
        answer,
        settledAt: ctx.now,
        settledBy: ctx.actor.id,
        takenBy: takenBy ?? ctx.actor.id,
        takenAt: takenAt ?? ctx.now,
      })
      .where(eq(serviceCorrections.id, correctionId))
    await ctx.record({ name: 'correction.settled', correctionId })
  },
)
