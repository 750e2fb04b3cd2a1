import { and, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { reports } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** Where to tell somebody without an account that their report was answered; null when they did not want to be told, or have been. Only for the house itself. Refuses: forbidden. */
export const reportAnswerMail = query(z.object({ reportId: z.string() }), async ({ db, actor }, { reportId }) => {
  demand(mayActForTheHouse(actor))
  const [report] = await db
    .select({ to: reports.tellAddress })
    .from(reports)
    .where(and(eq(reports.id, reportId), isNotNull(reports.answeredAt)))
  return report?.to ?? null
})
