import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groupRoles, groups, members, memberships, posts, threadMerges, threadPins, threads } from '#db/schema/index.ts'
import { type Actor, hasRole } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayFacilitate } from './policy.ts'
import { openerIsTakenDown, type SeenThread, titleFor, visibleThread } from './threads.ts'
import { topicChoicesIn } from './topic-choices.ts'

/** What a facilitator can do with a thread: its pin, its topics, where it could move, what it could be merged into. Refuses: not-found, forbidden. */
export const threadTools = query(z.object({ threadId: z.string() }), async ({ db, actor }, { threadId }) => {
  const thread = await facilitated(db, actor, threadId)
  return {
    id: threadId,
    slug: thread.slug,
    groupName: thread.groupName,
    title: thread.title,
    closedBecause: thread.closedBecause,
    mergedInto: thread.mergedInto,
    isPinned: await isPinned(db, threadId),
    topics: await topicChoicesIn(db, thread),
    groups: await roomsFor(db, actor, thread),
  }
})

/** Newest threads of the same group that a thread could be merged into, or one of them by its id. Refuses: not-found, forbidden. */
export const mergeChoices = query(
  z.object({ threadId: z.string(), intoId: z.string().nullish() }),
  async ({ db, actor }, { threadId, intoId }) => {
    const thread = await facilitated(db, actor, threadId)
    const found = await db
      .select({
        id: threads.id,
        title: threads.title,
        authorId: threads.authorId,
        isTakenDown: openerIsTakenDown,
        lastPostAt: threads.lastPostAt,
        replyCount: threads.replyCount,
      })
      .from(threads)
      .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
      .where(
        and(
          eq(threads.groupId, thread.groupId),
          ne(threads.id, threadId),
          isNull(threadMerges.threadId),
          intoId ? eq(threads.id, intoId) : undefined,
        ),
      )
      .orderBy(desc(threads.lastPostAt), desc(threads.id))
      .limit(30)
    if (intoId && found.length === 0) throw notFound('Thread')
    return found.map(({ authorId, isTakenDown, ...choice }) => ({
      ...choice,
      title: titleFor(actor, { ...choice, authorId, isTakenDown }),
    }))
  },
)

/** Who wrote in a thread under their name and is not in the group it would move to. At most a handful are named. Refuses: not-found, forbidden. */
export const leftBehind = query(
  z.object({ threadId: z.string(), toSlug: z.string() }),
  async ({ db, actor }, { threadId, toSlug }) => {
    const thread = await facilitated(db, actor, threadId)
    const group = (await roomsFor(db, actor, thread)).find(({ slug }) => slug === toSlug)
    if (!group) throw notFound('Group')
    const residents = db.select({ id: memberships.memberId }).from(memberships).where(eq(memberships.groupId, group.id))
    const found = await db
      .selectDistinct({
        id: members.id,
        name: members.name,
        isResident: inArray(members.id, residents).mapWith(Boolean),
      })
      .from(posts)
      .innerJoin(members, eq(members.id, posts.authorId))
      .where(and(eq(posts.threadId, threadId), eq(posts.nameless, false)))
      .limit(200)
    return { group, names: found.filter(({ isResident }) => !isResident).map(({ name }) => name) }
  },
)

async function facilitated(db: Reader, actor: Actor, threadId: string): Promise<SeenThread> {
  const thread = await visibleThread(db, actor, threadId)
  demand(mayFacilitate(actor, thread))
  return thread
}

/** Whether a thread is kept at the top of its group. */
export async function isPinned(db: Reader, threadId: string): Promise<boolean> {
  const pins = await db
    .select({ threadId: threadPins.threadId })
    .from(threadPins)
    .where(eq(threadPins.threadId, threadId))
  return pins.length > 0
}

/** Groups this person looks after too; every group for a coordinator. */
async function roomsFor(db: Reader, actor: Actor, { groupId }: SeenThread) {
  const mine = db
    .select({ id: groupRoles.groupId })
    .from(groupRoles)
    .where(and(eq(groupRoles.memberId, actor.id), eq(groupRoles.role, 'facilitator')))
  return db
    .select({ id: groups.id, slug: groups.slug, name: groups.name })
    .from(groups)
    .where(and(ne(groups.id, groupId), hasRole(actor, 'coordinator') ? undefined : inArray(groups.id, mine)))
    .orderBy(asc(groups.name))
}
