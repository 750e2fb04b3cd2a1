import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { consents, journeys, memberships, posts, postTakedowns } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { consentVersion } from './consent.ts'
import { mayKeepAccount } from './policy.ts'

/** What a member has agreed to about health information, and what taking it back would touch. Refuses: forbidden. */
export const myConsent = query(
  z.object({}),
  async ({ db, actor }) => {
    demand(mayKeepAccount(actor))
    const mine = eq(consents.memberId, actor.id)
    const [given] = await db
      .select({ version: consents.version, givenAt: consents.givenAt })
      .from(consents)
      .where(and(mine, isNull(consents.withdrawnAt)))
      .orderBy(desc(consents.givenAt))
      .limit(1)
    const [withdrawn] = await db
      .select({ withdrawnAt: consents.withdrawnAt })
      .from(consents)
      .where(and(mine, isNotNull(consents.withdrawnAt)))
      .orderBy(desc(consents.givenAt))
      .limit(1)
    const count = sql<number>`count(*)`.mapWith(Number)
    const [groupsIn] = await db.select({ count }).from(memberships).where(eq(memberships.memberId, actor.id))
    const [told] = await db.select({ count }).from(journeys).where(eq(journeys.memberId, actor.id))
    const [standing] = await db
      .select({ seq: posts.seq })
      .from(posts)
      .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
      .where(and(eq(posts.authorId, actor.id), isNull(postTakedowns.postId)))
      .limit(1)
    return {
      version: consentVersion,
      given: given ?? null,
      isCurrent: given?.version === consentVersion,
      lastWithdrawnAt: withdrawn?.withdrawnAt ?? null,
      groups: groupsIn?.count ?? 0,
      journeys: told?.count ?? 0,
      hasWords: standing !== undefined,
    }
  },
  { evenKeptOut: true },
)
