import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { cases, members } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { addEntry } from '../safety/index.ts'
import { firstSeen } from './first-seen.ts'
import { mayClaim } from './policy.ts'
import { visibleCase } from './visible-case.ts'

/** Somebody takes a case on, so that nobody else starts on it too. Refuses: not-found, forbidden, conflict. */
export const claimCase = command(z.object({ caseId: z.string() }), async (ctx, { caseId }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  demand(mayClaim(ctx.actor, seen))
  if (seen.isMine) return
  // Two people press at once: the second finds it taken.
  const [claimed] = await ctx.tx
    .update(cases)
    .set({ claimedBy: ctx.actor.id, claimedAt: ctx.now })
    .where(and(eq(cases.id, caseId), isNull(cases.claimedBy), isNull(cases.closedAt)))
    .returning({ id: cases.id })
  if (!claimed)
    throw conflict(`${await whoIsOn(ctx, caseId)} is on this case already. You can take it over, and say why`)
  await firstSeen(ctx, seen)
  await addEntry(ctx, caseId, { kind: 'claimed' })
  const { groupId, level } = seen
  await ctx.record({ name: 'case.claimed', caseId, groupId, level, memberId: ctx.actor.id })
})

async function whoIsOn({ tx }: Context, caseId: string): Promise<string> {
  const [row] = await tx
    .select({ name: members.name })
    .from(cases)
    .innerJoin(members, eq(members.id, cases.claimedBy))
    .where(eq(cases.id, caseId))
  return row?.name ?? 'A colleague'
}
