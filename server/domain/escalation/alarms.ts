import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { type AlarmEnd, alarms, cases, pages, reports } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { caseFacts } from '../moderation/index.ts'
import type { Case, Report } from '../safety/index.ts'
import { type AlarmFacts, mayAnswerAlarm } from './policy.ts'

export type Alarm = typeof alarms.$inferSelect

/** What an alarm rings for: a case, or what somebody told us in words and nobody has placed yet. */
export type Cause = { readonly kind: 'case'; readonly found: Case } | { readonly kind: 'told'; readonly told: Report }

/** An alarm, and what it rings for. */
export type CausedAlarm = { readonly alarm: Alarm; readonly cause: Cause }

/** An alarm this person may hear, what it rings for, and what that is to them. */
export type SeenAlarm = CausedAlarm & { readonly facts: AlarmFacts }

/** An alarm this person may hear and take on. To everyone else it does not exist. Refuses: not-found. */
export async function visibleAlarm(db: Reader, actor: Actor, alarmId: string): Promise<SeenAlarm> {
  const [row] = await causedAlarms(db).where(eq(alarms.id, alarmId))
  if (!row) throw notFound('Alarm')
  const { alarm, cause } = withCause(row)
  const about = cause.kind === 'case' ? await caseFacts(db, actor, cause.found) : aboutNobodyKnown
  const facts = { ...about, wasPaged: await hasBeenPaged(db, actor.id, alarmId) }
  if (!mayAnswerAlarm(actor, facts).allowed) throw notFound('Alarm')
  return { alarm, cause, facts }
}

/** Of words about no one thing here nobody knows yet whom they are about. */
export const aboutNobodyKnown = { isAboutMe: false, isFacilitator: false, isAboutStaff: false }

/** Alarms with what they ring for, to be narrowed down. */
export const causedAlarms = (db: Reader) =>
  db
    .select({ alarm: alarms, found: cases, told: reports })
    .from(alarms)
    .leftJoin(cases, eq(cases.id, alarms.caseId))
    .leftJoin(reports, eq(reports.id, alarms.reportId))

type Row = Awaited<ReturnType<typeof causedAlarms>>[number]

/** A case counts before the words it was made of. */
export function withCause({ alarm, found, told }: Row): CausedAlarm {
  if (found) return { alarm, cause: { kind: 'case', found } }
  if (told) return { alarm, cause: { kind: 'told', told } }
  throw new Error('An alarm rings for nothing')
}

/** Nobody has taken it on, and there is still a reason for it. */
export const isRinging = ({ acknowledgedAt, stoppedAt }: Alarm): boolean =>
  acknowledgedAt === null && stoppedAt === null

/** The same in a question to the database. */
export const stillRings = and(isNull(alarms.acknowledgedAt), isNull(alarms.stoppedAt))

/** Why an alarm has nothing to ring for any more; null while it has. */
export function whyStopped(cause: Cause): AlarmEnd | null {
  if (cause.kind === 'told') return cause.told.answeredAt === null ? null : 'answered'
  const { closedAt, level } = cause.found
  return closedAt !== null ? 'closed' : level === 'crisis' ? null : 'lowered'
}

/** Whether somebody was paged for an alarm. */
export async function hasBeenPaged(db: Reader, memberId: string, alarmId: string): Promise<boolean> {
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
