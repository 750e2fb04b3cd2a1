import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { cases, members } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { addEntry, type Case } from '../safety/index.ts'
import { firstSeen } from './first-seen.ts'
import { mayClaim } from './policy.ts'
import { caseFacts, type SeenCase, visibleCase } from './visible-case.ts'

/** Somebody takes a case on, so that nobody else starts on it too. Refuses: not-found, forbidden, conflict. */
export const claimCase = command(z.object({ caseId: z.string() }), async (ctx, { caseId }) => {
  const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
  demand(mayClaim(ctx.actor, seen))
  if (seen.isMine) return
  if (!(await claim(ctx, seen)))
    throw conflict(`${await whoIsOn(ctx, caseId)} is on this case already. You can take it over, and say why`)
})

/** Whoever takes on the alarm of a case that nobody is on is on the case, if they may be; otherwise it waits for somebody who may. */
export async function claimWithAlarm(ctx: Context, about: Case): Promise<void> {
  const facts = await caseFacts(ctx.tx, ctx.actor, about)
  if (mayClaim(ctx.actor, facts).allowed && !facts.isMine) await claim(ctx, { ...about, ...facts })
}

/** Two people press at once: the second finds it taken. */
async function claim(ctx: Context, seen: SeenCase): Promise<boolean> {
  const caseId = seen.id
  const [claimed] = await ctx.tx
    .update(cases)
    .set({ claimedBy: ctx.actor.id, claimedAt: ctx.now })
    .where(and(eq(cases.id, caseId), isNull(cases.claimedBy), isNull(cases.closedAt)))
    .returning({ id: cases.id })
  if (!claimed) return false
  await firstSeen(ctx, seen)
  await addEntry(ctx, caseId, { kind: 'claimed' })
  const { groupId, level } = seen
  await ctx.record({ name: 'case.claimed', caseId, groupId, level, memberId: ctx.actor.id })
  return true
}

async function whoIsOn({ tx }: Context, caseId: string): Promise<string> {
  const [row] = await tx
    .select({ name: members.name })
    .from(cases)
    .innerJoin(members, eq(members.id, cases.claimedBy))
    .where(eq(cases.id, caseId))
  return row?.name ?? 'A colleague'
}
