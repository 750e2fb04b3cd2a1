import { eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { crisisContacts, hostSettings, launchSteps, mailLinks, memberRoles } from '#db/schema/index.ts'
import type { Role } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { isSignUpOpen } from '../safety/index.ts'
import { mayKeepRecords } from './record-policy.ts'
import { recordsToday } from './risk-records.ts'

/** A crisis contact that nobody has checked for this long may be wrong. */
const checkHolds = 90 * day

export type LaunchStep =
  | 'illegal-content'
  | 'childrens-access'
  | 'contacts-checked'
  | 'moderator'
  | 'duty-lead'
  | 'staffed-hours'
  | 'mail-arrives'
  | 'house-rules-read'

/** What has to be seen to before real people come, and what is. Read from what is there, not from ticks. Refuses: forbidden. */
export const launchCheckList = query(z.object({}), async ({ db, actor, now, mode }) => {
  demand(mayKeepRecords(actor))
  const records = await recordsToday(db, now)
  const isInDate = (kind: string) =>
    records.some((record) => record.kind === kind && (record.state === 'in-date' || record.state === 'due-soon'))
  const steps: readonly { readonly step: LaunchStep; readonly isDone: boolean }[] = [
    { step: 'illegal-content', isDone: isInDate('illegal-content') },
    { step: 'childrens-access', isDone: isInDate('childrens-access') },
    { step: 'contacts-checked', isDone: await areContactsChecked(db, now) },
    { step: 'moderator', isDone: await isThereA(db, 'moderator') },
    { step: 'duty-lead', isDone: await isThereA(db, 'duty-lead') },
    { step: 'staffed-hours', isDone: await areHoursSet(db) },
    { step: 'mail-arrives', isDone: await hasMailArrived(db) },
    { step: 'house-rules-read', isDone: await isTaken(db, 'house-rules-read') },
  ]
  return { mode, isSignUpOpen: await isSignUpOpen({ tx: db, mode }), steps }
})

async function areContactsChecked(db: Reader, now: number): Promise<boolean> {
  const stale = sql<number>`sum(case when ${crisisContacts.checkedAt} > ${now - checkHolds} then 0 else 1 end)`
  const [found] = await db
    .select({ all: sql<number>`count(*)`.mapWith(Number), stale: stale.mapWith(Number) })
    .from(crisisContacts)
    .where(isNull(crisisContacts.retiredAt))
  return found !== undefined && found.all > 0 && found.stale === 0
}

async function isThereA(db: Reader, role: Role): Promise<boolean> {
  const rows = await db
    .select({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(eq(memberRoles.role, role))
    .limit(1)
  return rows.length > 0
}

/** The house has hours of its own; a host has to have chosen theirs. */
async function areHoursSet(db: Reader): Promise<boolean> {
  const rows = await db
    .select({ key: hostSettings.key })
    .from(hostSettings)
    .where(eq(hostSettings.key, 'staffed-hours'))
  return rows.length > 0
}

/** Somebody has pressed a link that we mailed: no setting proves as much. */
async function hasMailArrived(db: Reader): Promise<boolean> {
  const rows = await db.select({ id: mailLinks.id }).from(mailLinks).where(isNotNull(mailLinks.usedAt)).limit(1)
  return rows.length > 0
}

async function isTaken(db: Reader, step: 'house-rules-read'): Promise<boolean> {
  const rows = await db.select({ step: launchSteps.step }).from(launchSteps).where(eq(launchSteps.step, step))
  return rows.length > 0
}
