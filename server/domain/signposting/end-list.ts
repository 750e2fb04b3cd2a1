import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { signpostingItems, signpostingLists } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayEndOwnList } from './policy.ts'

/** Whoever made a list ends it: its link opens nothing from now on, and its words are forgotten. Kept-out members too. Refuses: forbidden, not-found. */
export const endList = command(
  z.object({ listId: z.string().max(60) }),
  async ({ tx, actor, now, record }, { listId }) => {
    demand(mayEndOwnList(actor))
    const mine = and(
      eq(signpostingLists.id, listId),
      eq(signpostingLists.madeBy, actor.id),
      isNull(signpostingLists.endedAt),
    )
    const ended = await tx
      .update(signpostingLists)
      .set({ endedAt: now, endedBy: actor.id, words: '' })
      .where(mine)
      .returning({ id: signpostingLists.id })
    if (ended.length === 0) throw notFound('List')
    await tx.delete(signpostingItems).where(eq(signpostingItems.listId, listId))
    await record({ name: 'signposting-list.ended', listId, memberId: actor.id })
  },
  { evenKeptOut: true },
)
