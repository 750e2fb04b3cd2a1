import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import {
  chatComers,
  chatDebriefs,
  chatHands,
  chatMeasures,
  chatMessages,
  chatMessageVersions,
  chatReactions,
  chatRulesRead,
  chatVisits,
} from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { takeBackSome } from './own-messages.ts'

/**
 * Erases the next of what somebody said in chats, what they said before they changed it, and every trace of where they
 * were (UK GDPR, article 17). Their places stay empty, so that answers of others keep their sense. Safe to run again.
 * Only for the house itself. Refuses: forbidden.
 */
export const eraseChatWords = command(
  z.object({ memberId: z.string(), after: z.string() }),
  async (ctx, { memberId, after }) => {
    demand(mayActForTheHouse(ctx.actor))
    const { tx } = ctx
    const { ids, next } = await takeBackSome(ctx, memberId, after)
    if (ids.length > 0) {
      await tx.delete(chatMessageVersions).where(inArray(chatMessageVersions.messageId, ids))
      await tx.update(chatMessages).set({ body: '', html: '' }).where(inArray(chatMessages.id, ids))
    }
    if (next !== null) return { next }
    await tx.delete(chatReactions).where(eq(chatReactions.memberId, memberId))
    for (const trace of [chatVisits, chatComers, chatHands, chatRulesRead])
      await tx.delete(trace).where(eq(trace.memberId, memberId))
    await tx.update(chatDebriefs).set({ words: '' }).where(eq(chatDebriefs.memberId, memberId))
    // What was done stays for those who look after the place; what was written about the person does not.
    await tx.update(chatMeasures).set({ words: '' }).where(eq(chatMeasures.aboutId, memberId))
    return { next }
  },
)
