import { and, eq, gt, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { groups, members, memberships, mutes, threadMerges, threads } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { isKeptApart, peopleApartFrom } from '../safety/index.ts'
import { mayKeep } from './policy.ts'
import { openerIsTakenDown, titleFor } from './threads.ts'

/** A list longer than this is nobody's to read. */
const listedAtMost = 500

/** What this member has muted and not let run out, newest first. A thread in a group they left, or merged into another, has no title here. Refuses: forbidden. */
export const muted = query(z.object({}), async ({ db, actor, now }) => {
  demand(mayKeep(actor))
  const rows = await db
    .select({
      kind: mutes.kind,
      subjectId: mutes.subjectId,
      mutedAt: mutes.mutedAt,
      until: mutes.until,
      person: members.name,
      group: groups.name,
      thread: threads.title,
      authorId: threads.authorId,
      nameless: threads.nameless,
      isTakenDown: openerIsTakenDown,
      belongs: memberships.memberId,
      mergedInto: threadMerges.intoId,
    })
    .from(mutes)
    .leftJoin(members, and(eq(mutes.kind, 'person'), eq(members.id, mutes.subjectId)))
    .leftJoin(groups, and(eq(mutes.kind, 'group'), eq(groups.id, mutes.subjectId)))
    .leftJoin(threads, and(eq(mutes.kind, 'thread'), eq(threads.id, mutes.subjectId)))
    .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
    .leftJoin(memberships, and(eq(memberships.groupId, threads.groupId), eq(memberships.memberId, actor.id)))
    .where(
      and(
        eq(mutes.memberId, actor.id),
        or(isNull(mutes.until), gt(mutes.until, now)),
        // Of somebody from whom they are kept apart no line tells.
        not(and(eq(mutes.kind, 'person'), isKeptApart(mutes.subjectId, sql`${actor.id}`)) as SQL),
      ),
    )
    .limit(listedAtMost)
  const apart = await peopleApartFrom(db, actor.id)
  return rows
    .map(({ person, group, thread, authorId, nameless, isTakenDown, belongs, mergedInto, ...mute }) => ({
      ...mute,
      name:
        person ??
        group ??
        // Its words went elsewhere, and may have been taken down there: nobody looks after this title any more.
        (belongs === null ||
        mergedInto !== null ||
        thread === null ||
        authorId === null ||
        (!nameless && apart.has(authorId))
          ? null
          : titleFor(actor, { title: thread, authorId, isTakenDown })),
    }))
    .sort((a, b) => b.mutedAt - a.mutedAt)
})
