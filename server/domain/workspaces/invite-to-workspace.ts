import { z } from 'zod'
import { type SeatKind, workspaceInvitations } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
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
    const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
    demand(mayArrange(ctx.actor, workspace))
    return { ...(await keepInvitation(ctx, { workspaceId: workspace.id, kind, hash })), secret }
  },
  { limit: 'asking', before: async (_input, { newSecret }) => newSecret() },
)

/** Keeps an invitation of whoever acts, by the hash of its secret, and records it. Whether they may invite is asked before. */
export async function keepInvitation(
  { tx, actor, now, newId, record }: Context,
  { workspaceId, kind, hash }: { readonly workspaceId: string; readonly kind: SeatKind; readonly hash: string },
) {
  const invitationId = newId()
  const endsAt = now + invitationDays * day
  await tx.insert(workspaceInvitations).values({
    id: invitationId,
    workspaceId,
    secretHash: hash,
    kind,
    madeBy: actor.id,
    madeAt: now,
    endsAt,
  })
  await record({ name: 'seat.invited', workspaceId, invitationId, memberId: actor.id })
  return { invitationId, endsAt }
}
