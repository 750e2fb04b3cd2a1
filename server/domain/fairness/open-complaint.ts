import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { appealWords, beginAppeal } from './begin-appeal.ts'
import { maySeeOwnTreatment } from './policy.ts'

export const OpenComplaintInput = z.object({
  words: appealWords,
  /** Whom it is about, by the name they go by; empty when nobody in particular. They do not answer it, and do not see it. */
  about: z.string().trim().max(200, 'Write just their name').default(''),
})

/** A member complains about how we work, or about somebody who looks after this place. Coordinators answer, by a day the member is told. Kept-out members too. Refuses: forbidden, invalid, too-many. */
export const openComplaint = command(
  OpenComplaintInput,
  async (ctx, { words, about }) => {
    demand(maySeeOwnTreatment(ctx.actor))
    const [person] =
      about === '' ? [] : await ctx.tx.select({ id: members.id }).from(members).where(eq(members.name, about))
    if (about !== '' && !person)
      throw invalid({
        about: [`Nobody here goes by the name ${about}. Check it, or leave it empty and say it in your words`],
      })
    const appealId = await beginAppeal(ctx, { kind: 'complaint', decisionId: null, aboutId: person?.id ?? null, words })
    if (!appealId) throw new Error('The complaint was not kept')
    return { appealId }
  },
  { limit: 'asking', evenKeptOut: true },
)
