import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { conditions, groupAsks, groups } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { findConditions } from './find-conditions.ts'
import { searchWords, vocabularyOf } from './find-groups.ts'

/** What somebody needs to ask for a group: the conditions their words may mean, and what they have asked for before. */
export const myGroupAsks = query(z.object({ q: searchWords.catch('') }), async ({ db, actor }, { q }) => {
  const asks = await db
    .select({
      id: groupAsks.id,
      words: groupAsks.words,
      condition: conditions.name,
      askedAt: groupAsks.askedAt,
      answeredAt: groupAsks.answeredAt,
      answeredBy: groupAsks.answeredBy,
      answer: groupAsks.answer,
      slug: groups.slug,
      groupName: groups.name,
    })
    .from(groupAsks)
    .leftJoin(conditions, eq(conditions.id, groupAsks.conditionId))
    .leftJoin(groups, eq(groups.id, groupAsks.groupId))
    .where(eq(groupAsks.memberId, actor.id))
    .orderBy(desc(groupAsks.askedAt), desc(groupAsks.id))
    .limit(20)
  return {
    recognised: q === '' ? [] : findConditions(q, await vocabularyOf(db)).flatMap((term) => term.conditions),
    asks: asks.filter((ask) => ask.answeredBy !== actor.id).map(({ answeredBy: _answeredBy, ...ask }) => ask),
  }
})
