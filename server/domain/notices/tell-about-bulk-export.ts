import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { bulkExports, memberRoles } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells those who may agree to an export about many people that somebody asks for one. Not whoever asked. Refuses: forbidden. */
export const tellAboutBulkExport = command(z.object({ exportId: z.string() }), async (ctx, { exportId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [asked] = await ctx.tx.select().from(bulkExports).where(eq(bulkExports.id, exportId))
  if (!asked) return
  const seconds = await ctx.tx
    .select({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(inArray(memberRoles.role, ['coordinator', 'duty-lead']))
  await giveNotices(
    ctx,
    seconds.map(({ id }) => id).filter((id) => id !== asked.askedBy),
    { kind: 'export-asked', onceKey: `export-asked:${exportId}` },
  )
})
