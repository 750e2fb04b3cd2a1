import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { reports } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { countReport, openCase, openReportOf, thingAt } from '../safety/index.ts'
import { openConcern } from './open-concerns.ts'

export const PlaceConcernInput = z.object({ reportId: z.string(), address: z.string().trim().max(2000) })

/** A moderator has found the thing that a concern in words is about: from now on it is a report of that thing. Refuses: forbidden, not-found, invalid, conflict. */
export const placeConcern = command(PlaceConcernInput, async (ctx, { reportId, address }) => {
  const concern = await openConcern(ctx.tx, ctx.actor, reportId)
  const thing = await thingAt(ctx.tx, ctx.subjects, address)
  if (!thing) throw invalid({ address: ['We found nothing at that address. Copy it from the top of the browser'] })
  if (concern.reporterId && (await openReportOf(ctx.tx, concern.reporterId, thing)))
    throw conflict('They have reported the same thing, so it is in the queue already. You can answer this one')
  const { face, kind, id } = thing
  const opened = await openCase(ctx, {
    subject: { kind, id },
    aboutId: face.authorId,
    groupId: face.groupId,
    source: 'report',
    level: concern.level,
  })
  await ctx.tx
    .update(reports)
    .set({ caseId: opened.id, subjectKind: kind, subjectId: id })
    .where(eq(reports.id, reportId))
  await countReport(ctx, opened, concern.reason)
  await ctx.record({ name: 'concern.handled', reportId })
  return { caseId: opened.id }
})
