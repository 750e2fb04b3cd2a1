import { and, asc, eq, exists, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { helpedMarks, posts, postTakedowns } from '#db/schema/index.ts'
import { looksAfter, type SeenThread, visibleThread } from '../groups/index.ts'
import { type Asking, query } from '../kernel/command.ts'
import { mayImproveSummary, mayMakeQuestion } from './policy.ts'
import { isQuestion } from './questions.ts'
import { answerRows, seenAnswers } from './seen-answers.ts'
import { standing, summariesOf } from './summaries.ts'

/** So many answers that helped are named at the top of a question. */
const mostNamed = 8

/** What a question has beside its posts: its summary, who said of which answer that it helped, and those answers, in the order in which they were written. Nobody is counted or ranked. Refuses: not-found. */
export const threadQuestion = query(z.object({ threadId: z.string().max(60) }), async (ctx, { threadId }) => {
  const { db, actor } = ctx
  const thread = await visibleThread(db, actor, threadId)
  const mayChange = mayMakeQuestion(actor, { ...thread, isMine: thread.authorId === actor.id }).allowed
  if (!(await isQuestion(db, threadId))) return { isQuestion: false as const, mayChange }
  const marks = await marksIn(db).execute({ threadId, memberId: actor.id, askerId: thread.authorId })
  return {
    isQuestion: true as const,
    mayChange,
    isMine: thread.authorId === actor.id,
    summary: standing(await summariesOf(db, actor, thread)),
    mayImprove: mayImproveSummary(actor, thread).allowed,
    marks: marks.map(({ postId, all, byAsker, mine }) => ({
      postId,
      byAsker: byAsker > 0,
      others: all - byAsker,
      isMine: mine > 0,
    })),
    helped: marks.length === 0 ? [] : await helpedIn(ctx, thread),
  }
})

const marksIn = (db: Reader) =>
  db.prepared('helped-marks-in-thread', (reader) =>
    reader
      .select({
        postId: helpedMarks.postId,
        all: sql<number>`count(*)`.mapWith(Number),
        byAsker: countOf('askerId'),
        mine: countOf('memberId'),
      })
      .from(posts)
      .innerJoin(helpedMarks, eq(helpedMarks.postId, posts.id))
      .where(eq(posts.threadId, sql.placeholder('threadId')))
      .groupBy(helpedMarks.postId),
  )

const countOf = (whom: string) =>
  sql<number>`sum(case when ${helpedMarks.memberId} = ${sql.placeholder(whom)} then 1 else 0 end)`.mapWith(Number)

/** The answers that helped, as this reader may see them. */
async function helpedIn(ctx: Asking, thread: SeenThread) {
  const marked = ctx.db.select({ id: helpedMarks.postId }).from(helpedMarks).where(eq(helpedMarks.postId, posts.id))
  const rows = await answerRows(ctx.db)
    .where(and(eq(posts.threadId, thread.id), isNull(postTakedowns.postId), exists(marked)))
    .orderBy(asc(posts.seq))
    .limit(mostNamed)
  const seen = await seenAnswers(ctx, rows, { most: 120, isLookingAfter: looksAfter(ctx.actor, thread) })
  return seen.map(({ id, by, words, contentNotes }) => ({ id, by, words, contentNotes }))
}
