import { and, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { alarms, cases, members, pages } from '#db/schema/index.ts'
import { type Actor, isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { stillRings } from './alarms.ts'
import { demandOnLadder } from './my-paging.ts'

/** Past alarms on one page. */
export const alarmsAPage = 30

/** Alarms that ring, all of them, and those that have rung, newest first: for moderators and duty leads all but those about themselves, for others those they were paged for. Refuses: forbidden. */
export const alarmList = query(z.object({ before: z.string().nullish() }), async ({ db, actor }, { before }) => {
  await demandOnLadder(db, actor)
  const seen = await mine(db, actor)
  const ringing = await listed(db, and(stillRings, seen)).limit(100)
  const over = or(isNotNull(alarms.acknowledgedAt), isNotNull(alarms.stoppedAt))
  const cursor = before ? await placeOf(db, before) : null
  const older = cursor ? sql`(${alarms.raisedAt}, ${alarms.id}) < (${cursor.raisedAt}, ${cursor.id})` : undefined
  const past = await listed(db, and(over, seen, older)).limit(alarmsAPage + 1)
  return {
    ringing,
    past: past.slice(0, alarmsAPage),
    next: past.length > alarmsAPage ? (past[alarmsAPage - 1]?.id ?? null) : null,
  }
})

const listed = (db: Reader, which: ReturnType<typeof and>) =>
  db
    .select({
      id: alarms.id,
      raisedAt: alarms.raisedAt,
      acknowledgedAt: alarms.acknowledgedAt,
      acknowledgedBy: members.name,
      stoppedBecause: alarms.stoppedBecause,
    })
    .from(alarms)
    .leftJoin(cases, eq(cases.id, alarms.caseId))
    .leftJoin(members, eq(members.id, alarms.acknowledgedBy))
    .where(which)
    .orderBy(desc(alarms.raisedAt), desc(alarms.id))

async function mine(db: Reader, actor: Actor) {
  const notAboutMe = or(isNull(cases.aboutId), ne(cases.aboutId, actor.id))
  if (isModerator(actor)) return notAboutMe
  const paged = db.select({ id: pages.alarmId }).from(pages).where(eq(pages.memberId, actor.id))
  return and(notAboutMe, inArray(alarms.id, paged))
}

async function placeOf(db: Reader, alarmId: string) {
  const [place] = await db
    .select({ id: alarms.id, raisedAt: alarms.raisedAt })
    .from(alarms)
    .where(eq(alarms.id, alarmId))
  return place ?? null
}
