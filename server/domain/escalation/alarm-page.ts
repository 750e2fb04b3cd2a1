import { and, asc, desc, eq, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { alarmSteps, alarms, disclosures, members, pages, supportOffers } from '#db/schema/index.ts'
import { type Asking, query } from '../kernel/command.ts'
import { caseFacts, mayModerate, visibleCase } from '../moderation/index.ts'
import { type Alarm, aboutNobodyKnown, type Cause, isRinging, type SeenAlarm, visibleAlarm } from './alarms.ts'
import { mayDisclose } from './policy.ts'

/** An alarm as the people on the ladder see it: where it stands, who was paged how, and who has it. Of a case no words of anybody; what somebody told us in words stands nowhere else, so it is here. */
export type AlarmFace = Awaited<ReturnType<typeof faceOf>>

/** One alarm. Refuses: not-found. */
export const alarmPage = query(z.object({ alarmId: z.string().max(60) }), async (asking, { alarmId }) =>
  faceOf(asking, await visibleAlarm(asking.db, asking.actor, alarmId)),
)

/** The newest alarm of a case, for the page of the case; null when it never rang. Refuses: not-found. */
export const alarmOfCase = query(z.object({ caseId: z.string().max(60) }), async (asking, { caseId }) => {
  await visibleCase(asking.db, asking.actor, caseId)
  const [newest] = await asking.db
    .select({ id: alarms.id })
    .from(alarms)
    .where(eq(alarms.caseId, caseId))
    .orderBy(desc(alarms.raisedAt))
    .limit(1)
  return newest ? faceOf(asking, await visibleAlarm(asking.db, asking.actor, newest.id)) : null
})

async function faceOf(asking: Asking, { alarm, cause, facts }: SeenAlarm) {
  const { db, actor } = asking
  const hasAcknowledged = alarm.acknowledgedBy === actor.id
  return {
    id: alarm.id,
    caseId: alarm.caseId,
    reportId: alarm.reportId,
    raisedAt: alarm.raisedAt,
    isRinging: isRinging(alarm),
    nextRungAt: isRinging(alarm) ? alarm.nextRungAt : null,
    acknowledged:
      alarm.acknowledgedAt === null
        ? null
        : { at: alarm.acknowledgedAt, by: await nameOf(db, alarm.acknowledgedBy), isMine: hasAcknowledged },
    stopped: alarm.stoppedAt === null ? null : { at: alarm.stoppedAt, because: alarm.stoppedBecause ?? 'closed' },
    mayDisclose: mayDisclose(actor, { ...facts, hasAcknowledged }),
    disclosedAt: await lastDisclosure(db, alarm),
    steps: await stepsOf(db, alarm.id),
    ...(await causeFace(asking, cause)),
  }
}

/** What it rings for, as far as this person sees it. */
async function causeFace({ db, actor, subjects }: Asking, cause: Cause) {
  if (cause.kind === 'told') {
    const { toldWhere, note, reason, reportedAt } = cause.told
    const mayPlace = mayModerate(actor, { ...aboutNobodyKnown, level: 'crisis' }).allowed
    return { where: null, mayOpenCase: false, offer: null, told: { toldWhere, note, reason, reportedAt, mayPlace } }
  }
  const { found } = cause
  const subject = subjects[found.subjectKind]
  const place = await subject.face(db, found.subjectId)
  // The page of a call for support shows no words, and is where somebody answers it.
  const isCall = found.subjectKind === 'support-call'
  return {
    /** "A reply in Chronic pain", and the way to it; none to words between two people. */
    where: place ? { words: place.place, path: subject.isPrivate && !isCall ? null : place.path, isCall } : null,
    mayOpenCase: mayModerate(actor, await caseFacts(db, actor, found)).allowed,
    offer: await offerOf(db, found.id),
    told: null,
  }
}

async function nameOf(db: Reader, memberId: string | null): Promise<string> {
  const [found] = memberId ? await db.select({ name: members.name }).from(members).where(eq(members.id, memberId)) : []
  return found?.name ?? 'Somebody'
}

async function offerOf(db: Reader, caseId: string) {
  const [offer] = await db
    .select({ id: supportOffers.id, offeredAt: supportOffers.offeredAt, answer: supportOffers.answer })
    .from(supportOffers)
    .where(eq(supportOffers.caseId, caseId))
  return offer ?? null
}

async function lastDisclosure(db: Reader, { caseId, reportId }: Alarm): Promise<number | null> {
  const [last] = await db
    .select({ at: disclosures.disclosedAt })
    .from(disclosures)
    .where(
      or(
        caseId ? eq(disclosures.caseId, caseId) : undefined,
        reportId ? eq(disclosures.reportId, reportId) : undefined,
      ),
    )
    .orderBy(desc(disclosures.disclosedAt))
    .limit(1)
  return last?.at ?? null
}

/** Each step, oldest first, with each page of it and how it went. */
async function stepsOf(db: Reader, alarmId: string) {
  const steps = await db.select().from(alarmSteps).where(eq(alarmSteps.alarmId, alarmId)).orderBy(asc(alarmSteps.rung))
  const sent = await db
    .select({
      rung: pages.rung,
      name: members.name,
      channel: pages.channel,
      sentAt: pages.sentAt,
      wentWrong: pages.wentWrong,
    })
    .from(pages)
    .leftJoin(members, eq(members.id, pages.memberId))
    .where(and(eq(pages.alarmId, alarmId)))
    .orderBy(asc(pages.id))
  return steps.map(({ rung, kind, askedInstead, climbedAt }) => ({
    rung,
    kind,
    askedInstead,
    climbedAt,
    pages: sent.filter((page) => page.rung === rung).map(({ rung: _, ...page }) => page),
  }))
}
