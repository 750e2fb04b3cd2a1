import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import type { ReportReason } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { subjectKinds } from '../subjects.ts'
import { openReportOf } from './open-report.ts'
import { mayReport, mayReportByName } from './policy.ts'
import { levelOfReason, reportReasons } from './report-levels.ts'
import { hostSetting } from './settings.ts'

/** A thing this member thinks of reporting: what it is, whose, what they have told us already, and how soon we look for each reason. Refuses: forbidden, not-found. */
export const thingToReport = query(
  z.object({ kind: z.enum(subjectKinds), id: z.string().max(60) }),
  async ({ db, actor, subjects }, { kind, id }) => {
    demand(mayReportByName(actor))
    const face = await subjects[kind].visibleTo(db, actor, id)
    demand(mayReport(actor, { isMine: face.authorId === actor.id }))
    return {
      kind,
      id,
      place: face.place,
      path: face.path,
      /** Null when it was written without a name. */
      author: face.nameless ? null : { id: face.authorId, name: face.author },
      told: await openReportOf(db, actor.id, { kind, id }),
      minutes: await minutesToLook(db),
    }
  },
  { evenKeptOut: true },
)

/** Within how many minutes somebody looks, for each reason: what the page for everybody promises. */
export const reportPromises = query(z.object({}), async ({ db }) => minutesToLook(db))

async function minutesToLook(db: Reader): Promise<Record<ReportReason, number>> {
  const deadlines = await hostSetting(db, 'deadlines')
  return Object.fromEntries(reportReasons.map((reason) => [reason, deadlines[levelOfReason[reason]]])) as Record<
    ReportReason,
    number
  >
}
