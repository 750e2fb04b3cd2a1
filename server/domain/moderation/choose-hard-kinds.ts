import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { foldedHardKinds } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { hardKinds } from './hard-kinds.ts'
import { scopeOf } from './scope.ts'

export const ChooseHardKindsInput = z.object({
  kinds: z.preprocess(
    (value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value),
    z.array(z.enum(hardKinds)),
  ),
})

/** Somebody who moderates chooses which kinds of hard items stay folded in their queue. Nobody else is told. Refuses: forbidden, invalid. */
export const chooseHardKinds = command(ChooseHardKindsInput, async (ctx, { kinds }) => {
  const { tx, actor, now } = ctx
  await scopeOf(tx, actor)
  await tx.delete(foldedHardKinds).where(eq(foldedHardKinds.memberId, actor.id))
  const rows = [...new Set(kinds)].map((kind) => ({ memberId: actor.id, kind, chosenAt: now }))
  if (rows.length > 0) await tx.insert(foldedHardKinds).values(rows)
  await ctx.record({ name: 'hard-kinds.chosen', memberId: actor.id })
})
