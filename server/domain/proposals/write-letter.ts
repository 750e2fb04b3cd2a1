import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { letterVoices, proposalLetters } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { evening, mayTell } from '../kernel/words.ts'
import { screenGroupWords } from '../safety/index.ts'
import { decidingSeats, mayArrange } from '../workspaces/index.ts'
import { letterOf, visibleProposal } from './proposals.ts'
import { saying } from './wish.ts'

export const WriteLetterInput = z.object({
  proposalId: z.string().max(60),
  answer: z.enum(['yes', 'yes-if', 'no'], 'Choose the answer'),
  reasons: saying('Say why, in plain words'),
  conditions: mayTell(5000),
  closesOn: evening,
})

/**
 * The chair or the staff write what the group could answer, and ask whoever has a say. A letter that is written anew takes the
 * place of the one before, and everybody is asked again. Refuses: not-found, forbidden, invalid, conflict, too-many.
 */
export const writeLetter = command(
  WriteLetterInput,
  async (ctx, { proposalId, closesOn, ...letter }) => {
    const { tx, actor, now } = ctx
    const proposal = await visibleProposal(tx, actor, proposalId)
    demand(mayArrange(actor, proposal.workspace))
    if (proposal.laidAt === null || proposal.putAsideAt !== null) throw conflict('Lay it before the group first')
    if ((await letterOf(tx, proposalId))?.sentAt) throw conflict('The answer was sent already')
    if (closesOn <= now) throw invalid({ closesOn: ['Choose a day that is still to come'] })
    if (letter.answer === 'yes-if' && letter.conditions.length < 3)
      throw invalid({ conditions: ['Say what would have to change first'] })
    await tx
      .update(proposalLetters)
      .set({ replacedAt: now })
      .where(and(eq(proposalLetters.proposalId, proposalId), isNull(proposalLetters.replacedAt)))
    const id = ctx.newId()
    await tx
      .insert(proposalLetters)
      .values({ ...letter, id, proposalId, writtenBy: actor.id, writtenAt: now, closesAt: closesOn })
    const asked = await decidingSeats(tx, proposal.workspaceId)
    await tx.insert(letterVoices).values(asked.map((seat) => ({ letterId: id, seatId: seat.id })))
    const { supportId } = await screenGroupWords(ctx, {
      place: 'letter',
      ofId: id,
      workspaceId: proposal.workspaceId,
      authorId: actor.id,
      text: [letter.reasons, letter.conditions].filter(Boolean).join('\n\n'),
    })
    await ctx.record({ name: 'letter.written', proposalId, letterId: id })
    return { id, supportId }
  },
  { limit: 'posting' },
)
