import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { follows, groups, memberships, mutes, threads } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { openedInSight } from './in-sight.ts'
import { olderThan, onePage, placeInput } from './pages.ts'
import { mayKeep, mayRead } from './policy.ts'
import { openerIsTakenDown, titleFor } from './threads.ts'

const followedAPage = 20

/** Threads this member follows, the newest first. One in a group they left is there to be let go, without its title. Refuses: forbidden. */
export const followedThreads = query(z.object({ after: placeInput }), async ({ db, actor, now }, { after }) => {
  demand(mayKeep(actor))
  const apart = await peopleApartFrom(db, actor.id)
  const rows = await db
    .select({
      id: follows.threadId,
      followedAt: follows.followedAt,
      title: threads.title,
      authorId: threads.authorId,
      isTakenDown: openerIsTakenDown,
      lastPostAt: threads.lastPostAt,
      slug: groups.slug,
      groupName: groups.name,
      belongs: memberships.memberId,
      mutedAt: mutes.mutedAt,
      until: mutes.until,
    })
    .from(follows)
    .innerJoin(threads, eq(threads.id, follows.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, and(eq(memberships.groupId, threads.groupId), eq(memberships.memberId, actor.id)))
    .leftJoin(mutes, and(eq(mutes.memberId, actor.id), eq(mutes.kind, 'thread'), eq(mutes.subjectId, follows.threadId)))
    .where(
      and(eq(follows.memberId, actor.id), openedInSight(apart), olderThan(follows.followedAt, follows.threadId, after)),
    )
    .orderBy(desc(follows.followedAt), desc(follows.threadId))
    .limit(followedAPage + 1)

  const { page, next } = onePage(rows, followedAPage, (row) => ({ at: row.followedAt, id: row.id }))
  return {
    threads: page.map(
      ({ belongs, title, authorId, isTakenDown, slug, groupName, lastPostAt, mutedAt, until, ...row }) => ({
        id: row.id,
        followedAt: row.followedAt,
        there: mayRead(actor, { isMember: belongs !== null, isFacilitator: false }).allowed
          ? { title: titleFor(actor, { title, authorId, isTakenDown }), slug, groupName, lastPostAt }
          : null,
        muted: mutedAt !== null && (until === null || until > now) ? { until } : null,
      }),
    ),
    next,
  }
})
