import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { erasures, type PlanKind, planOpenings, planShares, plans } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { demandCarer } from './demand-carer.ts'
import { openSealed } from './sealed.ts'

/** Under these, who a link is for and a word with it are sealed. */
export const forWhomField = 'for-whom'

export type LivingShare = {
  readonly share: typeof planShares.$inferSelect
  readonly kind: PlanKind
}

/** A link that still opens: in time, not taken back, and its carer has an account. Refuses: not-found, whatever the reason. */
export async function livingShare(db: Reader, secretHash: string, now: number): Promise<LivingShare> {
  const [row] = await db
    .select({ share: planShares, kind: plans.kind })
    .from(planShares)
    .innerJoin(plans, eq(plans.id, planShares.planId))
    .leftJoin(erasures, eq(erasures.memberId, planShares.memberId))
    .where(
      and(
        eq(planShares.secretHash, secretHash),
        gt(planShares.endsAt, now),
        isNull(planShares.revokedAt),
        isNull(erasures.memberId),
      ),
    )
  if (!row) throw notFound('Link')
  return row
}

/** The links one has made, newest first, with who they are for and each time they were opened. Refuses: forbidden. */
export const myShares = query(z.object({}), async ({ db, actor, seals, now }) => {
  await demandCarer(db, actor)
  const rows = await db
    .select({ share: planShares, kind: plans.kind })
    .from(planShares)
    .innerJoin(plans, eq(plans.id, planShares.planId))
    .where(eq(planShares.memberId, actor.id))
    .orderBy(desc(planShares.sharedAt), desc(planShares.id))
    .limit(50)
  const ids = rows.map(({ share }) => share.id)
  const words = await openSealed(db, seals, ids)
  const openings =
    ids.length === 0
      ? []
      : await db
          .select({ wayId: planOpenings.wayId, at: planOpenings.at })
          .from(planOpenings)
          .where(inArray(planOpenings.wayId, ids))
          .orderBy(desc(planOpenings.at))
          .limit(500)
  return rows.map(({ share: { id, parts, sharedAt, endsAt, revokedAt }, kind }) => ({
    id,
    kind,
    parts,
    sharedAt,
    endsAt,
    revokedAt,
    isLiving: revokedAt === null && endsAt > now,
    forWhom: words.get(id)?.[forWhomField] ?? '',
    openedAt: openings.filter(({ wayId }) => wayId === id).map(({ at }) => at),
  }))
})

/** What stands at the door of a link, for whoever was given it: until when it opens. Refuses: not-found. */
export const shareDoor = query(z.object({ secret: z.string().max(100) }), async ({ db, digest, now }, { secret }) => {
  const { share, kind } = await livingShare(db, digest(secret), now)
  return { kind, endsAt: share.endsAt }
})
