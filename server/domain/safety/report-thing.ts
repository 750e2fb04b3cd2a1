import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { subjectKinds } from '../subjects.ts'
import { keepReport } from './keep-report.ts'
import { mayReport, mayReportByName } from './policy.ts'
import { note, reason } from './report-words.ts'

export const ReportThingInput = z.object({
  kind: z.enum(subjectKinds),
  id: z.string().max(60),
  reason,
  note,
})

/**
 * A member tells the people who look after this place that something is wrong with a thing they can see. Nothing happens to
 * the thing until people have looked, however many report it. Refuses: forbidden, not-found, invalid, too-many.
 */
export const reportThing = command(
  ReportThingInput,
  async (ctx, { kind, id, ...told }) => {
    demand(mayReportByName(ctx.actor))
    const face = await ctx.subjects[kind].visibleTo(ctx.tx, ctx.actor, id)
    demand(mayReport(ctx.actor, { isMine: face.authorId === ctx.actor.id }))
    return keepReport(ctx, { ...told, thing: { kind, id, face }, toldWhere: '', lookUpHash: null, tellAddress: null })
  },
  { limit: 'reporting', evenKeptOut: true },
)
