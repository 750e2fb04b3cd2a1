import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { proposals } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { askedAboutLetter, letterOf } from '../proposals/index.ts'
import { arrangersOf, seatedIn } from '../workspaces/index.ts'
import { giveNotices } from './give-notices.ts'

/**
 * Tells a group about research or a plan that is put to it: those who arrange, that it arrived; everybody with a seat, that it is
 * laid before them, and later that their answer was sent; whoever has a say, that they are asked about it. Not whoever did it. Each
 * once. Refuses: forbidden.
 */
export const tellAboutProposal = command(
  z.object({ proposalId: z.string(), what: z.enum(['arrived', 'laid', 'asked', 'sent']) }),
  async (ctx, { proposalId, what }) => {
    demand(mayActForTheHouse(ctx.actor))
    const [proposal] = await ctx.tx.select().from(proposals).where(eq(proposals.id, proposalId))
    if (!proposal || proposal.putAsideAt !== null) return
    const { workspaceId, laidBy } = proposal
    if (what === 'arrived' || what === 'laid') {
      const people = what === 'laid' ? await seatedIn(ctx.tx, workspaceId) : await arrangersOf(ctx.tx, workspaceId)
      const told = { kind: 'proposal-laid' as const, concernsId: proposalId, onceKey: `proposal-${what}:${proposalId}` }
      return giveNotices(
        ctx,
        people.filter((id) => id !== laidBy),
        told,
      )
    }
    return tellOfLetter(ctx, proposal, what)
  },
)

async function tellOfLetter(
  ctx: Context,
  { id: proposalId, workspaceId }: typeof proposals.$inferSelect,
  what: 'asked' | 'sent',
) {
  const letter = await letterOf(ctx.tx, proposalId)
  if (!letter) return
  const isSent = letter.sentAt !== null
  if (what === 'asked' && isSent) return
  const people = isSent ? await seatedIn(ctx.tx, workspaceId) : await askedAboutLetter(ctx.tx, letter.id)
  const by = isSent ? letter.sentBy : letter.writtenBy
  await giveNotices(
    ctx,
    people.filter((id) => id !== by),
    {
      kind: isSent ? 'answer-sent' : 'answer-asked',
      concernsId: proposalId,
      onceKey: `answer-${isSent ? 'sent' : 'asked'}:${letter.id}`,
    },
  )
}
