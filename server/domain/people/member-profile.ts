import { z } from 'zod'
import { isMember } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { groupsSharedBy, profileSeenFrom } from './profile.ts'

/** A member's profile, as far as its owner lets this member see it. To visitors nobody is here. Refuses: not-found. */
export const memberProfile = query(z.object({ memberId: z.string() }), async ({ db, actor, now }, { memberId }) => {
  if (!isMember(actor)) throw notFound('Member')
  const isSelf = memberId === actor.id
  const sharedGroupIds = await groupsSharedBy(db, actor.id, memberId)
  return { isSelf, profile: await profileSeenFrom(db, memberId, { isSelf, sharedGroupIds }, now) }
})
