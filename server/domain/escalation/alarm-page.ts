import { and, asc, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { alarmSteps, alarms, disclosures, members, pages, supportOffers } from '#db/schema/index.ts'
import { type Asking, query } from '../kernel/command.ts'
import { mayModerate, visibleCase } from '../moderation/index.ts'
import { isRinging, type SeenAlarm, visibleAlarm } from './alarms.ts'
import { mayDisclose } from './policy.ts'

/** An alarm as the people on the ladder see it: where it stands, who was paged how, and who has it. No words of anybody. */
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

async function faceOf({ db, actor, subjects }: Asking, { alarm, found, facts }: SeenAlarm) {
  const place = await subjects[found.subjectKind].face(db, found.subjectId)
  const hasAcknowledged = alarm.acknowledgedBy === actor.id
  return {
    id: alarm.id,
    caseId: found.id,
    raisedAt: alarm.raisedAt,
    isRinging: isRinging(alarm),
    nextRungAt: isRinging(alarm) ? alarm.nextRungAt : null,
    acknowledged:
      alarm.acknowledgedAt === null
        ? null
        : { at: alarm.acknowledgedAt, by: await nameOf(db, alarm.acknowledgedBy), isMine: hasAcknowledged },
    stopped: alarm.stoppedAt === null ? null : { at: alarm.stoppedAt, because: alarm.stoppedBecause ?? 'closed' },
    /** "A reply in Chronic pain", and the way to it. */
    where: place ? { words: place.place, path: place.path } : null,
    mayOpenCase: mayModerate(actor, facts).allowed,
    mayDisclose: mayDisclose(actor, { ...facts, hasAcknowledged }),
    offer: await offerOf(db, found.id),
    disclosedAt: await lastDisclosure(db, found.id),
    steps: await stepsOf(db, alarm.id),
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

async function lastDisclosure(db: Reader, caseId: string): Promise<number | null> {
  const [last] = await db
    .select({ at: disclosures.disclosedAt })
    .from(disclosures)
    .where(eq(disclosures.caseId, caseId))
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
