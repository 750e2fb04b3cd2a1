import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { threadQuestions } from '#db/schema/index.ts'
import { type SeenThread, visibleThread } from '../groups/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { conflict } from '../kernel/refusal.ts'

/** Whether a thread asks something. */
export async function isQuestion(db: Reader, threadId: string): Promise<boolean> {
  const rows = await db
    .prepared('is-question', (reader) =>
      reader
        .select({ threadId: threadQuestions.threadId })
        .from(threadQuestions)
        .where(eq(threadQuestions.threadId, sql.placeholder('threadId'))),
    )
    .execute({ threadId })
  return rows.length > 0
}

/** A question this person may read, whose words are still in it. Refuses: not-found, conflict (a talk, or merged into another thread). */
export async function visibleQuestion(db: Reader, actor: Actor, threadId: string): Promise<SeenThread> {
  const thread = await visibleThread(db, actor, threadId)
  if (thread.mergedInto !== null) throw conflict('This thread was merged into another. Open that one instead')
  if (!(await isQuestion(db, threadId))) throw conflict('This thread is not a question')
  return thread
}
