import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { appealMessages, appeals } from '#db/schema/index.ts'
import { appealsDueSoon, whoAnswers } from '../fairness/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells those who may answer that somebody has appealed or complained. Nobody it is against. Refuses: forbidden. */
export const tellAboutAppeal = command(z.object({ appealId: z.string() }), async (ctx, { appealId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const appeal = await openAppealOf(ctx, appealId)
  if (appeal) await giveNotices(ctx, await whoAnswers(ctx.tx, appeal), waiting(`appeal:${appealId}`))
})

/** Tells the other side that something was written in an appeal or a complaint. Refuses: forbidden. */
export const tellAboutAppealWords = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [message] = await ctx.tx.select().from(appealMessages).where(eq(appealMessages.id, messageId))
  const appeal = message && (await openAppealOf(ctx, message.appealId))
  if (!appeal) return
  if (message.fromMember) await giveNotices(ctx, await whoAnswers(ctx.tx, appeal), waiting(`appeal-words:${messageId}`))
  else await giveNotices(ctx, [appeal.memberId], { kind: 'appeal-answered', onceKey: `appeal-words:${messageId}` })
})

/** Tells whoever appealed or complained what became of it. Refuses: forbidden. */
export const tellAboutAppealOutcome = command(z.object({ appealId: z.string() }), async (ctx, { appealId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [appeal] = await ctx.tx.select().from(appeals).where(eq(appeals.id, appealId))
  if (!appeal?.decidedAt) return
  await giveNotices(ctx, [appeal.memberId], { kind: 'appeal-answered', onceKey: `appeal-outcome:${appealId}` })
})

/** Reminds those who may answer of what is due soon, and again of what is late; each once. Refuses: forbidden. */
export const remindAboutAppeals = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  for (const appeal of await appealsDueSoon(ctx.tx, ctx.now)) {
    const when = appeal.dueAt <= ctx.now ? 'late' : 'soon'
    await giveNotices(ctx, await whoAnswers(ctx.tx, appeal), waiting(`appeal-${when}:${appeal.id}`))
  }
})

const waiting = (onceKey: string) => ({ kind: 'appeal-waiting' as const, onceKey })

async function openAppealOf({ tx }: Context, appealId: string) {
  const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, appealId))
  return appeal && appeal.decidedAt === null ? appeal : null
}
