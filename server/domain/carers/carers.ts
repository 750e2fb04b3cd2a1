import { and, eq, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { carers, caring } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import { mayEnterCarersPlaces } from './policy.ts'

/** Whether somebody came in as a carer. */
export async function isCarer(db: Reader, memberId: string): Promise<boolean> {
  const rows = await db
    .prepared('is-carer', (reader) =>
      reader
        .select({ memberId: carers.memberId })
        .from(carers)
        .where(eq(carers.memberId, sql.placeholder('memberId'))),
    )
    .execute({ memberId })
  return rows.length > 0
}

/** The same as a condition of a query, for a column or placeholder with a member's id. */
export const isACarer = (memberId: SQLWrapper): SQL =>
  sql`exists (select 1 from ${carers} where ${carers.memberId} = ${memberId})`

/** Another carer, as a carer may know them: to everybody else, and to whoever they are apart from, there is no such carer. Refuses: not-found. */
export async function visibleCarer(db: Reader, actor: Actor, memberId: string): Promise<{ readonly memberId: string }> {
  const isSelf = actor.id === memberId
  const entering = mayEnterCarersPlaces(actor, { isCarer: await isCarer(db, actor.id) })
  if (!isSelf && (!entering.allowed || (await areApart(db, actor.id, memberId)))) throw notFound('Carer')
  if (!(await isCarer(db, memberId))) throw notFound('Carer')
  return { memberId }
}

/** One of the people this member looks after. Nobody else's is there. Refuses: not-found. */
export async function ownCared(db: Reader, actor: Actor, caringId: string) {
  const [row] = await db
    .select()
    .from(caring)
    .where(and(eq(caring.id, caringId), eq(caring.memberId, actor.id)))
  if (!row) throw notFound('Person you look after')
  return row
}

/** Since when somebody has been a carer at all: the earliest year they told. Null when they told none. */
export async function caringSince(db: Reader, memberId: string): Promise<number | null> {
  const [row] = await db
    .select({ since: sql<number | null>`min(${caring.sinceYear})` })
    .from(caring)
    .where(and(eq(caring.memberId, memberId), isNull(caring.endedAt)))
  return row?.since === null || row?.since === undefined ? null : Number(row.since)
}
