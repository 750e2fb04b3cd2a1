import { and, eq, isNotNull, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { caring, groups, posts } from '#db/schema/index.ts'
import { isACarer } from '../carers/index.ts'
import type { Asking } from '../kernel/command.ts'
import { howLong, type Since, yearsFurtherAlong } from '../people/index.ts'
import type { Path } from './paths.ts'
import type { Range } from './thread-rows.ts'

/** In a carers' place, how long the people who wrote this page have looked after somebody, as far as they show it to carers. Elsewhere, and to whoever is no carer, nothing. */
export async function caringPathsOn(
  { db, actor, now }: Asking,
  groupId: string,
  range: Range,
): Promise<ReadonlyMap<string, Path>> {
  const rows = await caringOn(db).execute({ ...range, groupId })
  const starts = new Map<string, Since>()
  // The longest first.
  const order = ({ sinceYear, sinceMonth }: (typeof rows)[number]) => (sinceYear ?? 0) * 12 + (sinceMonth ?? 7)
  for (const { memberId, sinceYear, sinceMonth } of rows.toSorted((one, other) => order(one) - order(other)))
    if (sinceYear !== null && !starts.has(memberId)) starts.set(memberId, { sinceYear, sinceMonth })
  const mine = starts.get(actor.id)
  const paths = new Map<string, Path>()
  for (const [memberId, since] of starts)
    paths.set(memberId, {
      words: `Looking after somebody · ${howLong(since, now)}`,
      yearsAlong: mine && memberId !== actor.id ? yearsFurtherAlong(mine, since) : 0,
    })
  return paths
}

/** One's own counts, whoever may see it. */
const caringOn = (db: Reader) =>
  db.prepared('thread-page-caring', (reader) =>
    reader
      .select({ memberId: caring.memberId, sinceYear: caring.sinceYear, sinceMonth: caring.sinceMonth })
      .from(groups)
      .innerJoin(
        caring,
        sql`${caring.memberId} in (
          select ${posts.authorId} from ${posts} where ${posts.threadId} = ${sql.placeholder('threadId')}
            and ${posts.seq} between ${sql.placeholder('from')} and ${sql.placeholder('to')}
          union all select ${sql.placeholder('memberId')})`,
      )
      .where(
        and(
          eq(groups.id, sql.placeholder('groupId')),
          eq(groups.kind, 'carers'),
          isACarer(sql.placeholder('memberId')),
          isNotNull(caring.sinceYear),
          or(eq(caring.sinceAudience, 'carers'), eq(caring.memberId, sql.placeholder('memberId'))),
        ),
      ),
  )
