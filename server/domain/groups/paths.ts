import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { conditions, groupConditions, journeys, members, memberships, posts, postTakedowns } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Asking } from '../kernel/command.ts'
import { howLong, isShownTo, type Since, yearsFurtherAlong } from '../people/index.ts'
import { caringPathsOn } from './caring-paths.ts'
import type { Range } from './thread-rows.ts'
import type { SeenThread } from './threads.ts'

/** People further along are looked for among the newest of a thread's posts: a very long one must cost no more than this. */
const lookedAtMost = 500

/** An author's path as the reader may see it. */
export type Path = {
  /** "Living with chronic pain · 8 months in". */
  readonly words: string
  /** Whole years ahead of the reader on a path they share; 0 when not. */
  readonly yearsAlong: number
}

/** Somebody in a thread who is ahead of the reader, and how many answers they have given there under their name. */
export type PersonAhead = {
  readonly id: string
  readonly name: string
  readonly yearsAlong: number
  readonly answers: number
}

/** What the reader is to the group a thread is in. */
type GroupSeen = Pick<SeenThread, 'groupId' | 'isMember'>

/** The paths of the people who wrote this page, and the reader's own. Words without a name have no path. */
export async function pathsOn(ctx: Asking, thread: GroupSeen, range: Range) {
  const { db, actor, now } = ctx
  const rows = await toldOn(db).execute({ ...range, groupId: thread.groupId })
  const mine = rows.filter((row) => row.memberId === actor.id)
  const byMember = new Map<string, Told[]>()
  for (const row of rows) {
    if (!isShown(row, { actor, thread, mine })) continue
    byMember.set(row.memberId, [...(byMember.get(row.memberId) ?? []), row])
  }
  const paths = new Map<string, Path>()
  for (const [memberId, told] of byMember)
    paths.set(memberId, { words: inWords(told, now), yearsAlong: memberId === actor.id ? 0 : yearsAhead(mine, told) })
  // In a carers' place it is caring that people share.
  for (const [memberId, path] of await caringPathsOn(ctx, thread.groupId, range)) paths.set(memberId, path)
  return { paths, mine }
}

/** Who in this thread has lived with it longer than the reader, those two to three years ahead first: they help most. Not whoever is blocked, by either side. */
export async function peopleAhead(
  { db, actor }: Asking,
  thread: SeenThread,
  mine: readonly Told[],
  apart: ReadonlySet<string>,
): Promise<PersonAhead[]> {
  if (mine.length === 0) return []
  const rows = await toldIn(db).execute({ threadId: thread.id, groupId: thread.groupId, memberId: actor.id })
  const people = new Map<string, PersonAhead>()
  for (const row of rows) {
    if (row.memberId === actor.id || apart.has(row.memberId) || !isShown(row, { actor, thread, mine })) continue
    const yearsAlong = Math.max(yearsAhead(mine, [row]), people.get(row.memberId)?.yearsAlong ?? 0)
    if (yearsAlong === 0) continue
    people.set(row.memberId, { id: row.memberId, name: row.name, yearsAlong, answers: row.answers })
  }
  const distance = ({ yearsAlong }: PersonAhead) => Math.abs(yearsAlong - 2.5)
  return [...people.values()].sort((a, b) => distance(a) - distance(b) || a.name.localeCompare(b.name))
}

/** What somebody told of their path, and what their group and this one have to do with it. */
export type Told = Since & {
  readonly memberId: string
  readonly conditionId: string
  readonly condition: string
  readonly audience: Parameters<typeof isShownTo>[0]
  /** Set when this group is about the condition. */
  readonly aboutId: string | null
  /** Set when the person who told it belongs to this group. */
  readonly belongsId: string | null
}

/** As its owner chose. A path this group is not about is shown only to somebody on the same one. */
function isShown(
  row: Told,
  { actor, thread, mine }: { actor: Actor; thread: GroupSeen; mine: readonly Told[] },
): boolean {
  if (row.aboutId === null && !mine.some(({ conditionId }) => conditionId === row.conditionId)) return false
  return isShownTo(row.audience, {
    isSelf: row.memberId === actor.id,
    isMember: actor.kind === 'member',
    sharesGroup: thread.isMember && row.belongsId !== null,
    sharesConditionGroup: thread.isMember && row.aboutId !== null,
  })
}

function yearsAhead(mine: readonly Told[], theirs: readonly Told[]): number {
  const years = theirs.map((row) => {
    const own = mine.find(({ conditionId }) => conditionId === row.conditionId)
    return own ? yearsFurtherAlong(own, row) : 0
  })
  return Math.max(0, ...years)
}

/** "Living with chronic pain · 8 months in"; with two paths, how long stands beside each. */
function inWords(told: readonly Told[], now: number): string {
  const [first, ...others] = told
  if (!first) return ''
  if (others.length === 0) return `Living with ${lowerFirst(first.condition)} · ${howLong(first, now)}`
  const each = told.map((row) => `${lowerFirst(row.condition)} (${howLong(row, now)})`)
  return `Living with ${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}

/** "Chronic pain" becomes "chronic pain"; "COPD" and "ME/CFS" stay as they are. */
const lowerFirst = (name: string) => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)

const told = {
  memberId: journeys.memberId,
  conditionId: journeys.conditionId,
  condition: conditions.name,
  sinceYear: journeys.sinceYear,
  sinceMonth: journeys.sinceMonth,
  audience: journeys.audience,
  aboutId: groupConditions.groupId,
  belongsId: memberships.groupId,
}
const isAbout = and(
  eq(groupConditions.groupId, sql.placeholder('groupId')),
  eq(groupConditions.conditionId, journeys.conditionId),
)
const belongs = and(eq(memberships.groupId, sql.placeholder('groupId')), eq(memberships.memberId, journeys.memberId))

const toldOn = (db: Reader) =>
  db.prepared('thread-page-paths', (reader) =>
    reader
      .select(told)
      .from(journeys)
      .innerJoin(conditions, eq(conditions.id, journeys.conditionId))
      .leftJoin(groupConditions, isAbout)
      .leftJoin(memberships, belongs)
      .where(
        sql`${journeys.memberId} in (
          select ${posts.authorId} from ${posts} where ${posts.threadId} = ${sql.placeholder('threadId')}
            and ${posts.seq} between ${sql.placeholder('from')} and ${sql.placeholder('to')}
          union select ${sql.placeholder('memberId')})`,
      )
      .orderBy(journeys.id),
  )

const toldIn = (db: Reader) =>
  db.prepared('thread-paths-ahead', (reader) => {
    const newest = reader
      .select({ authorId: posts.authorId })
      .from(posts)
      .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
      .where(
        and(
          eq(posts.threadId, sql.placeholder('threadId')),
          eq(posts.opensThread, false),
          eq(posts.nameless, false),
          isNull(postTakedowns.postId),
        ),
      )
      .orderBy(desc(posts.seq))
      .limit(lookedAtMost)
      .as('newest')
    const answering = reader
      .select({ authorId: newest.authorId, answers: sql<number>`count(*)`.mapWith(Number).as('answers') })
      .from(newest)
      .groupBy(newest.authorId)
      .as('answering')
    return reader
      .select({ ...told, name: members.name, answers: answering.answers })
      .from(answering)
      .innerJoin(members, eq(members.id, answering.authorId))
      .innerJoin(journeys, eq(journeys.memberId, answering.authorId))
      .innerJoin(conditions, eq(conditions.id, journeys.conditionId))
      .leftJoin(groupConditions, isAbout)
      .leftJoin(memberships, belongs)
      .where(
        sql`${journeys.conditionId} in (select own.condition_id from ${journeys} own where own.member_id = ${sql.placeholder('memberId')})`,
      )
  })
