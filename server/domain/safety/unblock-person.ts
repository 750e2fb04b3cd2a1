import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { blocks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepApart } from './policy.ts'

/** A member takes a block back. When the other has blocked them too, the two stay apart. Refuses: forbidden. */
export const unblockPerson = command(z.object({ memberId: z.string().max(60) }), async (ctx, { memberId }) => {
  demand(mayKeepApart(ctx.actor))
  const gone = await ctx.tx
    .delete(blocks)
    .where(and(eq(blocks.memberId, ctx.actor.id), eq(blocks.blockedId, memberId)))
    .returning({ at: blocks.blockedAt })
  if (gone.length > 0) await ctx.record({ name: 'people.let-meet', memberId: ctx.actor.id, otherId: memberId })
})
