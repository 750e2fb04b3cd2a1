import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groups, memberships, posts, readingPlaces, threadMerges, threads } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { isMuted, type Muted, mutedSubjects } from './mutes.ts'
import { newInThreads } from './new-in-threads.ts'
import { mayKeep } from './policy.ts'
import { newSince } from './visits.ts'

/** How far a group is counted: beyond it a page says "more than 20". */
const countedAtMost = 21

/** A member's home: threads they keep with new replies, then each of their groups with what is new since they were last there. What they muted is left out. Refuses: forbidden. */
export const myGroups = query(z.object({}), async (ctx) => {
  const { db, actor, now } = ctx
  demand(mayKeep(actor))
  const muted = await mutedSubjects(db, actor.id, now)
  const belongs = (await groupsOf(db).execute({ memberId: actor.id })).sort((a, b) => a.name.localeCompare(b.name))
  const heard = belongs.filter(({ id }) => !muted.group.has(id))
  return {
    news: await newInThreads(ctx, muted),
    groups: await Promise.all(
      heard.map(async ({ id, slug, name, ...visits }) => {
        const since = newSince(visits, now)
        const newest = await newestIn(db).execute({ groupId: id, memberId: actor.id, limit: countedAtMost })
        const audible = newest.filter((thread) => !isThreadMuted(muted, id, thread))
        return {
          id,
          slug,
          name,
          /** Conversations with something this member has not read; 21 stands for more than 20. */
          newCount: audible.filter(
            ({ lastPostAt, lastSeq, readTo }) => lastPostAt > since && (lastSeq ?? 0) > (readTo ?? 0),
          ).length,
          lastPostAt: audible[0]?.lastPostAt ?? null,
        }
      }),
    ),
    belongsSomewhere: belongs.length > 0,
  }
})

type Newest = {
  readonly id: string
  readonly authorId: string
  readonly nameless: boolean
  readonly lastAuthorId: string | null
  readonly lastNameless: boolean | null
}

/** A thread is as good as muted when a muted or blocked person started it, or is the one who wrote last. */
const isThreadMuted = (muted: Muted, groupId: string, thread: Newest): boolean =>
  isMuted(muted, { threadId: thread.id, groupId, authorId: thread.authorId, nameless: thread.nameless }) ||
  (thread.lastAuthorId !== null &&
    thread.lastNameless === false &&
    (muted.person.has(thread.lastAuthorId) || muted.apart.has(thread.lastAuthorId)))

const groupsOf = (db: Reader) =>
  db.prepared('my-groups', (reader) =>
    reader
      .select({
        id: groups.id,
        slug: groups.slug,
        name: groups.name,
        joinedAt: memberships.joinedAt,
        visitedAt: memberships.visitedAt,
        visitBefore: memberships.visitBefore,
      })
      .from(memberships)
      .innerJoin(groups, eq(groups.id, memberships.groupId))
      .where(eq(memberships.memberId, sql.placeholder('memberId'))),
  )

const newestIn = (db: Reader) =>
  db.prepared('my-groups-newest-threads', (reader) =>
    reader
      .select({
        id: threads.id,
        authorId: threads.authorId,
        nameless: threads.nameless,
        lastPostAt: threads.lastPostAt,
        lastSeq: posts.seq,
        lastAuthorId: posts.authorId,
        lastNameless: posts.nameless,
        readTo: readingPlaces.seq,
      })
      .from(threads)
      .leftJoin(
        posts,
        eq(
          posts.seq,
          sql`(select newest.seq from posts as newest where newest.thread_id = ${threads.id} order by newest.seq desc limit 1)`,
        ),
      )
      .leftJoin(
        readingPlaces,
        and(eq(readingPlaces.memberId, sql.placeholder('memberId')), eq(readingPlaces.threadId, threads.id)),
      )
      .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
      .where(and(eq(threads.groupId, sql.placeholder('groupId')), sql`${threadMerges.threadId} is null`))
      .orderBy(desc(threads.lastPostAt), desc(threads.id))
      .limit(sql.placeholder('limit')),
  )
