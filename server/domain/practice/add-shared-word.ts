import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { sharedWords } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { screenGroupWords } from '../safety/index.ts'
import { holdsSeat } from '../workspaces/index.ts'
import { mayEnterPractice, mayWithdraw } from './policy.ts'

export const AddSharedWordInput = z.object({
  word: z.string().trim().min(2, 'Write the word').max(60, 'Keep it under 60 letters'),
  instead: z.string().trim().min(2, 'Write what to say instead').max(120, 'Keep it under 120 letters'),
})

/** Somebody with a seat adds a word that services use and people do not, with a plainer one: it is found in every draft from now on. Refuses: forbidden, invalid (it is there already), too-many. */
export const addSharedWord = command(
  AddSharedWordInput,
  async (ctx, { word, instead }) => {
    demand(mayEnterPractice(ctx.actor, { isSeated: await holdsSeat(ctx.tx, ctx.actor) }))
    const wordId = ctx.newId()
    const row = { id: wordId, word, wordKey: word.toLowerCase(), instead }
    const added = await ctx.tx
      .insert(sharedWords)
      .values({ ...row, sharedBy: ctx.actor.id, sharedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: sharedWords.id })
    if (added.length === 0) throw invalid({ word: ['This word is on the list already'] })
    const text = `${word}\n\n${instead}`
    const whose = { workspaceId: null, authorId: ctx.actor.id }
    const screened = await screenGroupWords(ctx, { ...whose, place: 'shared-word', ofId: wordId, text })
    await ctx.record({ name: 'shared-word.added', wordId, memberId: ctx.actor.id })
    return { wordId, ...screened }
  },
  { limit: 'posting' },
)

/** Whoever added a word takes it back, or those who look after this place do. Refuses: not-found, forbidden. */
export const withdrawSharedWord = command(z.object({ wordId: z.string() }), async (ctx, { wordId }) => {
  const isShared = and(eq(sharedWords.id, wordId), isNull(sharedWords.withdrawnAt))
  const [word] = await ctx.tx.select({ sharedBy: sharedWords.sharedBy }).from(sharedWords).where(isShared)
  if (!word) throw notFound('Word')
  demand(mayWithdraw(ctx.actor, { isMine: word.sharedBy === ctx.actor.id }))
  await ctx.tx.update(sharedWords).set({ withdrawnAt: ctx.now, withdrawnBy: ctx.actor.id }).where(isShared)
  await ctx.record({ name: 'shared-word.withdrawn', wordId, memberId: ctx.actor.id })
})
