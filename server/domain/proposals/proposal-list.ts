import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { proposalLetters, proposals } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'

/** How far a proposal has come. */
export type ProposalState = 'arrived' | 'talked-about' | 'being-agreed' | 'answered' | 'put-aside'

/** How far a proposal has come, from what was done about it. */
export function proposalState(
  { laidAt, putAsideAt }: Pick<typeof proposals.$inferSelect, 'laidAt' | 'putAsideAt'>,
  letter: { readonly sentAt: number | null } | null,
): ProposalState {
  if (putAsideAt !== null) return 'put-aside'
  if (laidAt === null) return 'arrived'
  if (letter === null) return 'talked-about'
  return letter.sentAt === null ? 'being-agreed' : 'answered'
}

/** What was put to a group, the newest first. What only arrived, and what was put aside, is for those who arrange. Refuses: not-found. */
export const proposalList = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  if (!workspace.seat) throw notFound('Group')
  const arranging = mayArrange(actor, workspace)
  const rows = await db
    .select({ proposal: proposals, letter: proposalLetters })
    .from(proposals)
    .leftJoin(proposalLetters, and(eq(proposalLetters.proposalId, proposals.id), isNull(proposalLetters.replacedAt)))
    .where(
      and(
        eq(proposals.workspaceId, workspace.id),
        arranging.allowed ? undefined : and(isNotNull(proposals.laidAt), isNull(proposals.putAsideAt)),
      ),
    )
    .orderBy(desc(proposals.id))
    .limit(100)
  return {
    workspace: { slug: workspace.slug, name: workspace.name },
    isPublic: workspace.publishedAt !== null,
    mayArrange: arranging,
    proposals: rows.map(({ proposal, letter }) => ({
      id: proposal.id,
      title: proposal.title,
      proposedBy: proposal.proposedBy,
      putAt: proposal.putAt,
      state: proposalState(proposal, letter),
      answer: letter?.sentAt ? letter.answer : null,
    })),
  }
})
