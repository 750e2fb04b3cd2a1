import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { appealMessages } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { openAppealOf, tellWhoAnswers } from './appeal-waiting.ts'
import { giveNotices } from './give-notices.ts'

/** Tells the other side that something was written in an appeal or a complaint. Refuses: forbidden. */
export const tellAboutAppealWords = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [message] = await ctx.tx.select().from(appealMessages).where(eq(appealMessages.id, messageId))
  const appeal = message && (await openAppealOf(ctx, message.appealId))
  if (!appeal) return
  const onceKey = `appeal-words:${messageId}`
  if (message.fromMember) await tellWhoAnswers(ctx, appeal, onceKey)
  else await giveNotices(ctx, [appeal.memberId], { kind: 'appeal-answered', onceKey })
})
