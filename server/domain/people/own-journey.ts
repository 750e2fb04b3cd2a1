import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { conditions, journeys, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { howLong } from './journeys.ts'
import { mayKeepAccount, mayTellOfHealth } from './policy.ts'

/** Everything this member has said of themselves, and who sees each part. Refuses: forbidden. */
export const ownJourney = query(z.object({}), async ({ db, actor, now }) => {
  demand(mayKeepAccount(actor))
  const told = await db
    .select({
      id: journeys.id,
      conditionId: journeys.conditionId,
      name: conditions.name,
      sinceYear: journeys.sinceYear,
      sinceMonth: journeys.sinceMonth,
      audience: journeys.audience,
    })
    .from(journeys)
    .innerJoin(conditions, eq(conditions.id, journeys.conditionId))
    .where(eq(journeys.memberId, actor.id))
    .orderBy(asc(journeys.sinceYear), asc(conditions.name))
  const [profile] = await db
    .select({
      name: members.name,
      pronouns: members.pronouns,
      pronounsAudience: members.pronounsAudience,
      words: members.words,
      wordsAudience: members.wordsAudience,
    })
    .from(members)
    .where(eq(members.id, actor.id))
  if (!profile) throw notFound('Member')
  return {
    profile,
    journeys: told.map((journey) => ({ ...journey, howLong: howLong(journey, now) })),
    mayTell: mayTellOfHealth(actor),
  }
})
