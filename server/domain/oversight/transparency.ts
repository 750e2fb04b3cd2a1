import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { cases } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { caseSources, decisionActions, levels, reportReasons } from '../safety/index.ts'
import { quarterCalled, quarterOf, quartersBetween, startOfWeek } from './quarters.ts'
import { publicCount, publicRows, publicShare, publicTimes } from './suppression.ts'
import { type Tally, tally } from './tally.ts'

/** From danger to life to ordinary: what is read first is what matters most. */
const urgencies = levels.toReversed()

/** What everybody may know of a tally. Nothing here depends on what a hidden count is: see docs/decisions/019. */
export function published(counted: Tally) {
  return {
    reports: publicRows(reportReasons, counted.reports),
    cases: publicRows(caseSources, counted.cases),
    actions: publicRows(decisionActions, counted.actions),
    acted: urgencies.map((level) => ({ level, ...publicTimes(counted.acted[level]) })),
    appeals: {
      stood: publicCount(counted.appeals.stood),
      changed: publicCount(counted.appeals.changed),
      waiting: publicCount(counted.appeals.waiting),
      changedShare: publicShare(counted.appeals.changed, counted.appeals.stood),
    },
    triage: {
      agreed: publicCount(counted.triage.agreed),
      lowered: publicCount(counted.triage.lowered),
      precision: publicShare(counted.triage.agreed, counted.triage.lowered),
      missedCrises: publicCount(counted.triage.missedCrises),
    },
    alarms: { raised: publicCount(counted.alarms.raised), ...publicTimes(counted.alarms.acknowledged) },
    // Of hours, not of people: nothing here needs hiding.
    coverPercent: percentCovered(counted.cover),
  }
}

function percentCovered(cover: Tally['cover']): number | null {
  const all = cover.covered + cover.uncovered
  return all > 0 ? Math.round((100 * cover.covered) / all) : null
}

/** The figures of a quarter, for everybody. */
export type Transparency = ReturnType<typeof published>

/**
 * The quarterly report on how people are kept safe, from live data. A quarter that still runs is counted up to Monday of
 * this week. Refuses: not-found.
 */
export const transparencyReport = query(
  z.object({ quarter: z.string().optional() }),
  async ({ db, now }, { quarter: name }) => {
    const [oldest] = await db.select({ at: cases.openedAt }).from(cases).orderBy(asc(cases.openedAt)).limit(1)
    const quarters = quartersBetween(Math.min(oldest?.at ?? now, now), now)
    const quarter = name === undefined ? quarterOf(now) : quarterCalled(name)
    if (!quarter || !quarters.some((known) => known.name === quarter.name)) throw notFound('Report')
    const until = Math.max(quarter.from, Math.min(quarter.until, startOfWeek(now)))
    return {
      quarter,
      /** Counted up to here. */
      until,
      isFinished: quarter.until <= now,
      quarters: quarters.map((known) => known.name),
      figures: published(await tally(db, { from: quarter.from, until })),
    }
  },
)
