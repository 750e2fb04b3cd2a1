import { and, count, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { proposalComments } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { screenWords } from '../safety/index.ts'
import { forSeatId, whoSpeaksFrom } from '../workspaces/index.ts'
import { maySpeakOn } from './policy.ts'
import { letterOf, visibleProposal } from './proposals.ts'
import { saying } from './wish.ts'

export const SayOnProposalInput = z.object({
  proposalId: z.string().max(60),
  words: saying('Write what you want to say'),
  forSeatId,
})

/** A member says what they think of a proposal: for themselves, or for a member they support. Refuses: not-found, forbidden, invalid, too-many. */
export const sayOnProposal = command(
  SayOnProposalInput,
  async (ctx, { proposalId, words, forSeatId: forSeat }) => {
    const { tx, now, newId } = ctx
    const { workspace } = await visibleProposal(tx, ctx.actor, proposalId)
    const letter = await letterOf(tx, proposalId)
    demand(maySpeakOn(ctx.actor, { seat: workspace.seat, isAnswered: (letter?.sentAt ?? null) !== null }))
    const { memberId: authorId, seatId, enteredBySeatId } = await whoSpeaksFrom(ctx, workspace.seat, forSeat)
    const [before] = await tx
      .select({ count: count().mapWith(Number) })
      .from(proposalComments)
      .where(eq(proposalComments.authorId, authorId))
    const id = newId()
    await tx.insert(proposalComments).values({ id, proposalId, authorId, seatId, enteredBySeatId, words, saidAt: now })
    const { mustWait, supportId } = await screenWords(ctx, {
      subject: { kind: 'proposal-comment', id },
      authorId,
      // A workspace is no peer group: moderators look, and no facilitators.
      groupId: null,
      text: words,
      earlier: before?.count ?? 0,
    })
    if (mustWait)
      await tx
        .update(proposalComments)
        .set({ withheld: 'held', withheldBy: 'system', withheldAt: now })
        .where(eq(proposalComments.id, id))
    await ctx.record({ name: 'proposal.commented', proposalId, commentId: id })
    return { id, isHeld: mustWait, supportId }
  },
  { limit: 'posting' },
)

/** Somebody takes back what they said about a proposal: their words are gone. Refuses: not-found. */
export const withdrawProposalComment = command(
  z.object({ commentId: z.string().max(60) }),
  async (ctx, { commentId }) => {
    const [comment] = await ctx.tx
      .update(proposalComments)
      .set({ withdrawnAt: ctx.now, words: '' })
      .where(
        and(
          eq(proposalComments.id, commentId),
          eq(proposalComments.authorId, ctx.actor.id),
          isNull(proposalComments.withdrawnAt),
        ),
      )
      .returning({ proposalId: proposalComments.proposalId })
    if (!comment) throw notFound('Comment')
    await ctx.record({ name: 'proposal.comment-withdrawn', proposalId: comment.proposalId, commentId })
  },
)
