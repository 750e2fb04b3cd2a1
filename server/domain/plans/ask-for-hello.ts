import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { memberships } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { invalid } from '../kernel/refusal.ts'
import { offerSupport, openCase } from '../safety/index.ts'
import { visibleCheck } from './coping.ts'
import { demandCarer } from './demand-carer.ts'

export const AskForHelloInput = z.object({
  checkId: z.string().max(60),
  /** Whose facilitators: a group of one's own. Empty: the people who look after all of Waymark. */
  groupId: z.string().max(60).default(''),
})

/**
 * A carer asks, of their own will, that somebody says hello. Whoever is asked learns that, and nothing of the answers or the
 * words. Answers with the offer of support, on which they write to each other. Refuses: forbidden, invalid, not-found.
 */
export const askForHello = command(AskForHelloInput, async (ctx, { checkId, groupId: wanted }) => {
  await demandCarer(ctx.tx, ctx.actor)
  const check = await visibleCheck(ctx.tx, ctx.actor, checkId)
  const groupId = wanted === '' ? null : wanted
  if (groupId !== null) {
    const belongs = await ctx.tx
      .select({ groupId: memberships.groupId })
      .from(memberships)
      .where(and(eq(memberships.memberId, ctx.actor.id), eq(memberships.groupId, groupId)))
    if (belongs.length === 0) throw invalid({ groupId: ['Choose one of your groups'] })
  }
  const opened = await openCase(ctx, {
    subject: { kind: 'coping-check', id: check.id },
    aboutId: ctx.actor.id,
    groupId,
    source: 'support-asked',
    level: 'amber',
  })
  const offerId = await offerSupport(ctx, opened)
  await ctx.record({ name: 'coping.hello-asked', checkId: check.id, offerId, memberId: ctx.actor.id })
  return { offerId }
})
