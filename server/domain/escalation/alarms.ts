import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { alarms, cases, pages } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { type CaseFacts, caseFacts } from '../moderation/index.ts'
import type { Case } from '../safety/index.ts'
import { mayAnswerAlarm } from './policy.ts'

export type Alarm = typeof alarms.$inferSelect

/** An alarm this person may hear, the case it is about, and what that case is to them. */
export type SeenAlarm = { readonly alarm: Alarm; readonly found: Case; readonly facts: CaseFacts }

/** An alarm this person may hear and take on. To everyone else it does not exist. Refuses: not-found. */
export async function visibleAlarm(db: Reader, actor: Actor, alarmId: string): Promise<SeenAlarm> {
  const [row] = await db
    .select({ alarm: alarms, found: cases })
    .from(alarms)
    .innerJoin(cases, eq(cases.id, alarms.caseId))
    .where(eq(alarms.id, alarmId))
  if (!row) throw notFound('Alarm')
  const facts = await caseFacts(db, actor, row.found)
  const wasPaged = await hasBeenPaged(db, actor.id, alarmId)
  if (!mayAnswerAlarm(actor, { ...facts, wasPaged }).allowed) throw notFound('Alarm')
  return { ...row, facts }
}

/** Nobody has taken it on, and there is still a reason for it. */
export const isRinging = ({ acknowledgedAt, stoppedAt }: Alarm): boolean =>
  acknowledgedAt === null && stoppedAt === null

/** The same in a question to the database. */
export const stillRings = and(isNull(alarms.acknowledgedAt), isNull(alarms.stoppedAt))

/** Why an alarm has nothing to ring for any more; null while it has. */
export const whyStopped = ({ closedAt, level }: Case): 'closed' | 'lowered' | null =>
  closedAt !== null ? 'closed' : level === 'crisis' ? null : 'lowered'

async function hasBeenPaged(db: Reader, memberId: string, alarmId: string): Promise<boolean> {
  const rows = await db
    .select({ id: pages.id })
    .from(pages)
    .where(and(eq(pages.memberId, memberId), eq(pages.alarmId, alarmId)))
    .limit(1)
  return rows.length > 0
}

/** Everybody who was paged for an alarm so far. */
export async function pagedFor(db: Reader, alarmId: string): Promise<string[]> {
  const rows = await db.selectDistinct({ memberId: pages.memberId }).from(pages).where(eq(pages.alarmId, alarmId))
  return rows.flatMap(({ memberId }) => memberId ?? [])
}
