import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { groups, memberships } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepAccount } from './policy.ts'
import { profileSeenFrom } from './profile.ts'

export const AsOthersSeeMeInput = z.object({
  /** Through the eyes of somebody in this group of mine; of somebody in none of them when absent. */
  slug: z.string().nullish(),
})

/** My own profile through somebody else's eyes, decided where every profile is decided. Refuses: not-found, forbidden. */
export const asOthersSeeMe = query(AsOthersSeeMeInput, async ({ db, actor, now }, { slug }) => {
  demand(mayKeepAccount(actor))
  const mine = await db
    .select({ id: groups.id, slug: groups.slug, name: groups.name })
    .from(memberships)
    .innerJoin(groups, eq(groups.id, memberships.groupId))
    .where(eq(memberships.memberId, actor.id))
    .orderBy(asc(groups.name))
  const group = slug ? mine.find((one) => one.slug === slug) : null
  if (group === undefined) throw notFound('Group')
  const viewpoint = { isSelf: false, sharedGroupIds: group ? [group.id] : [] }
  return {
    groups: mine.map(({ slug, name }) => ({ slug, name })),
    seenFrom: group?.name ?? null,
    profile: await profileSeenFrom(db, actor.id, viewpoint, now),
  }
})
