import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { conditions, groupAsks } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { mayAskForGroup } from './policy.ts'

export const AskForGroupInput = z.object({
  words: z
    .string()
    .trim()
    .min(3, 'Write a few words about what you live with')
    .max(1000, 'Keep it under 1,000 letters'),
  /** The condition it is about, when we know it. Empty: something else. */
  conditionId: z.string().max(60).default(''),
})

/** There is no group for what somebody lives with, so they ask the coordinators for one. Refuses: forbidden, conflict, invalid. */
export const askForGroup = command(
  AskForGroupInput,
  async (ctx, { words, conditionId }) => {
    demand(mayAskForGroup(ctx.actor))
    const about = conditionId === '' ? null : await knownCondition(ctx, conditionId)
    await demandNew(ctx, { words, about })
    const id = ctx.newId()
    await ctx.tx.insert(groupAsks).values({ id, memberId: ctx.actor.id, words, conditionId: about, askedAt: ctx.now })
    await ctx.record({ name: 'group.asked-for', askId: id, memberId: ctx.actor.id })
    return { id }
  },
  { limit: 'asking' },
)

async function knownCondition({ tx }: Context, conditionId: string): Promise<string> {
  const [known] = await tx.select({ id: conditions.id }).from(conditions).where(eq(conditions.id, conditionId))
  if (!known) throw invalid({ conditionId: ['Choose one of these, or “Something else”'] })
  return known.id
}

async function demandNew({ tx, actor }: Context, { words, about }: { words: string; about: string | null }) {
  const waiting = await tx
    .select({ words: groupAsks.words, conditionId: groupAsks.conditionId })
    .from(groupAsks)
    .where(and(eq(groupAsks.memberId, actor.id), isNull(groupAsks.answeredAt)))
  const isSame = (ask: (typeof waiting)[number]) =>
    about === null ? ask.words.toLowerCase() === words.toLowerCase() : ask.conditionId === about
  if (waiting.some(isSame)) throw conflict('You have asked for this already. We will tell you when there is an answer')
}
