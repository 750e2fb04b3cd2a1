import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { groups, members, memberships, posts, postTakedowns, savedPosts as saved, threads } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { plainOf } from '../kernel/formatting.ts'
import { demand } from '../kernel/policy.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { firstWords } from './excerpts.ts'
import { foldsOf, isFolded } from './folds.ts'
import { isOutOfSight } from './mutes.ts'
import { olderThan, onePage, placeInput } from './pages.ts'
import { mayKeep, mayRead } from './policy.ts'
import { openerIsTakenDown, titleFor } from './threads.ts'
import { withoutNamesOf } from './unseen-names.ts'

const savedAPage = 20

/** Posts this member saved, the newest first. One that was taken down, that a block hides, or that is in a group they left, is "not there any more". Refuses: forbidden. */
export const savedPosts = query(z.object({ after: placeInput }), async ({ db, actor }, { after }) => {
  demand(mayKeep(actor))
  const rows = await db
    .select({
      id: saved.postId,
      savedAt: saved.savedAt,
      title: threads.title,
      starterId: threads.authorId,
      startedNameless: threads.nameless,
      authorId: posts.authorId,
      isOpenerTakenDown: openerIsTakenDown,
      slug: groups.slug,
      groupName: groups.name,
      author: members.name,
      nameless: posts.nameless,
      html: posts.html,
      contentNotes: posts.contentNotes,
      postedAt: posts.postedAt,
      belongs: memberships.memberId,
      takenDownAt: postTakedowns.takenDownAt,
    })
    .from(saved)
    .innerJoin(posts, eq(posts.id, saved.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, posts.groupId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .leftJoin(memberships, and(eq(memberships.groupId, posts.groupId), eq(memberships.memberId, actor.id)))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(and(eq(saved.memberId, actor.id), olderThan(saved.savedAt, saved.postId, after)))
    .orderBy(desc(saved.savedAt), desc(saved.postId))
    .limit(savedAPage + 1)

  const apart = await peopleApartFrom(db, actor.id)
  const withoutNames = await withoutNamesOf(db, apart)
  const folds = await foldsOf(db, actor.id)
  const { page, next } = onePage(rows, savedAPage, (row) => ({ at: row.savedAt, id: row.id }))
  return {
    posts: page.map((row) => {
      const isThere =
        row.takenDownAt === null &&
        !isOutOfSight({ apart }, { ...row, startedBy: row.startedNameless ? null : row.starterId }) &&
        mayRead(actor, { isMember: row.belongs !== null, isFacilitator: false }).allowed
      const isClosed = isFolded(folds, { contentNotes: row.contentNotes, text: plainOf(row.html) })
      return {
        id: row.id,
        savedAt: row.savedAt,
        there: isThere
          ? {
              title: titleFor(actor, {
                title: row.title,
                authorId: row.starterId,
                isTakenDown: row.isOpenerTakenDown,
              }),
              slug: row.slug,
              groupName: row.groupName,
              by: row.nameless ? null : row.author,
              postedAt: row.postedAt,
              contentNotes: row.contentNotes,
              words: isClosed ? null : firstWords(row.authorId === actor.id ? row.html : withoutNames(row.html), 280),
            }
          : null,
      }
    }),
    next,
  }
})
