import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { members, safeguardingHolds } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayHold } from './policy.ts'

/** The hold that is on somebody's records today; null when there is none. */
export async function holdOn(db: Reader, memberId: string): Promise<{ id: string; reviewAt: number } | null> {
  const [hold] = await db
    .select({ id: safeguardingHolds.id, reviewAt: safeguardingHolds.reviewAt })
    .from(safeguardingHolds)
    .where(and(eq(safeguardingHolds.memberId, memberId), isNull(safeguardingHolds.liftedAt)))
    .limit(1)
  return hold ?? null
}

const putOn = alias(members, 'put_on_by_member')

/** The safeguarding holds that are on, those to be looked at again first, and the last fifty that were lifted. Refuses: forbidden. */
export const holds = query(z.object({}), async ({ db, actor, now }) => {
  demand(mayHold(actor))
  const rows = () =>
    db
      .select({
        id: safeguardingHolds.id,
        member: members.name,
        reason: safeguardingHolds.reason,
        putOnBy: putOn.name,
        putOnAt: safeguardingHolds.putOnAt,
        reviewAt: safeguardingHolds.reviewAt,
        liftedAt: safeguardingHolds.liftedAt,
      })
      .from(safeguardingHolds)
      .innerJoin(members, eq(members.id, safeguardingHolds.memberId))
      .leftJoin(putOn, eq(putOn.id, safeguardingHolds.putOnBy))
  const on = await rows().where(isNull(safeguardingHolds.liftedAt)).orderBy(asc(safeguardingHolds.reviewAt)).limit(200)
  const lifted = await rows()
    .where(isNotNull(safeguardingHolds.liftedAt))
    .orderBy(desc(safeguardingHolds.liftedAt))
    .limit(50)
  return { on: on.map((hold) => ({ ...hold, isDue: hold.reviewAt <= now })), lifted }
})
