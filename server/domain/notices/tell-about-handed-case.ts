import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { cases, memberRoles } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells a colleague, or the duty leads, that a case was handed to them, unless it has moved on since. Refuses: forbidden. */
export const tellAboutHandedCase = command(z.object({ caseId: z.string() }), async (ctx, { caseId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [handed] = await ctx.tx.select().from(cases).where(eq(cases.id, caseId))
  if (!handed || handed.closedAt !== null) return
  const { aboutId, claimedBy, claimedAt, handedUpAt } = handed
  const to = claimedBy === null ? (handedUpAt === null ? [] : await dutyLeads(ctx)) : [claimedBy]
  await giveNotices(
    ctx,
    to.filter((id) => id !== aboutId),
    { kind: 'case-handed', onceKey: `case-handed:${caseId}:${claimedAt ?? handedUpAt}` },
  )
})

async function dutyLeads({ tx }: Context): Promise<string[]> {
  const rows = await tx.select({ id: memberRoles.memberId }).from(memberRoles).where(eq(memberRoles.role, 'duty-lead'))
  return rows.map(({ id }) => id)
}
