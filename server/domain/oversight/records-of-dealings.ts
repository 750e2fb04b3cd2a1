import { and, asc, eq, sql } from 'drizzle-orm'
import { audit, decisions, disclosures, exposures, reports, shifts, supportOffers } from '#db/schema/index.ts'
import { atOnce, paged, past, type ReadPage } from './record-pages.ts'

/** What a member told us, what we did about them, and what they did for others here. */
export const recordsOfDealings = {
  reports: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: reports.reportedAt, id: reports.id },
          row: {
            reason: reports.reason,
            note: reports.note,
            where: reports.toldWhere,
            reportedAt: reports.reportedAt,
            outcome: reports.outcome,
            answer: reports.outcomeWords,
            answeredAt: reports.answeredAt,
          },
        })
        .from(reports)
        .where(and(eq(reports.reporterId, actor.id), past([reports.reportedAt, reports.id], after)))
        .orderBy(asc(reports.reportedAt), asc(reports.id))
        .limit(atOnce),
    ),
  decisions: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: decisions.decidedAt, id: decisions.id },
          row: {
            what: decisions.action,
            rule: decisions.rule,
            whatWeToldYou: decisions.message,
            until: decisions.until,
            decidedAt: decisions.decidedAt,
            undoneAt: decisions.undoneAt,
          },
        })
        .from(decisions)
        .where(and(eq(decisions.aboutId, actor.id), past([decisions.decidedAt, decisions.id], after)))
        .orderBy(asc(decisions.decidedAt), asc(decisions.id))
        .limit(atOnce),
    ),
  'support-offered': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: supportOffers.offeredAt, id: supportOffers.id },
          row: {
            offeredAt: supportOffers.offeredAt,
            answer: supportOffers.answer,
            answeredAt: supportOffers.answeredAt,
          },
        })
        .from(supportOffers)
        .where(and(eq(supportOffers.memberId, actor.id), past([supportOffers.offeredAt, supportOffers.id], after)))
        .orderBy(asc(supportOffers.offeredAt), asc(supportOffers.id))
        .limit(atOnce),
    ),
  // Which service and when. The words that were said may speak of others who were there.
  'emergency-services': async ({ db, actor }, after) =>
    paged(
      await db
        .select({ key: { id: disclosures.id }, row: { service: disclosures.service, toldAt: disclosures.disclosedAt } })
        .from(disclosures)
        .where(and(eq(disclosures.aboutId, actor.id), past([disclosures.id], after)))
        .orderBy(asc(disclosures.id))
        .limit(atOnce),
    ),
  shifts: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: shifts.endsAt, id: shifts.id },
          row: { startsAt: shifts.startsAt, endsAt: shifts.endsAt, takenOffAt: shifts.takenOffAt },
        })
        .from(shifts)
        .where(and(eq(shifts.memberId, actor.id), past([shifts.endsAt, shifts.id], after)))
        .orderBy(asc(shifts.endsAt), asc(shifts.id))
        .limit(atOnce),
    ),
  'hard-words-opened': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { openedAt: exposures.at, id: exposures.id },
          row: { level: exposures.level, at: exposures.at },
        })
        .from(exposures)
        .where(and(eq(exposures.memberId, actor.id), past([exposures.at, exposures.id], after)))
        .orderBy(asc(exposures.at), asc(exposures.id))
        .limit(atOnce),
    ),
  'looked-at': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { seq: audit.seq },
          row: {
            what: audit.kind,
            why: audit.category,
            // Why there was a hold may be somebody else's secret.
            reason: sql<string>`case when ${audit.kind} like 'hold-%' then '' else ${audit.reason} end`,
            at: audit.at,
          },
        })
        .from(audit)
        .where(and(eq(audit.aboutId, actor.id), past([audit.seq], after)))
        .orderBy(asc(audit.seq))
        .limit(atOnce),
    ),
} satisfies Record<string, ReadPage>
