import { type AnyColumn, and, eq, gt, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  alarms,
  appeals,
  type CaseSource,
  cases,
  type DecisionAction,
  decisions,
  levelCorrections,
  type ReportReason,
  reports,
  screenings,
  shifts,
  type TriageLevel,
} from '#db/schema/index.ts'
import { hostSetting } from '../safety/index.ts'
import { coverOf } from './cover.ts'
import type { Took } from './suppression.ts'

/** A stretch of time, its end not in it. Epoch milliseconds. */
export type Stretch = { readonly from: number; readonly until: number }

/** What was counted in a stretch, each thing in one place only: two ways to split one total would give hidden counts away. Never shown as it is. */
export type Tally = {
  readonly reports: Readonly<Partial<Record<ReportReason, number>>>
  readonly cases: Readonly<Partial<Record<CaseSource, number>>>
  readonly actions: Readonly<Partial<Record<DecisionAction, number>>>
  /** From the opening of a case until somebody had acted on it. */
  readonly acted: Readonly<Record<TriageLevel, readonly Took[]>>
  readonly appeals: { readonly stood: number; readonly changed: number; readonly waiting: number }
  /** What triage called red or crisis, and moderators have judged. */
  readonly triage: { readonly agreed: number; readonly lowered: number; readonly missedCrises: number }
  readonly alarms: { readonly raised: number; readonly acknowledged: readonly Took[] }
  /** Minutes of staffed hours with and without somebody on shift. */
  readonly cover: { readonly covered: number; readonly uncovered: number }
}

const within = (at: AnyColumn, { from, until }: Stretch): SQL | undefined => and(gte(at, from), lt(at, until))
const howMany = sql<number>`count(*)`.mapWith(Number)

/** Counts a stretch of time. Each question walks an index on time. */
export async function tally(db: Reader, stretch: Stretch): Promise<Tally> {
  const byReason = await db
    .select({ key: reports.reason, count: howMany })
    .from(reports)
    .where(within(reports.reportedAt, stretch))
    .groupBy(reports.reason)
  const bySource = await db
    .select({ key: cases.source, count: howMany })
    .from(cases)
    .where(within(cases.openedAt, stretch))
    .groupBy(cases.source)
  const byAction = await db
    .select({ key: decisions.action, count: howMany })
    .from(decisions)
    .where(within(decisions.decidedAt, stretch))
    .groupBy(decisions.action)
  return {
    reports: keyed(byReason),
    cases: keyed(bySource),
    actions: keyed(byAction),
    acted: await timesToAct(db, stretch),
    appeals: await appealsIn(db, stretch),
    triage: await triageIn(db, stretch),
    alarms: await alarmsIn(db, stretch),
    cover: await coverIn(db, stretch),
  }
}

const keyed = <Key extends string>(rows: readonly { key: Key; count: number }[]) =>
  Object.fromEntries(rows.map(({ key, count }) => [key, count])) as Partial<Record<Key, number>>

/** By the minute and counted by the database: a busy quarter must not pass through here row by row. */
async function timesToAct(db: Reader, stretch: Stretch): Promise<Tally['acted']> {
  // What was open at the end of the stretch counts with the time it had waited: left out, the slowest would vanish.
  const isOver = sql<number>`case when ${cases.closedAt} < ${stretch.until} then 1 else 0 end`.mapWith(Number)
  const minutes = sql<number>`cast((case when ${cases.closedAt} < ${stretch.until} then ${cases.closedAt}
    else ${stretch.until} end - ${cases.openedAt}) / 60000 as integer)`.mapWith(Number)
  const rows = await db
    .select({ level: cases.level, minutes, isOver, count: howMany })
    .from(cases)
    .where(and(within(cases.openedAt, stretch), isNull(cases.mergedInto)))
    .groupBy(cases.level, sql`2`, sql`3`)
  const took = (level: TriageLevel): Took[] =>
    rows
      .filter((row) => row.level === level)
      .flatMap((row) =>
        Array.from({ length: row.count }, () => ({ milliseconds: row.minutes * 60_000, isOver: row.isOver === 1 })),
      )
  return { crisis: took('crisis'), red: took('red'), amber: took('amber'), green: took('green') }
}

async function appealsIn(db: Reader, stretch: Stretch): Promise<Tally['appeals']> {
  const rows = await db
    .select({ outcome: appeals.outcome, count: howMany })
    .from(appeals)
    .where(within(appeals.openedAt, stretch))
    .groupBy(appeals.outcome)
  const of = (...outcomes: readonly (string | null)[]) =>
    rows.reduce((sum, row) => sum + (outcomes.includes(row.outcome) ? row.count : 0), 0)
  return { stood: of('stands', 'no-change'), changed: of('reversed', 'put-right'), waiting: of(null) }
}

async function triageIn(db: Reader, stretch: Stretch): Promise<Tally['triage']> {
  const wasLowered = sql<number>`case when exists (select 1 from ${levelCorrections}
    where ${levelCorrections.subjectKind} = ${cases.subjectKind} and ${levelCorrections.subjectId} = ${cases.subjectId}
    and ${levelCorrections.fromLevel} in ('red', 'crisis') and ${levelCorrections.toLevel} in ('green', 'amber'))
    then 1 else 0 end`.mapWith(Number)
  const judged = await db
    .select({ wasLowered, count: howMany })
    .from(cases)
    .innerJoin(
      screenings,
      and(eq(screenings.subjectKind, cases.subjectKind), eq(screenings.subjectId, cases.subjectId)),
    )
    .where(
      and(
        within(cases.closedAt, stretch),
        inArray(sql`coalesce(${screenings.fullLevel}, ${screenings.fastLevel})`, ['red', 'crisis']),
      ),
    )
    .groupBy(sql`1`)
  const [missed] = await db
    .select({ count: sql<number>`count(distinct ${levelCorrections.subjectId})`.mapWith(Number) })
    .from(levelCorrections)
    .where(
      and(
        within(levelCorrections.correctedAt, stretch),
        eq(levelCorrections.toLevel, 'crisis'),
        sql`${levelCorrections.fromLevel} <> 'crisis'`,
      ),
    )
  const of = (lowered: number) => judged.find((row) => row.wasLowered === lowered)?.count ?? 0
  return { agreed: of(0), lowered: of(1), missedCrises: missed?.count ?? 0 }
}

async function alarmsIn(db: Reader, stretch: Stretch): Promise<Tally['alarms']> {
  const rows = await db
    .select({ raisedAt: alarms.raisedAt, acknowledgedAt: alarms.acknowledgedAt })
    .from(alarms)
    .where(within(alarms.raisedAt, stretch))
    .limit(mostRead)
  const acknowledged = rows.map(({ raisedAt, acknowledgedAt }) => {
    const isOver = acknowledgedAt !== null && acknowledgedAt < stretch.until
    return { milliseconds: (isOver ? acknowledgedAt : stretch.until) - raisedAt, isOver }
  })
  return { raised: rows.length, acknowledged }
}

/** Far more alarms, or shifts, than a quarter has. */
const mostRead = 20_000

async function coverIn(db: Reader, stretch: Stretch): Promise<Tally['cover']> {
  const hours = await hostSetting(db, 'staffed-hours')
  const rows = await db
    .select({ startsAt: shifts.startsAt, endsAt: shifts.endsAt })
    .from(shifts)
    .where(and(gt(shifts.endsAt, stretch.from), lt(shifts.startsAt, stretch.until)))
    .limit(mostRead)
  return coverOf(hours, rows, stretch)
}
