import { and, gt, inArray, isNull, or } from 'drizzle-orm'
import { restrictions } from '#db/schema/index.ts'

/** A restriction in force that keeps somebody out: their account is closed, or suspended and its time is not up. For a select on `restrictions`. `now` in epoch milliseconds. */
export const keepsOut = (now: number) =>
  and(
    inArray(restrictions.kind, ['closed', 'suspended']),
    isNull(restrictions.endedAt),
    or(isNull(restrictions.until), gt(restrictions.until, now)),
  )
