import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { messageTemplates } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { decisionActions } from '../safety/index.ts'
import { blanks, unknownWordsIn } from './message-words.ts'
import { mayWriteMessages } from './policy.ts'

export const ChangeMessageTemplateInput = z.object({
  action: z.enum(decisionActions),
  /** Empty: the house's own words again. */
  words: z
    .string()
    .trim()
    .max(4000, 'Keep it under 4,000 letters')
    .refine(
      (words) => unknownWordsIn(words).length === 0,
      `Only these can stand in curly brackets: ${blanks.map((word) => `{${word}}`).join(', ')}`,
    ),
})

/** A coordinator writes the host's own words for a message, or goes back to the house's. Refuses: forbidden, invalid. */
export const changeMessageTemplate = command(ChangeMessageTemplateInput, async (ctx, { action, words }) => {
  const { tx, actor, now } = ctx
  demand(mayWriteMessages(actor))
  const row = { words, changedBy: actor.id, changedAt: now }
  if (words === '') await tx.delete(messageTemplates).where(eq(messageTemplates.key, action))
  else
    await tx
      .insert(messageTemplates)
      .values({ key: action, ...row })
      .onConflictDoUpdate({ target: messageTemplates.key, set: row })
  await ctx.record({ name: 'message-template.changed', key: action })
})
