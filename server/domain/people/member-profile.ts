import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { mutes, profileTakedowns } from '#db/schema/index.ts'
import { isMember, isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import { groupsSharedBy, profileSeenFrom } from './profile.ts'

/** A member's profile, as far as its owner lets this member see it, and whether this member has muted them. To visitors nobody is here, nor to whoever is blocked, by either side. Refuses: not-found. */
export const memberProfile = query(z.object({ memberId: z.string() }), async ({ db, actor, now }, { memberId }) => {
  const isSelf = memberId === actor.id
  if (!isMember(actor)) throw notFound('Member')
  if (!isModerator(actor) && (await areApart(db, actor.id, memberId))) throw notFound('Member')
  const sharedGroupIds = await groupsSharedBy(db, actor.id, memberId)
  return {
    isSelf,
    sharesGroup: sharedGroupIds.length > 0,
    profile: await profileSeenFrom(db, memberId, { isSelf, sharedGroupIds }, now),
    muted: await ownMute(db, { by: actor.id, memberId, now }),
    /** A moderator took their own words from view: they are told, and others see nothing of it. */
    areWordsWithheld: isSelf && (await areWithheld(db, memberId)),
  }
})

async function areWithheld(db: Reader, memberId: string): Promise<boolean> {
  const rows = await db
    .select({ how: profileTakedowns.how })
    .from(profileTakedowns)
    .where(eq(profileTakedowns.memberId, memberId))
  return rows.length > 0
}

async function ownMute(db: Reader, { by, memberId, now }: { by: string; memberId: string; now: number }) {
  const [mute] = await db
    .select({ until: mutes.until })
    .from(mutes)
    .where(
      and(
        eq(mutes.memberId, by),
        eq(mutes.kind, 'person'),
        eq(mutes.subjectId, memberId),
        or(isNull(mutes.until), gt(mutes.until, now)),
      ),
    )
  return mute ?? null
}
