import { and, asc, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { conditions, groupAsks, groups, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayCoordinate } from './policy.ts'

const asksAtOnce = 50

/** What people have asked for: the open ones, longest waiting first, and the last that were answered. Refuses: forbidden. */
export const groupAskList = query(z.object({}), async ({ db, actor }) => {
  demand(mayCoordinate(actor))
  const alike = await db
    .select({ conditionId: groupAsks.conditionId, count: sql<number>`count(*)`.mapWith(Number) })
    .from(groupAsks)
    .where(isNull(groupAsks.answeredAt))
    .groupBy(groupAsks.conditionId)
  const open = await asks(db)
    .where(isNull(groupAsks.answeredAt))
    .orderBy(asc(groupAsks.askedAt), asc(groupAsks.id))
    .limit(asksAtOnce)
  return {
    open: open.map((ask) => ({
      ...ask,
      /** How many others ask for a group about the same condition. */
      others: ask.conditionId ? (alike.find(({ conditionId }) => conditionId === ask.conditionId)?.count ?? 1) - 1 : 0,
    })),
    // An ask that its own writer took back was answered by nobody.
    answered: await asks(db)
      .where(and(isNotNull(groupAsks.answeredAt), ne(groupAsks.answeredBy, groupAsks.memberId)))
      .orderBy(desc(groupAsks.answeredAt), desc(groupAsks.id))
      .limit(20),
  }
})

const asks = (db: Reader) =>
  db
    .select({
      id: groupAsks.id,
      askedBy: members.name,
      words: groupAsks.words,
      conditionId: groupAsks.conditionId,
      condition: conditions.name,
      askedAt: groupAsks.askedAt,
      answeredAt: groupAsks.answeredAt,
      answer: groupAsks.answer,
      group: groups.name,
      slug: groups.slug,
    })
    .from(groupAsks)
    .innerJoin(members, eq(members.id, groupAsks.memberId))
    .leftJoin(conditions, eq(conditions.id, groupAsks.conditionId))
    .leftJoin(groups, eq(groups.id, groupAsks.groupId))
