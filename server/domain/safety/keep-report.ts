import { eq, sql } from 'drizzle-orm'
import { type CaseSource, cases, type ReportReason, reports, type TriageLevel } from '#db/schema/index.ts'
import { isMember, system } from '../kernel/actor.ts'
import type { Context } from '../kernel/command.ts'
import { minute } from '../kernel/time.ts'
import type { SubjectFace, SubjectRef } from '../subjects.ts'
import { addEntry, type Case, openCase } from './cases.ts'
import { openReportOf } from './open-report.ts'
import { levelOfReason } from './report-levels.ts'
import { hostSetting } from './settings.ts'
import { higherOf } from './triage/verdict.ts'

/** A report as it was told. */
export type ToldReport = {
  /** The thing; null while nobody knows which is meant. */
  readonly thing: (SubjectRef & { readonly face: SubjectFace }) | null
  readonly toldWhere: string
  readonly reason: ReportReason
  readonly note: string
  /** For somebody without an account: how they find it again, and where to tell them. */
  readonly lookUpHash: string | null
  readonly tellAddress: string | null
}

/** A report as it is kept. */
export type Report = typeof reports.$inferSelect

/** What somebody who reported is told at once. The same words whether or not the thing was found. */
export type KeptReport = {
  readonly reportId: string
  /** By when somebody will have looked, in epoch milliseconds. */
  readonly promisedBy: number
}

/**
 * Keeps a report, and puts the thing before moderators. Several about one thing are one case; a second one by the same
 * person, while the first is open, adds to what they said.
 */
export async function keepReport(ctx: Context, told: ToldReport): Promise<KeptReport> {
  const level = levelOf(ctx, told)
  const deadlines = await hostSetting(ctx.tx, 'deadlines')
  const promisedBy = ctx.now + deadlines[level] * minute
  const standing = told.thing && (await caseAbout(ctx, told.thing, level))
  const reporterId = reporterOf(ctx)
  const again = told.thing && reporterId && (await openReportOf(ctx.tx, reporterId, told.thing))
  if (again) {
    const note = [again.note, told.note].filter(Boolean).join('\n\n').slice(0, 8000)
    const sooner = Math.min(again.promisedBy, promisedBy)
    await ctx.tx.update(reports).set({ note, promisedBy: sooner }).where(eq(reports.id, again.id))
    return { reportId: again.id, promisedBy: sooner }
  }
  const reportId = ctx.newId()
  const added = await ctx.tx
    .insert(reports)
    .values({
      id: reportId,
      caseId: standing?.id ?? null,
      subjectKind: told.thing?.kind ?? null,
      subjectId: told.thing?.id ?? null,
      toldWhere: told.toldWhere,
      reporterId,
      lookUpHash: told.lookUpHash,
      tellAddress: told.tellAddress,
      reason: told.reason,
      note: told.note,
      level,
      reportedAt: ctx.now,
      promisedBy,
    })
    .onConflictDoNothing()
    .returning({ id: reports.id })
  // Pressed twice at once: the other press has kept it.
  if (added.length === 0) return { reportId, promisedBy }
  if (standing) await countReport(ctx, standing, told.reason)
  await ctx.record({ name: 'report.made', reportId, level, isUnplaced: standing === null })
  return { reportId, promisedBy }
}

const reporterOf = ({ actor }: Context) => (isMember(actor) ? actor.id : null)

/** Who reported is for moderators alone, so what is written down about the case is written by the house. */
const asTheHouse = (ctx: Context): Context => ({ ...ctx, actor: system })

/** The reason decides; words that worry triage can only make it sooner. Triage may break without anybody losing a report. */
function levelOf({ triage }: Context, { thing, toldWhere, reason, note }: ToldReport): TriageLevel {
  const level = levelOfReason[reason]
  // Where it is, told in words, may say how bad it is; the address of a thing says nothing.
  const words = [thing ? '' : toldWhere, note].filter(Boolean).join('\n')
  try {
    return words === '' ? level : higherOf(level, triage(words).level)
  } catch {
    return level
  }
}

const caseAbout = (ctx: Context, { kind, id, face }: NonNullable<ToldReport['thing']>, level: TriageLevel) =>
  openCase(asTheHouse(ctx), {
    subject: { kind, id },
    aboutId: face.authorId,
    groupId: face.groupId,
    source: 'report',
    level,
  })

/** In the queue though nobody found anything in it: a look was due anyway. */
const dueAnyway: readonly CaseSource[] = ['newcomer', 'not-triaged']

/** One more report joins a case. What was there only because a look was due is there because of the report from now on. */
export async function countReport(
  ctx: Context,
  { id: caseId, source }: Pick<Case, 'id' | 'source'>,
  reason: ReportReason,
): Promise<void> {
  await ctx.tx
    .update(cases)
    .set({ reportCount: sql`${cases.reportCount} + 1`, source: dueAnyway.includes(source) ? 'report' : source })
    .where(eq(cases.id, caseId))
  await addEntry(asTheHouse(ctx), caseId, { kind: 'reported', new: { reason } })
}
