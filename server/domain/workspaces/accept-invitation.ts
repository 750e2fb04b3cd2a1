import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { workspaceInvitations } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { invitationOf } from './invitations.ts'
import { mayTakeSeat } from './policy.ts'
import { takeSeat } from './seats.ts'

/** Whoever has an invitation accepts it, once, and takes the seat. Refuses: not-found (also when it has ended), forbidden, conflict (they sit there already, or made it themselves), too-many. */
export const acceptInvitation = command(
  z.object({ secret: z.string().max(100) }),
  async (ctx, { secret }) => {
    const { tx, actor, now } = ctx
    const { invitation, workspace } = await invitationOf(tx, ctx.digest(secret), now)
    demand(mayTakeSeat(actor, invitation.kind))
    if (invitation.madeBy === actor.id) throw conflict('You made this link for somebody else. Give it to them')
    // Two people press at once: one of them has the seat.
    const used = await tx
      .update(workspaceInvitations)
      .set({ usedAt: now })
      .where(and(eq(workspaceInvitations.id, invitation.id), isNull(workspaceInvitations.usedAt)))
      .returning({ id: workspaceInvitations.id })
    if (used.length === 0) throw notFound('Invitation')
    const seatId = await takeSeat(ctx, {
      workspaceId: workspace.id,
      memberId: actor.id,
      kind: invitation.kind,
      givenBy: invitation.madeBy,
    })
    if (seatId === null) throw conflict('You have a seat in this group already')
    return { slug: workspace.slug, seatId }
  },
  { limit: 'asking' },
)
