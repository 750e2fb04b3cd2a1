import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { objectives } from '#db/schema/index.ts'

/** What a group wanted to change between two moments (epoch milliseconds), and how it ended; null while it goes on. For other pillars, which ask first who may see it. */
export const objectivesBetween = async (
  db: Reader,
  workspaceId: string,
  { since, before }: { readonly since: number; readonly before: number },
) =>
  db
    .select({ title: objectives.title, ended: objectives.ended, why: objectives.endedWhy })
    .from(objectives)
    .where(
      and(
        eq(objectives.workspaceId, workspaceId),
        lte(objectives.setAt, before),
        or(isNull(objectives.endedAt), gte(objectives.endedAt, since)),
      ),
    )
    .orderBy(asc(objectives.setAt), asc(objectives.id))
    .limit(100)
