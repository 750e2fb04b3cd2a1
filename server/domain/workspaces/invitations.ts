import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { seats, workspaceInvitations, workspaces } from '#db/schema/index.ts'
import { type Context, query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayTakeSeat } from './policy.ts'

/** Nobody has used it or taken it back, and it has not ended. */
const isOpen = (now: number) =>
  and(
    isNull(workspaceInvitations.usedAt),
    isNull(workspaceInvitations.withdrawnAt),
    gt(workspaceInvitations.endsAt, now),
  )

const withWorkspace = (db: Reader) =>
  db
    .select({ invitation: workspaceInvitations, workspace: workspaces })
    .from(workspaceInvitations)
    .innerJoin(workspaces, eq(workspaces.id, workspaceInvitations.workspaceId))

/** The open invitation behind a secret, with the workspace it leads to. Refuses: not-found (also when it has ended). */
export async function invitationOf(db: Reader, secretHash: string, now: number) {
  const [found] = await withWorkspace(db).where(and(eq(workspaceInvitations.secretHash, secretHash), isOpen(now)))
  if (!found) throw notFound('Invitation')
  return found
}

/** What somebody offered opens nothing once they let nobody in any more: no way back in stays with them. */
export async function endInvitationsOf(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string },
): Promise<void> {
  await tx
    .update(workspaceInvitations)
    .set({ withdrawnAt: now })
    .where(
      and(eq(workspaceInvitations.workspaceId, workspaceId), eq(workspaceInvitations.madeBy, memberId), isOpen(now)),
    )
}

/** The invitations of a workspace that nobody has used yet, oldest first. */
export const openInvitations = async (db: Reader, workspaceId: string, now: number) =>
  db
    .select({
      id: workspaceInvitations.id,
      kind: workspaceInvitations.kind,
      madeAt: workspaceInvitations.madeAt,
      endsAt: workspaceInvitations.endsAt,
    })
    .from(workspaceInvitations)
    .where(and(eq(workspaceInvitations.workspaceId, workspaceId), isOpen(now)))
    .orderBy(asc(workspaceInvitations.endsAt), asc(workspaceInvitations.id))
    .limit(50)

/**
 * What an invitation is for, to whoever has the link: the group, the service, the seat, and whether they may take it. Nobody's
 * name. Refuses: not-found (also when it was used, taken back, or has ended, unless they sit there already).
 */
export const invitation = query(
  z.object({ secret: z.string().max(100) }),
  async ({ db, actor, now, digest }, input) => {
    const [found] = await withWorkspace(db).where(eq(workspaceInvitations.secretHash, digest(input.secret)))
    if (!found) throw notFound('Invitation')
    const { usedAt, withdrawnAt, endsAt } = found.invitation
    const { id, slug, name, service, purpose } = found.workspace
    const held = await db
      .select({ id: seats.id })
      .from(seats)
      .where(and(eq(seats.workspaceId, id), eq(seats.memberId, actor.id), isNull(seats.leftAt)))
    // The link somebody kept from the day they took their seat still leads them there.
    const isStillOpen = usedAt === null && withdrawnAt === null && endsAt > now
    if (!isStillOpen && held.length === 0) throw notFound('Invitation')
    return {
      name,
      service,
      purpose,
      kind: found.invitation.kind,
      endsAt,
      verdict: mayTakeSeat(actor, found.invitation.kind),
      // Whoever sits there already knows its address; nobody else learns it before they accept.
      seatedAt: held.length > 0 ? slug : null,
    }
  },
)
