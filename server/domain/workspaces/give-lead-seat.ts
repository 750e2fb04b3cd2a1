import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { restrictions, seats } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { addToAudit } from '../oversight/index.ts'
import { keepsOut } from '../safety/index.ts'
import { keepInvitation } from './invite-to-workspace.ts'
import { rescueReason, unledWorkspace } from './led.ts'
import { mayBeGivenLead, mayRescue } from './policy.ts'
import { keepSeatChange } from './seats.ts'

const leadKind = z.enum(['chair', 'staff'], 'Choose a seat')

/**
 * A coordinator gives somebody who sits in a workspace that nobody runs the seat of its chair or staff, and says why: they are told, and
 * it stays in the audit. Never themselves, and nobody who is kept out. Refuses: forbidden, not-found, conflict (somebody runs it), invalid.
 */
export const giveLeadSeat = command(
  z.object({ seatId: z.string().max(60), kind: leadKind, reason: rescueReason }),
  async (ctx, { seatId, kind, reason }) => {
    const { tx, actor } = ctx
    demand(mayRescue(actor))
    const [seat] = await tx
      .select()
      .from(seats)
      .where(and(eq(seats.id, seatId), isNull(seats.leftAt)))
    if (!seat) throw notFound('Seat')
    const workspace = await unledWorkspace(tx, seat.workspaceId)
    demand(mayBeGivenLead(actor, { ...seat, isPaused: await isPausedNow(ctx, seat.memberId) }))
    await tx.update(seats).set({ kind }).where(eq(seats.id, seatId))
    const subject = { kind: 'workspace', id: workspace.id }
    await addToAudit(ctx, { kind: 'lead-seat-given', aboutId: seat.memberId, subject, reason })
    await keepSeatChange(ctx, seat, { became: kind, reason })
    return { name: workspace.name }
  },
)

async function isPausedNow({ tx, now }: Context, memberId: string): Promise<boolean> {
  const [kept] = await tx
    .select({ id: restrictions.id })
    .from(restrictions)
    .where(and(eq(restrictions.memberId, memberId), keepsOut(now)))
    .limit(1)
  return kept !== undefined
}

/**
 * A coordinator makes a link that lets one person from outside run a workspace that nobody runs, for a fortnight, and says why. The
 * secret is told once. Refuses: forbidden, not-found, conflict (somebody runs it), invalid, too-many.
 */
export const inviteToLead = command(
  z.object({ workspaceId: z.string().max(60), kind: leadKind, reason: rescueReason }),
  async (ctx, { workspaceId, kind, reason }, { secret, hash }: { secret: string; hash: string }) => {
    demand(mayRescue(ctx.actor))
    const workspace = await unledWorkspace(ctx.tx, workspaceId)
    const invitation = await keepInvitation(ctx, { workspaceId, kind, hash })
    const subject = { kind: 'workspace', id: workspaceId }
    await addToAudit(ctx, { kind: 'lead-invited', aboutId: null, subject, reason })
    return { ...invitation, secret, name: workspace.name }
  },
  { limit: 'asking', before: async (_input, { newSecret }) => newSecret() },
)
