import { count, eq } from 'drizzle-orm'
import { documentComments, reviewTakedowns } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { screenWords } from '../safety/index.ts'

type Said = {
  readonly kind: 'document-comment' | 'comment-reply'
  readonly id: string
  readonly authorId: string
  readonly text: string
}

/**
 * Has somebody's words looked at in the transaction that keeps them. Answers whether they wait to be checked, and with the offer
 * of support for their writer to see at once.
 */
export async function screenSaid(ctx: Context, { kind, id, authorId, text }: Said) {
  const { tx, now } = ctx
  const [before] = await tx
    .select({ count: count() })
    .from(documentComments)
    .where(eq(documentComments.authorId, authorId))
  const { mustWait, supportId } = await screenWords(ctx, {
    subject: { kind, id },
    authorId,
    // A workspace is no peer group: moderators look, and no facilitators.
    groupId: null,
    text,
    earlier: before?.count ?? 0,
  })
  if (mustWait)
    await tx
      .insert(reviewTakedowns)
      .values({ subjectId: id, how: 'held', takenDownBy: 'system', takenDownAt: now })
      .onConflictDoNothing()
  return { isHeld: mustWait, supportId }
}
