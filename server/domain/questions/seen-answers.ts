import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, posts, postTakedowns, threads } from '#db/schema/index.ts'
import {
  firstWords,
  foldsOf,
  isFolded,
  isMuted,
  mutedSubjects,
  openerIsTakenDown,
  plainOf,
  titleFor,
  withoutNamesOf,
} from '../groups/index.ts'
import type { Asking } from '../kernel/command.ts'

/** Posts with what a short look at them needs. `authorId` is for decisions and never leaves the server. */
export const answerRows = (db: Reader) =>
  db
    .select({
      id: posts.id,
      seq: posts.seq,
      threadId: posts.threadId,
      groupId: posts.groupId,
      authorId: posts.authorId,
      name: members.name,
      nameless: posts.nameless,
      html: posts.html,
      contentNotes: posts.contentNotes,
      postedAt: posts.postedAt,
      title: threads.title,
      starterId: threads.authorId,
      startedNameless: threads.nameless,
      isOpenerTakenDown: openerIsTakenDown,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))

type AnswerRow = Awaited<ReturnType<typeof answerRows>>[number]

/** The beginnings of these posts as this reader may see them: nothing by anybody out of their sight or muted, and folded words stay folded. `apart` is nobody for those who look after the group. */
export async function seenAnswers(
  { db, actor, now }: Asking,
  rows: readonly AnswerRow[],
  { most, isLookingAfter }: { readonly most: number; readonly isLookingAfter: boolean },
) {
  const muted = await mutedSubjects(db, actor.id, now)
  const apart = isLookingAfter ? new Set<string>() : muted.apart
  const withoutNames = await withoutNamesOf(db, apart)
  const folds = await foldsOf(db, actor.id)
  return rows
    .filter(
      (row) =>
        !isMuted(
          { ...muted, thread: new Set(), group: new Set(), apart },
          {
            ...row,
            startedBy: row.startedNameless ? null : row.starterId,
          },
        ),
    )
    .map((row) => ({
      id: row.id,
      threadId: row.threadId,
      title: titleFor(actor, { title: row.title, authorId: row.starterId, isTakenDown: row.isOpenerTakenDown }),
      by: row.nameless ? null : row.name,
      postedAt: row.postedAt,
      contentNotes: row.contentNotes,
      words: isFolded(folds, { contentNotes: row.contentNotes, text: plainOf(row.html) })
        ? null
        : firstWords(row.authorId === actor.id ? row.html : withoutNames(row.html), most),
    }))
}

/** The beginning of one post as a reader may see it; null words stay folded. */
export type SeenAnswer = Awaited<ReturnType<typeof seenAnswers>>[number]
