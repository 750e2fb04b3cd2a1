import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { joinRequests, memberships } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

export const WelcomeInput = z.object({
  memberId: z.string(),
  /** The group they have joined; absent when they have just joined Waymark. */
  groupId: z.string().optional(),
})

/** Leaves a first step in the notices of somebody who has just joined Waymark, or a group. Refuses: forbidden. */
export const welcome = command(WelcomeInput, async (ctx, { memberId, groupId }) => {
  demand(mayActForTheHouse(ctx.actor))
  if (groupId === undefined) return giveNotices(ctx, [memberId], { kind: 'welcome', onceKey: 'welcome' })
  const place = { memberId, groupId }
  if (!(await belongs(ctx, place)) || (await wasAnswered(ctx, place))) return
  await giveNotices(ctx, [memberId], { kind: 'welcome', groupId, onceKey: `welcome:${groupId}` })
})

type Place = { readonly memberId: string; readonly groupId: string }

async function belongs({ tx }: Context, { memberId, groupId }: Place): Promise<boolean> {
  const rows = await tx
    .select({ at: memberships.joinedAt })
    .from(memberships)
    .where(and(eq(memberships.memberId, memberId), eq(memberships.groupId, groupId)))
  return rows.length > 0
}

/** Who asked first hears the answer, which is welcome enough. */
async function wasAnswered({ tx }: Context, { memberId, groupId }: Place): Promise<boolean> {
  const rows = await tx
    .select({ id: joinRequests.id })
    .from(joinRequests)
    .where(
      and(eq(joinRequests.memberId, memberId), eq(joinRequests.groupId, groupId), eq(joinRequests.outcome, 'welcomed')),
    )
    .limit(1)
  return rows.length > 0
}
