import { z } from 'zod'
import { workspaceInvitations } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { mayArrange } from './policy.ts'
import { seatKind } from './seats.ts'
import { visibleWorkspace } from './workspaces.ts'

/** How long an invitation opens, in days. */
const invitationDays = 14

/**
 * The chair or the staff make a link that gives one person one seat, for a fortnight. The secret is told once, and never
 * kept. Refuses: not-found, forbidden, invalid, too-many.
 */
export const inviteToWorkspace = command(
  z.object({ slug: z.string(), kind: seatKind }),
  async (ctx, { slug, kind }, { secret, hash }: { secret: string; hash: string }) => {
    const { tx, actor, now } = ctx
    const workspace = await visibleWorkspace(tx, actor, slug)
    demand(mayArrange(actor, workspace))
    const invitationId = ctx.newId()
    const endsAt = now + invitationDays * day
    await tx.insert(workspaceInvitations).values({
      id: invitationId,
      workspaceId: workspace.id,
      secretHash: hash,
      kind,
      madeBy: actor.id,
      madeAt: now,
      endsAt,
    })
    await ctx.record({ name: 'seat.invited', workspaceId: workspace.id, invitationId, memberId: actor.id })
    return { invitationId, secret, endsAt }
  },
  { limit: 'asking', before: async (_input, { newSecret }) => newSecret() },
)
