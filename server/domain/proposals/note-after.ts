import { z } from 'zod'
import { proposalNotes } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import { screenGroupWords } from '../safety/index.ts'
import { mayArrange } from '../workspaces/index.ts'
import { letterOf, visibleProposal } from './proposals.ts'
import { saying } from './wish.ts'

export const NoteAfterInput = z.object({
  proposalId: z.string().max(60),
  words: saying('Say what happened'),
  happenedOn: z.iso.date('Choose a day'),
})

/** The chair or the staff write down what happened after the answer was sent. Refuses: not-found, forbidden, invalid, conflict, too-many. */
export const noteAfter = command(
  NoteAfterInput,
  async (ctx, { proposalId, words, happenedOn }) => {
    const { workspace } = await visibleProposal(ctx.tx, ctx.actor, proposalId)
    demand(mayArrange(ctx.actor, workspace))
    if (!(await letterOf(ctx.tx, proposalId))?.sentAt) throw conflict('Send the answer first')
    if (happenedOn > onTheWall(ctx.now).date) throw invalid({ happenedOn: ['This day is still to come'] })
    const id = ctx.newId()
    await ctx.tx
      .insert(proposalNotes)
      .values({ id, proposalId, words, happenedOn, writtenBy: ctx.actor.id, writtenAt: ctx.now })
    const { supportId } = await screenGroupWords(ctx, {
      place: 'note-after',
      ofId: id,
      workspaceId: workspace.id,
      authorId: ctx.actor.id,
      text: words,
    })
    await ctx.record({ name: 'proposal.noted', proposalId, noteId: id })
    return { supportId }
  },
  { limit: 'posting' },
)
