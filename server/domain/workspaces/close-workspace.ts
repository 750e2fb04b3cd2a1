import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { seatRequests, seats, workspaceInvitations, workspaces } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { addToAudit } from '../oversight/index.ts'
import { rescueReason, unledWorkspace } from './led.ts'
import { mayRescue } from './policy.ts'
import { endSeatNow, keepSeatChange } from './seats.ts'

const about = z.object({ workspaceId: z.string().max(60), reason: rescueReason })

/**
 * A coordinator closes a workspace that nobody runs, and says why: its public page shuts, links and asks end, and everybody who sits
 * there is told. Nothing that was said is lost. Refuses: forbidden, not-found, conflict (somebody runs it), invalid.
 */
export const closeWorkspace = command(about, async (ctx, { workspaceId, reason }) => {
  const { tx, actor, now } = ctx
  demand(mayRescue(actor))
  const workspace = await unledWorkspace(tx, workspaceId)
  const sitting = await tx
    .select()
    .from(seats)
    .where(and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt)))
  for (const seat of sitting) {
    await endSeatNow(ctx, seat)
    await keepSeatChange(ctx, seat, { became: null, reason })
  }
  await tx
    .update(workspaceInvitations)
    .set({ withdrawnAt: now })
    .where(and(eq(workspaceInvitations.workspaceId, workspaceId), isNull(workspaceInvitations.usedAt)))
  await tx
    .update(seatRequests)
    .set({ decidedAt: now, decidedBy: actor.id, outcome: 'not-this-time', reason: 'This group has closed.' })
    .where(and(eq(seatRequests.workspaceId, workspaceId), isNull(seatRequests.decidedAt)))
  await tx.update(workspaces).set({ closedAt: now, publishedAt: null }).where(eq(workspaces.id, workspaceId))
  await addToAudit(ctx, {
    kind: 'workspace-closed',
    aboutId: null,
    subject: { kind: 'workspace', id: workspaceId },
    reason,
  })
  await ctx.record({ name: 'workspace.closed', workspaceId, memberId: actor.id })
  return { name: workspace.name }
})

/** A coordinator opens a closed workspace again, private and with nobody in it, so that somebody can be given its lead. Refuses: forbidden, not-found (also when it is open), invalid. */
export const reopenWorkspace = command(about, async (ctx, { workspaceId, reason }) => {
  demand(mayRescue(ctx.actor))
  const [opened] = await ctx.tx
    .update(workspaces)
    .set({ closedAt: null })
    .where(and(eq(workspaces.id, workspaceId), isNotNull(workspaces.closedAt)))
    .returning({ name: workspaces.name })
  if (!opened) throw notFound('Group')
  const subject = { kind: 'workspace', id: workspaceId }
  await addToAudit(ctx, { kind: 'workspace-reopened', aboutId: null, subject, reason })
  await ctx.record({ name: 'workspace.reopened', workspaceId, memberId: ctx.actor.id })
  return opened
})
