import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import {
  groupRoles,
  groups,
  members,
  memberships,
  posts,
  postTakedowns,
  threadClosures,
  threadMerges,
  threads,
} from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { toPlainText } from '../kernel/formatting.ts'
import { demand } from '../kernel/policy.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { visibleGroup } from './groups.ts'
import { openedInSight } from './in-sight.ts'
import { mayGreet, mayRead } from './policy.ts'

const threadsAtOnce = 20
const lettersOfTheFirstLines = 180

/** Threads by newcomers that nobody has answered, longest waiting first: in one group, or in all that this person facilitates or greets in. Refuses: not-found, forbidden. */
export const firstReplyList = query(z.object({ slug: z.string().nullish() }), async ({ db, actor }, { slug }) => {
  const groupIds = slug ? [await greetedGroup(db, actor, slug)] : await groupsGreetedIn(db, actor)
  const found = await waitingIn(db, actor, { groupIds, limit: threadsAtOnce + 1 })
  return {
    threads: found.slice(0, threadsAtOnce).map(({ body, nameless, startedBy, ...thread }) => ({
      ...thread,
      startedBy: nameless ? null : startedBy,
      // Words with a content note stay folded here too.
      firstLines: thread.contentNotes.length > 0 ? null : firstLinesOf(body),
    })),
    hasMore: found.length > threadsAtOnce,
  }
})

/** Whether somebody facilitates or greets anywhere: what decides if the way to the first-reply list is shown. */
export const greetsSomewhere = query(z.object({}), async ({ db, actor }) => {
  const [role] = await anyRole(db).execute({ memberId: actor.id })
  return role !== undefined
})

/** Since when the newcomer who waits longest in a group has waited; null when nobody waits. Says nothing of who or what. */
export async function longestWait(db: Reader, actor: Actor, groupId: string): Promise<number | null> {
  const [longest] = await waitingIn(db, actor, { groupIds: [groupId], limit: 1 })
  return longest?.postedAt ?? null
}

async function greetedGroup(db: Reader, actor: Actor, slug: string): Promise<string> {
  const group = await visibleGroup(db, actor, slug)
  demand(mayGreet(actor, { ...group, isGreeter: await isGreeter(db, actor, group.id) }))
  demand(mayRead(actor, group))
  return group.id
}

/** Whether somebody is named to say hello in a group. */
export async function isGreeter(db: Reader, actor: Actor, groupId: string): Promise<boolean> {
  const named = await db
    .select({ role: groupRoles.role })
    .from(groupRoles)
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.memberId, actor.id), eq(groupRoles.role, 'greeter')))
  return named.length > 0
}

/** A task in a group they have left gives no sight of it. */
async function groupsGreetedIn(db: Reader, actor: Actor): Promise<string[]> {
  const named = await db
    .selectDistinct({ id: groupRoles.groupId })
    .from(groupRoles)
    .innerJoin(
      memberships,
      and(eq(memberships.groupId, groupRoles.groupId), eq(memberships.memberId, groupRoles.memberId)),
    )
    .where(eq(groupRoles.memberId, actor.id))
  return named.map(({ id }) => id)
}

async function waitingIn(db: Reader, actor: Actor, { groupIds, limit }: { groupIds: string[]; limit: number }) {
  if (groupIds.length === 0) return []
  const apart = await peopleApartFrom(db, actor.id)
  return db
    .select({
      id: threads.id,
      slug: groups.slug,
      groupName: groups.name,
      title: threads.title,
      nameless: threads.nameless,
      startedBy: members.name,
      postedAt: threads.postedAt,
      body: posts.body,
      contentNotes: posts.contentNotes,
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .innerJoin(members, eq(members.id, threads.authorId))
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.opensThread, true)))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .leftJoin(threadClosures, eq(threadClosures.threadId, threads.id))
    .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
    .where(
      and(
        inArray(threads.groupId, groupIds),
        eq(threads.byNewcomer, true),
        isNull(threads.answeredAt),
        ne(threads.authorId, actor.id),
        openedInSight(apart),
        isNull(postTakedowns.postId),
        isNull(threadClosures.threadId),
        isNull(threadMerges.threadId),
      ),
    )
    .orderBy(asc(threads.postedAt), asc(threads.id))
    .limit(limit)
}

function firstLinesOf(body: string): string {
  const words = toPlainText(body)
  return words.length <= lettersOfTheFirstLines
    ? words
    : `${words.slice(0, lettersOfTheFirstLines).replace(/\s+\S*$/, '')}…`
}

const anyRole = (db: Reader) =>
  db.prepared('any-group-role', (reader) =>
    reader
      .select({ role: groupRoles.role })
      .from(groupRoles)
      .where(eq(groupRoles.memberId, sql.placeholder('memberId')))
      .limit(1),
  )
