import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { commentReplies, documentComments, reviewTakedowns, rounds } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { isHeardIn, readersOf } from '../review/index.ts'
import { giveNotices } from './give-notices.ts'

const repliesAtOnce = 500

/**
 * Tells people that they are asked to read, or that a round is closed; and, once a fair hearing has heard its members, those who
 * commented that staff have replied. Each once. Refuses: forbidden.
 */
export const tellAboutRound = command(
  z.object({ roundId: z.string(), what: z.enum(['asked', 'closed', 'heard']) }),
  async (ctx, { roundId, what }) => {
    demand(mayActForTheHouse(ctx.actor))
    const [round] = await ctx.tx.select().from(rounds).where(eq(rounds.id, roundId))
    if (!round) return
    const readers = await readersOf(ctx.tx, roundId)
    const told = { concernsId: round.documentId }
    if (what === 'asked' && round.closedAt === null) {
      const asked = readers.filter(({ memberId, finishedAt }) => finishedAt === null && memberId !== round.openedBy)
      const onceKey = `review-asked:${roundId}`
      await giveNotices(ctx, asked.map(memberOf), { ...told, kind: 'review-asked', onceKey })
    }
    if (what === 'closed') {
      const others = readers.filter(({ memberId }) => memberId !== round.closedBy)
      await giveNotices(ctx, others.map(memberOf), {
        ...told,
        kind: 'review-ended',
        onceKey: `round-closed:${roundId}`,
      })
    }
    if (what !== 'asked' && round.holdsStaff && (await isHeardIn(ctx.tx, roundId, ctx.now)))
      await tellOfReplies(ctx, roundId)
  },
)

const memberOf = ({ memberId }: { readonly memberId: string }): string => memberId

/** What was replied while members still spoke is told of now. */
export async function tellOfReplies(ctx: Context, roundId: string): Promise<void> {
  const replies = await ctx.tx
    .select({
      replyId: commentReplies.id,
      commentId: commentReplies.commentId,
      byId: commentReplies.authorId,
      authorId: documentComments.authorId,
    })
    .from(documentComments)
    .innerJoin(commentReplies, eq(commentReplies.commentId, documentComments.id))
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, commentReplies.id))
    .where(
      and(
        eq(documentComments.roundId, roundId),
        isNull(documentComments.withdrawnAt),
        isNull(commentReplies.withdrawnAt),
        isNull(reviewTakedowns.how),
      ),
    )
    .limit(repliesAtOnce)
  for (const { replyId, commentId, byId, authorId } of replies)
    if (byId !== authorId)
      await giveNotices(ctx, [authorId], {
        kind: 'comment-answered',
        concernsId: commentId,
        onceKey: `comment-answered:${replyId}`,
      })
}
