import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import {
  groupRoles,
  groups,
  memberships,
  posts,
  postTakedowns,
  threadClosures,
  threadMerges,
  threads,
} from '#db/schema/index.ts'
import { type Actor, isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { isApart } from '../safety/index.ts'
import { mayRead, type ThreadFacts } from './policy.ts'

/** A thread this person may read, and what they are to it. `authorId` is for decisions only and never leaves the server. */
export type SeenThread = typeof threads.$inferSelect &
  ThreadFacts & {
    readonly slug: string
    /** Of the group it stands in. */
    readonly kind: 'peer' | 'carers' | 'practice'
    readonly groupName: string
    readonly memberCount: number
    readonly closedBecause: string | null
    /** Where the words went, when the thread was merged into another. */
    readonly mergedInto: string | null
  }

/** What others read in place of a title when the post that opened the thread is out of view. */
const titleTakenDown = 'A thread that was taken down'

/** The title as this person may read it: a title is its author's words, and goes when they take them down. */
export const titleFor = (
  actor: Pick<Actor, 'id'>,
  thread: { readonly title: string; readonly authorId: string; readonly isTakenDown: boolean },
): string => (thread.isTakenDown && thread.authorId !== actor.id ? titleTakenDown : thread.title)

/** Whether the post that opened a thread was taken down. For a select that joins `threads` with something. */
export const openerIsTakenDown = sql<boolean>`exists(select 1 from ${postTakedowns} where ${postTakedowns.postId} = (
  select ${posts.id} from ${posts} where ${posts.threadId} = ${threads.id} and ${posts.opensThread} order by ${posts.seq} limit 1
))`.mapWith(Boolean)

/** Whether a thread's opener and this reader (the placeholder `memberId`) do not see each other. Never for one opened without a name: its vanishing would tell whose it is. */
export const openerIsApart = sql<boolean>`(not ${threads.nameless} and ${isApart(threads.authorId, sql.placeholder('memberId'))})`

/** Whether somebody looks after this group: they check what waits in it, and blocks hide nothing of it from them, or nobody could be looked after who blocks them. */
export const looksAfter = (actor: Actor, { isFacilitator }: Pick<ThreadFacts, 'isFacilitator'>): boolean =>
  isFacilitator || isModerator(actor)

/** A thread this person may see. To everyone else it does not exist. Refuses: not-found. */
export async function visibleThread(db: Reader, actor: Actor, threadId: string): Promise<SeenThread> {
  const [row] = await statement(db).execute({ threadId, memberId: actor.id })
  if (!row) throw notFound('Thread')
  const facts = {
    isMember: row.memberId !== null,
    isFacilitator: row.role !== null,
    isClosed: row.closedBecause !== null,
  }
  if (!mayRead(actor, facts).allowed) throw notFound('Thread')
  // Words that wait to be checked are nobody's to see but their author's and those who check.
  if (row.thread.heldAt !== null && !(row.thread.authorId === actor.id || looksAfter(actor, facts)))
    throw notFound('Thread')
  if (row.isApart && !looksAfter(actor, facts)) throw notFound('Thread')
  return {
    ...row.thread,
    // Whoever checks what waits reads its title, too.
    title: titleFor(actor, {
      ...row.thread,
      isTakenDown: row.isTakenDown && !(row.thread.heldAt !== null && looksAfter(actor, facts)),
    }),
    ...facts,
    slug: row.slug,
    kind: row.kind,
    groupName: row.groupName,
    memberCount: row.memberCount,
    closedBecause: row.closedBecause,
    mergedInto: row.mergedInto,
  }
}

/** The same, and for a merged thread the one its words went to: words sent to the old address must not be lost. Refuses: not-found. */
export async function standingThread(db: Reader, actor: Actor, threadId: string): Promise<SeenThread> {
  const thread = await visibleThread(db, actor, threadId)
  return thread.mergedInto === null ? thread : visibleThread(db, actor, thread.mergedInto)
}

const statement = (db: Reader) =>
  db.prepared('thread-by-id', (reader) =>
    reader
      .select({
        thread: threads,
        slug: groups.slug,
        kind: groups.kind,
        groupName: groups.name,
        memberCount: groups.memberCount,
        isTakenDown: openerIsTakenDown,
        isApart: openerIsApart.mapWith(Boolean),
        memberId: memberships.memberId,
        role: groupRoles.role,
        closedBecause: threadClosures.reason,
        mergedInto: threadMerges.intoId,
      })
      .from(threads)
      .innerJoin(groups, eq(groups.id, threads.groupId))
      .leftJoin(
        memberships,
        and(eq(memberships.groupId, threads.groupId), eq(memberships.memberId, sql.placeholder('memberId'))),
      )
      .leftJoin(
        groupRoles,
        and(
          eq(groupRoles.groupId, threads.groupId),
          eq(groupRoles.memberId, sql.placeholder('memberId')),
          eq(groupRoles.role, 'facilitator'),
        ),
      )
      .leftJoin(threadClosures, eq(threadClosures.threadId, threads.id))
      .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
      .where(eq(threads.id, sql.placeholder('threadId'))),
  )

/** That a thread is there and may be read by this person: what a socket asks before it listens. Refuses: not-found. */
export const threadFace = query(z.object({ threadId: z.string().max(60) }), async ({ db, actor }, { threadId }) => {
  const thread = await visibleThread(db, actor, threadId)
  return { threadId: thread.id, groupId: thread.groupId }
})
