import { and, asc, desc, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import {
  groupRoles,
  members,
  threadClosures,
  threadMerges,
  threadPins,
  threads,
  threadTopics,
  topics,
} from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { type SeenGroup, visibleGroup } from './groups.ts'
import { mayFacilitate, mayJoin, mayRead, mayWrite } from './policy.ts'
import { openerIsTakenDown, titleFor } from './threads.ts'

/** Threads on one page of a group. */
export const threadsAPage = 20

/** Where the next page of threads begins: after this one. */
const Place = z
  .string()
  .regex(/^\d+\.[\w-]+$/)
  .transform((text) => {
    const [at = '0', ...id] = text.split('.')
    return { at: Number(at), id: id.join('.') }
  })

/** A group's page: the public summary for everyone, its conversations for those who may read them. Refuses: not-found. */
export const groupPage = query(
  z.object({ slug: z.string(), topicId: z.string().nullish(), after: Place.nullish().catch(null) }),
  async ({ db, actor }, { slug, topicId, after }) => {
    const group = await visibleGroup(db, actor, slug)
    const summary = {
      id: group.id,
      slug: group.slug,
      name: group.name,
      purpose: group.purpose,
      lookedAfter: group.lookedAfter,
      dropIns: group.dropIns,
      joining: group.joining,
      memberCount: group.memberCount,
      facilitators: await namesOf(db, group.id),
      isMember: group.isMember,
    }
    if (!mayRead(actor, group).allowed) return { ...summary, mayJoin: mayJoin(actor, group), inside: null }

    const found = await threadsOf(db, group, topicId ?? null, after ?? null)
    const page = found.slice(0, threadsAPage)
    const last = page.at(-1)
    return {
      ...summary,
      mayJoin: mayJoin(actor, group),
      inside: {
        welcome: group.welcome,
        houseRules: group.houseRules,
        visitedAt: group.visitedAt,
        topics: await db
          .select({ id: topics.id, name: topics.name })
          .from(topics)
          .where(and(eq(topics.groupId, group.id), isNull(topics.retiredAt)))
          .orderBy(asc(topics.position)),
        pinned: after || topicId ? [] : await withTopics(db, actor, await pinnedOf(db, group.id)),
        threads: await withTopics(db, actor, page),
        next: found.length > threadsAPage && last ? `${last.lastPostAt}.${last.id}` : null,
        mayWrite: mayWrite(actor, group),
        mayFacilitate: mayFacilitate(actor, group).allowed,
      },
    }
  },
)

async function namesOf(db: Reader, groupId: string) {
  return db
    .select({ id: members.id, name: members.name })
    .from(groupRoles)
    .innerJoin(members, eq(members.id, groupRoles.memberId))
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.role, 'facilitator')))
    .orderBy(asc(groupRoles.namedAt), asc(members.name))
}

const line = {
  id: threads.id,
  title: threads.title,
  authorId: threads.authorId,
  isTakenDown: openerIsTakenDown,
  nameless: threads.nameless,
  startedBy: members.name,
  postedAt: threads.postedAt,
  lastPostAt: threads.lastPostAt,
  replyCount: threads.replyCount,
  closedAt: threadClosures.closedAt,
}

const lines = (db: Reader) =>
  db
    .select(line)
    .from(threads)
    .innerJoin(members, eq(members.id, threads.authorId))
    .leftJoin(threadClosures, eq(threadClosures.threadId, threads.id))
    .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
    .leftJoin(threadPins, eq(threadPins.threadId, threads.id))

async function threadsOf(
  db: Reader,
  group: SeenGroup,
  topicId: string | null,
  after: { at: number; id: string } | null,
) {
  return lines(db)
    .where(
      and(
        eq(threads.groupId, group.id),
        isNull(threadMerges.threadId),
        topicId
          ? inArray(
              threads.id,
              db.select({ id: threadTopics.threadId }).from(threadTopics).where(eq(threadTopics.topicId, topicId)),
            )
          : isNull(threadPins.threadId),
        after
          ? or(lt(threads.lastPostAt, after.at), and(eq(threads.lastPostAt, after.at), lt(threads.id, after.id)))
          : undefined,
      ),
    )
    .orderBy(desc(threads.lastPostAt), desc(threads.id))
    .limit(threadsAPage + 1)
}

const pinnedOf = (db: Reader, groupId: string) =>
  lines(db).where(eq(threadPins.groupId, groupId)).orderBy(desc(threadPins.pinnedAt)).limit(5)

type Line = { id: string; title: string; authorId: string; isTakenDown: boolean; nameless: boolean; startedBy: string }

/** The lines as this person may read them: no author where the thread has no name, no title where its author took it down. */
async function withTopics<Found extends Line>(db: Reader, actor: Actor, found: readonly Found[]) {
  const tags =
    found.length === 0
      ? []
      : await db
          .select({ threadId: threadTopics.threadId, name: topics.name })
          .from(threadTopics)
          .innerJoin(topics, eq(topics.id, threadTopics.topicId))
          .where(
            inArray(
              threadTopics.threadId,
              found.map(({ id }) => id),
            ),
          )
  return found.map(({ nameless, startedBy, authorId, isTakenDown, ...thread }) => ({
    ...thread,
    title: titleFor(actor, { title: thread.title, authorId, isTakenDown }),
    startedBy: nameless ? null : startedBy,
    topics: tags.filter(({ threadId }) => threadId === thread.id).map(({ name }) => name),
  }))
}
