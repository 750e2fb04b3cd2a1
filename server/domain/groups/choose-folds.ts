import { z } from 'zod'
import { preferences } from '#db/schema/index.ts'
import { isMember } from '../kernel/actor.ts'
import { command } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'
import { list } from '../kernel/words.ts'
import { contentNotes } from './words.ts'

export const ChooseFoldsInput = z.object({
  openNotes: list(contentNotes),
  /** One word, or a few that belong together, on each line. */
  foldWords: z
    .string()
    .max(2000, 'Choose up to twenty words')
    .default('')
    .transform((text) => [...new Set(text.split(/[\n,]/).map((word) => word.trim().replace(/\s+/g, ' ')))])
    .transform((words) => words.filter((word) => word !== ''))
    .pipe(
      z
        .array(z.string().min(2, 'A word needs two letters or more').max(40, 'Keep each word under 40 letters'))
        .max(20, 'Choose up to twenty words'),
    ),
})

/** A member chooses which content notes they want open, and words of their own that fold a post for them alone. Refuses: forbidden, invalid. */
export const chooseFolds = command(ChooseFoldsInput, async (ctx, chosen) => {
  demand(isMember(ctx.actor) ? yes : no('Sign in first'))
  await ctx.tx
    .insert(preferences)
    .values({ memberId: ctx.actor.id, ...chosen })
    .onConflictDoUpdate({ target: preferences.memberId, set: chosen })
  await ctx.record({ name: 'preferences.changed', memberId: ctx.actor.id })
})
