import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { workspaceInvitations } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { mayArrange } from './policy.ts'
import { workspaceFromWithin } from './workspaces.ts'

/** The chair or the staff take an invitation back: its link opens nothing from now on. Refuses: not-found, forbidden, conflict (used already). */
export const withdrawInvitation = command(z.object({ invitationId: z.string() }), async (ctx, { invitationId }) => {
  const { tx, actor, now } = ctx
  const [invitation] = await tx
    .select({ workspaceId: workspaceInvitations.workspaceId })
    .from(workspaceInvitations)
    .where(eq(workspaceInvitations.id, invitationId))
  if (!invitation) throw notFound('Invitation')
  const workspace = await workspaceFromWithin(tx, actor, invitation.workspaceId)
  demand(mayArrange(actor, workspace))
  const withdrawn = await tx
    .update(workspaceInvitations)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(workspaceInvitations.id, invitationId),
        isNull(workspaceInvitations.usedAt),
        isNull(workspaceInvitations.withdrawnAt),
      ),
    )
    .returning({ id: workspaceInvitations.id })
  if (withdrawn.length === 0) throw conflict('This invitation was used or taken back already')
  await ctx.record({
    name: 'seat.invitation-withdrawn',
    workspaceId: workspace.id,
    invitationId,
    memberId: actor.id,
  })
  return { slug: workspace.slug }
})
