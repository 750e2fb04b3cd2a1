import { count, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { signpostingItems, signpostingLists } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { maySignpost } from './policy.ts'
import { facilitating } from './who-facilitates.ts'

const atOnce = 50

/** The lists this person made, newest first, with how often each was opened. Refuses: forbidden. */
export const myLists = query(z.object({}), async ({ db, actor, now }) => {
  demand(maySignpost(actor, await facilitating(db, actor)))
  const lists = await db
    .select()
    .from(signpostingLists)
    .where(eq(signpostingLists.madeBy, actor.id))
    .orderBy(desc(signpostingLists.madeAt), desc(signpostingLists.id))
    .limit(atOnce)
  const ids = lists.map(({ id }) => id)
  const lengths =
    ids.length === 0
      ? []
      : await db
          .select({ listId: signpostingItems.listId, length: count() })
          .from(signpostingItems)
          .where(inArray(signpostingItems.listId, ids))
          .groupBy(signpostingItems.listId)
  return lists.map(({ id, words, madeAt, endsAt, endedAt, opened }) => ({
    id,
    words,
    madeAt,
    endsAt,
    endedAt,
    opened,
    isOpen: endedAt === null && endsAt > now,
    length: Number(lengths.find(({ listId }) => listId === id)?.length ?? 0),
  }))
})

/** Whether this person may make such lists, for the pages that lead there. */
export const signpostingVerdict = query(z.object({}), async ({ db, actor }) =>
  maySignpost(actor, await facilitating(db, actor)),
)
