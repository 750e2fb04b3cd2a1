import { and, desc, eq, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { members, serviceChanges, serviceChecks, serviceStates } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { isEditor, mayChangeService } from '../policy.ts'
import { visibleService } from '../visible-service.ts'

const aPage = 30
const enders = alias(members, 'enders')

/**
 * Everything that became of a service, the newest first: who changed what, from what to what; who checked it; what it was shown
 * as. Editors read names; owners read of others only that it was an editor, a feed, or another owner. Refuses: forbidden, not-found.
 */
export const serviceHistory = query(
  z.object({
    serviceId: z.string().max(60),
    beforeAt: z.coerce.number().int().nullish(),
    beforeId: z.string().max(60).nullish(),
  }),
  async ({ db, actor }, { serviceId, beforeAt, beforeId }) => {
    const service = await visibleService(db, actor, serviceId)
    demand(mayChangeService(actor, service))
    const named = (who: string, name: string | null) => ({
      isMe: who === actor.id,
      name: isEditor(actor) ? name : null,
    })
    const rows = await changesOf(db, service.id, beforeAt ?? null, beforeId ?? null)
    const page = rows.slice(0, aPage)
    const last = rows.length > aPage ? page.at(-1) : undefined
    return {
      service: { id: service.id, name: service.name },
      changes: page.map(({ changedBy, memberName, ...change }) => ({ ...change, by: named(changedBy, memberName) })),
      checks: (await checksOf(db, service.id)).map(({ checkedBy, memberName, ...check }) => ({
        ...check,
        by: named(checkedBy, memberName),
      })),
      states: (await statesOf(db, service.id)).map(({ startedBy, starter, endedBy, ender, ...state }) => ({
        ...state,
        // What the house did by its clock, or for a feed, was nobody's doing.
        startedBy: starter === null ? null : named(startedBy, starter),
        endedBy: ender === null ? null : named(endedBy ?? '', ender),
      })),
      next: last ? { beforeAt: last.changedAt, beforeId: last.id } : null,
    }
  },
)

function changesOf(db: Reader, serviceId: string, beforeAt: number | null, beforeId: string | null) {
  const earlier =
    beforeAt === null || beforeId === null
      ? undefined
      : or(
          lt(serviceChanges.changedAt, beforeAt),
          and(eq(serviceChanges.changedAt, beforeAt), lt(serviceChanges.id, beforeId)),
        )
  return db
    .select({
      id: serviceChanges.id,
      part: serviceChanges.part,
      old: serviceChanges.old,
      new: serviceChanges.new,
      cause: serviceChanges.cause,
      changedAt: serviceChanges.changedAt,
      changedBy: serviceChanges.changedBy,
      memberName: members.name,
    })
    .from(serviceChanges)
    .leftJoin(members, eq(members.id, serviceChanges.changedBy))
    .where(and(eq(serviceChanges.serviceId, serviceId), earlier))
    .orderBy(desc(serviceChanges.changedAt), desc(serviceChanges.id))
    .limit(aPage + 1)
}

const checksOf = (db: Reader, serviceId: string) =>
  db
    .select({
      id: serviceChecks.id,
      how: serviceChecks.how,
      checkedAt: serviceChecks.checkedAt,
      until: serviceChecks.until,
      checkedBy: serviceChecks.checkedBy,
      memberName: members.name,
    })
    .from(serviceChecks)
    .leftJoin(members, eq(members.id, serviceChecks.checkedBy))
    .where(eq(serviceChecks.serviceId, serviceId))
    .orderBy(desc(serviceChecks.checkedAt))
    .limit(10)

const statesOf = (db: Reader, serviceId: string) =>
  db
    .select({
      id: serviceStates.id,
      state: serviceStates.state,
      because: serviceStates.because,
      startedAt: serviceStates.startedAt,
      startedBy: serviceStates.startedBy,
      starter: members.name,
      endedAt: serviceStates.endedAt,
      endedBy: serviceStates.endedBy,
      ender: enders.name,
    })
    .from(serviceStates)
    .leftJoin(members, eq(members.id, serviceStates.startedBy))
    .leftJoin(enders, eq(enders.id, serviceStates.endedBy))
    .where(eq(serviceStates.serviceId, serviceId))
    .orderBy(desc(serviceStates.startedAt))
    .limit(20)
