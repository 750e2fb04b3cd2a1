import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import {
  conditions,
  follows,
  groupConditions,
  groupRoles,
  journeys,
  members,
  posts,
  postTakedowns,
  reactions,
  readingPlaces,
  threadTopics,
  topics,
} from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { howLong, isShownTo, yearsFurtherAlong } from '../people/index.ts'
import { mayFacilitate, mayReply } from './policy.ts'
import { isPinned } from './thread-tools.ts'
import { type SeenThread, visibleThread } from './threads.ts'

/** Posts on one page of a thread. */
export const postsAPage = 20

/** A post as this reader may see it. A post without a name carries no author, here or anywhere. */
export type SeenPost = {
  readonly id: string
  readonly author: { readonly id: string; readonly name: string; readonly isFacilitator: boolean } | null
  readonly isMine: boolean
  readonly opensThread: boolean
  /** Sanitised HTML; null when the author took it down. */
  readonly html: string | null
  readonly contentNotes: readonly string[]
  /** "Living with chronic pain · 8 months in", as far as the author lets this reader see. */
  readonly journey: string | null
  /** Whole years ahead of the reader on the same path; 0 when not, or when either has not said. */
  readonly yearsAlong: number
  readonly postedAt: number
  readonly editedAt: number | null
  readonly support: readonly { readonly kind: string; readonly count: number; readonly isMine: boolean }[]
}

/** One page of a thread, oldest first. `after` is the id of the last post already read. Refuses: not-found. */
export const threadPage = query(
  z.object({ threadId: z.string(), after: z.string().nullish() }),
  async (ctx, { threadId, after }) => {
    const thread = await visibleThread(ctx.db, ctx.actor, threadId)
    const afterSeq = after ? await seqOf(ctx.db, threadId, after) : 0
    const rows = await pageOfPosts(ctx.db).execute({ threadId, afterSeq, limit: postsAPage + 1 })
    const page = rows.slice(0, postsAPage)
    const range = { threadId, from: page[0]?.seq ?? 0, to: page.at(-1)?.seq ?? 0, memberId: ctx.actor.id }

    const told = await journeysIn(ctx, thread, range)
    const facilitators = new Set(
      (await facilitatorsOf(ctx.db).execute({ groupId: thread.groupId })).map(({ id }) => id),
    )
    const support = byPost(await supportIn(ctx.db).execute(range))
    const [following] = await followOf(ctx.db).execute(range)
    const [place] = await placeOf(ctx.db).execute(range)

    return {
      thread: {
        id: thread.id,
        slug: thread.slug,
        groupName: thread.groupName,
        title: thread.title,
        startedBy: thread.nameless ? null : (page.find((post) => post.opensThread)?.name ?? null),
        postedAt: thread.postedAt,
        replyCount: thread.replyCount,
        closedBecause: thread.closedBecause,
        mergedInto: thread.mergedInto,
        topics: await topicsOf(ctx.db).execute({ threadId }),
      },
      posts: page.map((row): SeenPost => {
        const isMine = row.authorId === ctx.actor.id
        const path = row.nameless ? undefined : told.get(row.authorId)
        return {
          id: row.id,
          author: row.nameless
            ? null
            : { id: row.authorId, name: row.name, isFacilitator: facilitators.has(row.authorId) },
          isMine,
          opensThread: row.opensThread,
          html: row.takenDownAt === null ? row.html : null,
          contentNotes: row.contentNotes,
          journey: path?.words ?? null,
          yearsAlong: isMine ? 0 : (path?.yearsAlong ?? 0),
          postedAt: row.postedAt,
          editedAt: row.editedAt,
          support: support.get(row.id) ?? [],
        }
      }),
      next: rows.length > postsAPage ? (page.at(-1)?.id ?? null) : null,
      mayReply: mayReply(ctx.actor, thread),
      /** What the facilitator's tools start from; null for everybody else. */
      facilitator: mayFacilitate(ctx.actor, thread).allowed
        ? { isPinned: await isPinned(ctx.db, threadId), isClosed: thread.isClosed }
        : null,
      isFollowing: following !== undefined,
      /** Something on this page is newer than what this member had read. */
      isFurther: (place?.seq ?? 0) < range.to,
    }
  },
)

async function seqOf(db: Reader, threadId: string, postId: string): Promise<number> {
  const [post] = await db
    .select({ seq: posts.seq })
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.threadId, threadId)))
  if (!post) throw notFound('Post')
  return post.seq
}

type Range = { readonly threadId: string; readonly from: number; readonly to: number; readonly memberId: string }

/** Per author on this page: their path with the conditions this group is about, in words and beside the reader's own. */
async function journeysIn(
  { db, actor, now }: { db: Reader; actor: Actor; now: number },
  thread: SeenThread,
  range: Range,
) {
  const rows = await pathsIn(db).execute({ ...range, groupId: thread.groupId })
  const mine = rows.filter((row) => row.memberId === actor.id)
  const told = new Map<string, { words: string; yearsAlong: number }>()
  for (const row of rows) {
    const beholder = {
      isSelf: row.memberId === actor.id,
      isMember: true,
      sharesGroup: thread.isMember,
      sharesConditionGroup: thread.isMember,
    }
    if (!isShownTo(row.audience, beholder)) continue
    const own = mine.find(({ conditionId }) => conditionId === row.conditionId)
    const yearsAlong = own ? yearsFurtherAlong(own, row) : 0
    const before = told.get(row.memberId)
    told.set(row.memberId, {
      words: before
        ? before.words.replace(' · ', ` and ${row.condition.toLowerCase()} · `)
        : `Living with ${lowerFirst(row.condition)} · ${howLong(row, now)}`,
      yearsAlong: Math.max(before?.yearsAlong ?? 0, yearsAlong),
    })
  }
  return told
}

/** "Chronic pain" becomes "chronic pain"; "COPD" and "ME/CFS" stay as they are. */
const lowerFirst = (name: string) => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)

function byPost(rows: readonly { postId: string; kind: string; count: number; mine: number }[]) {
  const support = new Map<string, { kind: string; count: number; isMine: boolean }[]>()
  for (const { postId, kind, count, mine } of rows) {
    support.set(postId, [...(support.get(postId) ?? []), { kind, count, isMine: mine > 0 }])
  }
  return support
}

const pageOfPosts = (db: Reader) =>
  db.prepared('thread-page-posts', (reader) =>
    reader
      .select({
        id: posts.id,
        seq: posts.seq,
        authorId: posts.authorId,
        name: members.name,
        nameless: posts.nameless,
        opensThread: posts.opensThread,
        html: posts.html,
        contentNotes: posts.contentNotes,
        postedAt: posts.postedAt,
        editedAt: posts.editedAt,
        takenDownAt: postTakedowns.takenDownAt,
      })
      .from(posts)
      .innerJoin(members, eq(members.id, posts.authorId))
      .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
      .where(and(eq(posts.threadId, sql.placeholder('threadId')), gt(posts.seq, sql.placeholder('afterSeq'))))
      .orderBy(asc(posts.seq))
      .limit(sql.placeholder('limit')),
  )

const inRange = and(
  eq(posts.threadId, sql.placeholder('threadId')),
  sql`${posts.seq} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
)

const pathsIn = (db: Reader) =>
  db.prepared('thread-page-paths', (reader) =>
    reader
      .selectDistinct({
        memberId: journeys.memberId,
        conditionId: journeys.conditionId,
        condition: conditions.name,
        sinceYear: journeys.sinceYear,
        sinceMonth: journeys.sinceMonth,
        audience: journeys.audience,
      })
      .from(groupConditions)
      .innerJoin(conditions, eq(conditions.id, groupConditions.conditionId))
      .innerJoin(journeys, eq(journeys.conditionId, groupConditions.conditionId))
      .where(
        and(
          eq(groupConditions.groupId, sql.placeholder('groupId')),
          sql`(${journeys.memberId} = ${sql.placeholder('memberId')} or ${journeys.memberId} in (select ${posts.authorId} from ${posts} where ${inRange}))`,
        ),
      ),
  )

const facilitatorsOf = (db: Reader) =>
  db.prepared('group-facilitators', (reader) =>
    reader
      .select({ id: groupRoles.memberId })
      .from(groupRoles)
      .where(and(eq(groupRoles.groupId, sql.placeholder('groupId')), eq(groupRoles.role, 'facilitator'))),
  )

const supportIn = (db: Reader) =>
  db.prepared('thread-page-support', (reader) =>
    reader
      .select({
        postId: reactions.postId,
        kind: reactions.kind,
        count: sql<number>`count(*)`.mapWith(Number),
        mine: sql<number>`sum(case when ${reactions.memberId} = ${sql.placeholder('memberId')} then 1 else 0 end)`.mapWith(
          Number,
        ),
      })
      .from(posts)
      .innerJoin(reactions, eq(reactions.postId, posts.id))
      .where(inRange)
      .groupBy(reactions.postId, reactions.kind),
  )

const topicsOf = (db: Reader) =>
  db.prepared('thread-topics', (reader) =>
    reader
      .select({ id: topics.id, name: topics.name })
      .from(threadTopics)
      .innerJoin(topics, eq(topics.id, threadTopics.topicId))
      .where(eq(threadTopics.threadId, sql.placeholder('threadId')))
      .orderBy(asc(topics.position)),
  )

const followOf = (db: Reader) =>
  db.prepared('follow', (reader) =>
    reader
      .select({ at: follows.followedAt })
      .from(follows)
      .where(and(eq(follows.threadId, sql.placeholder('threadId')), eq(follows.memberId, sql.placeholder('memberId')))),
  )

const placeOf = (db: Reader) =>
  db.prepared('reading-place', (reader) =>
    reader
      .select({ seq: readingPlaces.seq })
      .from(readingPlaces)
      .where(
        and(
          eq(readingPlaces.memberId, sql.placeholder('memberId')),
          eq(readingPlaces.threadId, sql.placeholder('threadId')),
        ),
      ),
  )
