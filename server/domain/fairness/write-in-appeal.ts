import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { addWords, appealWords } from './begin-appeal.ts'
import { mayWriteInAppeal } from './policy.ts'
import { visibleAppeal } from './visible-appeal.ts'

export const WriteInAppealInput = z.object({ appealId: z.string(), words: appealWords })

/** A member adds to what they wrote, or whoever has taken it on asks or answers. Kept-out members too. Refuses: not-found, forbidden, invalid. */
export const writeInAppeal = command(
  WriteInAppealInput,
  async (ctx, { appealId, words }) => {
    const appeal = await visibleAppeal(ctx.tx, ctx.actor, appealId)
    demand(mayWriteInAppeal(ctx.actor, appeal))
    const messageId = await addWords(ctx, { id: appealId, fromMember: appeal.isMine }, words)
    await ctx.record({ name: 'appeal.written', appealId, messageId })
    return { messageId }
  },
  { limit: 'asking', evenKeptOut: true },
)
