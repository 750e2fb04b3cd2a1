import { and, asc, eq, gt, isNotNull, isNull, lte } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { serviceClaims, services } from '#db/schema/index.ts'
import { day } from '../../kernel/time.ts'

/** Days before a check runs out on which its owner hears of it, the last first. */
const remindedBefore = [7, 30] as const

/**
 * Owners of services whose check runs out within 30 days, some at a time by claim, and which turn it is: the notice of 30 days or
 * of 7. `turn` names one check, so that each is told of once.
 */
export async function dueChecks(db: Reader, now: number, after: string) {
  const rows = await db
    .select({
      claimId: serviceClaims.id,
      memberId: serviceClaims.memberId,
      serviceId: services.id,
      until: services.checkedUntil,
    })
    .from(serviceClaims)
    .innerJoin(services, eq(services.id, serviceClaims.serviceId))
    .where(
      and(
        gt(serviceClaims.id, after),
        isNotNull(serviceClaims.provedAt),
        isNull(serviceClaims.endedAt),
        isNotNull(services.publishedAt),
        gt(services.checkedUntil, now),
        lte(services.checkedUntil, now + 30 * day),
      ),
    )
    .orderBy(asc(serviceClaims.id))
    .limit(200)
  return rows.map(({ until, ...row }) => {
    const days = remindedBefore.find((most) => (until ?? 0) <= now + most * day) ?? 30
    return { ...row, turn: `${until}:${days}` }
  })
}

/** Who looks after a service: a handful. */
export async function ownersOf(db: Reader, serviceId: string): Promise<string[]> {
  const rows = await db
    .select({ memberId: serviceClaims.memberId })
    .from(serviceClaims)
    .where(
      and(eq(serviceClaims.serviceId, serviceId), isNotNull(serviceClaims.provedAt), isNull(serviceClaims.endedAt)),
    )
  return rows.map(({ memberId }) => memberId)
}
