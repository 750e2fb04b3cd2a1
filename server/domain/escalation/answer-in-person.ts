import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { alarms } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { caseFacts } from '../moderation/index.ts'
import type { Case } from '../safety/index.ts'
import { acknowledge } from './acknowledge-alarm.ts'
import { causedAlarms, hasBeenPaged, stillRings, withCause } from './alarms.ts'
import { mayAnswerAlarm } from './policy.ts'

/**
 * Somebody talks with the person whom these crises are about, in the caller's transaction: the ladder climbs no further, and
 * what has not rung yet does not begin to. The cases stay as grave as they are and nobody's, so that moderators look too.
 * Whoever is not on the ladder stops nothing: it goes on until somebody is there who is.
 */
export async function answerInPerson(ctx: Context, crises: readonly Case[]): Promise<void> {
  for (const found of crises) {
    const [row] = await causedAlarms(ctx.tx).where(and(eq(alarms.caseId, found.id), stillRings))
    const wasPaged = row !== undefined && (await hasBeenPaged(ctx.tx, ctx.actor.id, row.alarm.id))
    const facts = { ...(await caseFacts(ctx.tx, ctx.actor, found)), wasPaged }
    if (mayAnswerAlarm(ctx.actor, facts).allowed)
      await acknowledge(ctx, row ? withCause(row) : await unrung(ctx, found))
  }
}

/** An alarm that is answered before its moment to ring has come. */
async function unrung({ tx, newId, now }: Context, found: Case) {
  const [alarm] = await tx.insert(alarms).values({ id: newId(), caseId: found.id, raisedAt: now }).returning()
  if (!alarm) throw new Error('The alarm was not kept')
  return { alarm, cause: { kind: 'case' as const, found } }
}

/** Whether one of these crises rings now. */
export async function rings(db: Reader, crises: readonly Case[]): Promise<boolean> {
  const ids = crises.map(({ id }) => id)
  if (ids.length === 0) return false
  const found = await db
    .select({ id: alarms.id })
    .from(alarms)
    .where(and(inArray(alarms.caseId, ids), stillRings))
    .limit(1)
  return found.length > 0
}
