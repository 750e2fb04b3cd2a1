import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { appeals, decisions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { appealWords, beginAppeal } from './begin-appeal.ts'
import { mayAppeal } from './policy.ts'

export const OpenAppealInput = z.object({ decisionId: z.string(), words: appealWords })

/** Somebody who was acted upon appeals, in their own words. Somebody else than whoever decided it answers, by a day they are told. Kept-out members too. Refuses: not-found, forbidden, invalid, conflict. */
export const openAppeal = command(
  OpenAppealInput,
  async (ctx, { decisionId, words }) => {
    const [decision] = await ctx.tx
      .select()
      .from(decisions)
      .where(and(eq(decisions.id, decisionId), eq(decisions.aboutId, ctx.actor.id)))
    if (!decision) throw notFound('Decision')
    const before = await ctx.tx.select({ id: appeals.id }).from(appeals).where(eq(appeals.decisionId, decisionId))
    const facts = { isAboutMe: true, isUndone: decision.undoneAt !== null, isAppealed: before.length > 0 }
    demand(mayAppeal(ctx.actor, facts))
    const appealId = await beginAppeal(ctx, { kind: 'appeal', decisionId, aboutId: null, words })
    if (!appealId) throw conflict('You have appealed against this already, a moment ago')
    return { appealId }
  },
  { limit: 'asking', evenKeptOut: true },
)
