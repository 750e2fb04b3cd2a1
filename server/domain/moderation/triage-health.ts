import { and, desc, gte, isNotNull, max, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { screenings } from '#db/schema/index.ts'
import { hasRole } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { day } from '../kernel/time.ts'
import { scopeOf } from './scope.ts'

const mostCounted = 100

/**
 * Whether triage reads what people write: how many texts of the last day it could not read, counted no further than a
 * hundred, and whether the newest of all was among them. Refuses: forbidden.
 */
export const triageHealth = query(z.object({}), async ({ db, actor, now }) => {
  // Coordinators answer for it that triage runs, and see no case.
  if (!hasRole(actor, 'coordinator')) await scopeOf(db, actor)
  const some = db
    .select({ id: screenings.id })
    .from(screenings)
    .where(and(isNotNull(screenings.leftToPeopleAt), gte(screenings.leftToPeopleAt, now - day)))
    .limit(mostCounted + 1)
    .as('some')
  const [row] = await db.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(some)
  const left = await lastLeft(db)
  const [settled] = await db.select({ at: max(screenings.settledAt).mapWith(Number) }).from(screenings)
  return {
    notTriaged: Math.min(row?.count ?? 0, mostCounted),
    hasMoreThanCounted: (row?.count ?? 0) > mostCounted,
    isDown: left !== null && left > (settled?.at ?? 0),
  }
})

async function lastLeft(db: Reader): Promise<number | null> {
  const [row] = await db
    .select({ at: screenings.leftToPeopleAt })
    .from(screenings)
    .where(isNotNull(screenings.leftToPeopleAt))
    .orderBy(desc(screenings.leftToPeopleAt), desc(screenings.id))
    .limit(1)
  return row?.at ?? null
}
