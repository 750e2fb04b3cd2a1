import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { cases, groupRoles, memberRoles } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

export const TellAboutReopenedCaseInput = z.object({ caseId: z.string(), hadBy: z.array(z.string()) })

/** Tells whoever had a case, and still looks after this place, that a colleague has opened it again, unless it is closed anew. Refuses: forbidden. */
export const tellAboutReopenedCase = command(TellAboutReopenedCaseInput, async (ctx, { caseId, hadBy }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [found] = await ctx.tx.select().from(cases).where(eq(cases.id, caseId))
  if (!found || found.closedAt !== null) return
  const { aboutId, groupId, dueAt } = found
  const to = await stillLookingAfter(ctx, groupId, hadBy)
  await giveNotices(
    ctx,
    to.filter((id) => id !== aboutId),
    { kind: 'case-reopened', concernsId: caseId, onceKey: `case-reopened:${caseId}:${dueAt}` },
  )
})

/** Whoever has laid the task down since has nothing to do with it any more. */
async function stillLookingAfter({ tx }: Context, groupId: string | null, memberIds: readonly string[]) {
  const ids = [...memberIds]
  const moderate = await tx
    .select({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(and(inArray(memberRoles.memberId, ids), inArray(memberRoles.role, ['moderator', 'duty-lead'])))
  const facilitate =
    groupId === null
      ? []
      : await tx
          .select({ id: groupRoles.memberId })
          .from(groupRoles)
          .where(
            and(inArray(groupRoles.memberId, ids), eq(groupRoles.groupId, groupId), eq(groupRoles.role, 'facilitator')),
          )
  return [...new Set([...moderate, ...facilitate].map(({ id }) => id))]
}
