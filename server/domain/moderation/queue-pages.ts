import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { type CaseSource, cases, groupRoles, groups, memberRoles, type TriageLevel } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Case } from '../safety/index.ts'
import type { Scope } from './scope.ts'

/** Which cases somebody asks for, within what they may see. */
export type Wish = {
  readonly scope: Scope
  readonly actor: Actor
  readonly show: 'all' | 'mine' | 'unclaimed' | 'handed-up'
  readonly source?: CaseSource | null | undefined
  readonly groupId?: string | null | undefined
}

/** A place in a lane: the case that stands before it. */
export type Place = { readonly level: TriageLevel; readonly dueAt: number; readonly id: string }

type Page = {
  readonly levels: readonly TriageLevel[]
  readonly limit: number
  readonly from?: Place | null
  readonly dueBefore?: number
}

const mostCounted = 100

/** Open cases by level, then deadline. Each level and group is a walk along one index, however many wait behind. */
export async function nextCases(db: Reader, wish: Wish, { levels, limit, from, dueBefore }: Page): Promise<Case[]> {
  const found: Case[] = []
  const start = from ? levels.indexOf(from.level) : 0
  for (const level of levels.slice(Math.max(0, start))) {
    if (found.length >= limit) break
    const after = from?.level === level ? from : null
    const walks = groupsOf(wish).map((groupId) =>
      db
        .select()
        .from(cases)
        .where(and(asked(wish, level, groupId), after ? behind(after) : undefined, isDueBefore(dueBefore)))
        .orderBy(asc(cases.dueAt), asc(cases.id))
        .limit(limit - found.length),
    )
    const rows = (await Promise.all(walks)).flat()
    found.push(...rows.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)).slice(0, limit - found.length))
  }
  return found
}

/** How many there are, counted no further than a hundred: nobody needs to know how many thousand wait. */
export async function countCases(db: Reader, wish: Wish, levels: readonly TriageLevel[]) {
  let count = 0
  for (const level of levels) {
    for (const groupId of groupsOf(wish)) {
      if (count > mostCounted) break
      const some = db
        .select({ id: cases.id })
        .from(cases)
        .where(asked(wish, level, groupId))
        .limit(mostCounted + 1 - count)
        .as('some')
      const [row] = await db.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(some)
      count += row?.count ?? 0
    }
  }
  return { count: Math.min(count, mostCounted), hasMoreThanCounted: count > mostCounted }
}

/** The groups by which this person may narrow the queue. */
export const groupChoices = (db: Reader, { groupIds }: Scope) =>
  db
    .select({ id: groups.id, name: groups.name })
    .from(groups)
    .where(groupIds === null ? undefined : inArray(groups.id, [...groupIds]))
    .orderBy(asc(groups.name))

/** The place behind the last of these cases. */
export function endOf(rows: readonly Case[]): Place | null {
  const last = rows.at(-1)
  return last ? { level: last.level, dueAt: last.dueAt, id: last.id } : null
}

/** A place as an address carries it; null when it makes no sense. */
export function placeOf(text: string | null | undefined): Place | null {
  const [, level, dueAt, id] = /^(crisis|red|amber|green)\.(\d{1,15})\.([\w-]{1,64})$/.exec(text ?? '') ?? []
  return level && id ? { level: level as TriageLevel, dueAt: Number(dueAt), id } : null
}

/** One walk for everything, or one for each group of a facilitator. */
function groupsOf({ scope, groupId }: Wish): readonly (string | null)[] {
  if (scope.groupIds === null) return [groupId ?? null]
  return groupId ? scope.groupIds.filter((id) => id === groupId) : scope.groupIds
}

const behind = ({ dueAt, id }: Place) => or(gt(cases.dueAt, dueAt), and(eq(cases.dueAt, dueAt), gt(cases.id, id)))
const isDueBefore = (at: number | undefined) => (at === undefined ? undefined : lt(cases.dueAt, at))

function asked({ scope, actor, show, source }: Wish, level: TriageLevel, groupId: string | null): SQL | undefined {
  return and(
    isNull(cases.closedAt),
    eq(cases.level, level),
    groupId === null ? undefined : eq(cases.groupId, groupId),
    source ? eq(cases.source, source) : undefined,
    show === 'mine' ? eq(cases.claimedBy, actor.id) : undefined,
    show === 'unclaimed' ? isNull(cases.claimedBy) : undefined,
    show === 'handed-up' ? isNotNull(cases.handedUpAt) : undefined,
    // The same line as `mayModerate` draws for one case.
    ne(cases.aboutId, actor.id),
    scope.groupIds === null ? undefined : isNotAboutStaff,
  )
}

const isNotAboutStaff = sql`not exists (select 1 from ${memberRoles} where ${memberRoles.memberId} = ${cases.aboutId}
    and ${memberRoles.role} in ('moderator', 'duty-lead', 'coordinator'))
  and not exists (select 1 from ${groupRoles} where ${groupRoles.memberId} = ${cases.aboutId}
    and ${groupRoles.groupId} = ${cases.groupId} and ${groupRoles.role} = 'facilitator')`
