import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { reports } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { decisionActions } from '../safety/index.ts'
import type { SubjectFace } from '../subjects.ts'
import { newestEntry } from './as-seen.ts'
import { DecideInput } from './decide.ts'
import { fillingOf } from './filling.ts'
import { templateFor } from './message-templates.ts'
import { dayInWords, fillMessage, ruleInWords } from './message-words.ts'
import { mayDecide } from './policy.ts'
import { houseRuleKeys, houseRuleWords } from './rules.ts'
import { visibleCase } from './visible-case.ts'

/** The message to begin with for one action in one case, as the host or the house has it, and whether they may decide it now. Refuses: not-found. */
export const messageFor = query(
  z.object({ caseId: z.string(), action: z.enum(decisionActions) }),
  async (asking, { caseId, action }) => {
    const { db, actor, subjects } = asking
    const seen = await visibleCase(db, actor, caseId)
    const verdict = mayDecide(actor, seen, action)
    const face = await subjects[seen.subjectKind].face(db, seen.subjectId)
    return {
      /** Why they cannot decide it now. Told beside the form, so that what they have written stays with them. */
      refused: verdict.allowed ? null : verdict.because,
      message: fillMessage(await templateFor(db, action), await fillingOf(asking, face)),
      face: shown(face),
      rules: houseRuleKeys.map((key) => ({ key, words: houseRuleWords[key] })),
      asOf: await newestEntry(db, caseId),
    }
  },
)

/** What would happen, and who would be told what, if this were decided. Changes nothing. Refuses: not-found, forbidden, invalid. */
export const decisionPreview = query(DecideInput, async (asking, { caseId, action, rule, message, days }) => {
  const { db, actor, now, subjects } = asking
  const seen = await visibleCase(db, actor, caseId)
  demand(mayDecide(actor, seen, action))
  const face = await subjects[seen.subjectKind].face(db, seen.subjectId)
  const until = days === undefined ? null : now + days * day
  return {
    action,
    until,
    place: face?.place ?? null,
    isHeld: face?.withheld === 'held',
    message: fillMessage(message, {
      ...(await fillingOf(asking, face)),
      rule: ruleInWords(rule),
      until: until === null ? undefined : dayInWords(until),
    }),
    reporters: await waitingReporters(db, caseId),
  }
})

const shown = (face: SubjectFace | null) =>
  face && { place: face.place, withheld: face.withheld, contentNotes: face.contentNotes }

async function waitingReporters(db: Reader, caseId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(reports)
    .where(and(eq(reports.caseId, caseId), isNull(reports.answeredAt), isNotNull(reports.reporterId)))
  return row?.count ?? 0
}
