import { and, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import {
  accessNeeds,
  carers,
  caring,
  caringConditions,
  drafts,
  follows,
  groupAsks,
  groupRoles,
  groups,
  joinRequests,
  journeys,
  members,
  memberships,
  mergedMemberThings,
  mutes,
  notices,
  peerOfferCaring,
  readingPlaces,
  savedPosts,
  savedServices,
  serviceThanks,
  serviceTries,
  weeklyReaders,
} from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** What they told of their health, and what they were about to tell. Answers with how many conditions that were. */
export async function forgetWhatWasTold({ tx, actor, record }: Context): Promise<number> {
  const told = await tx.delete(journeys).where(eq(journeys.memberId, actor.id)).returning({ id: journeys.id })
  for (const { id } of told) await record({ name: 'journey.removed', memberId: actor.id, journeyId: id })
  await forgetCaring(tx, actor.id)
  await tx.delete(accessNeeds).where(eq(accessNeeds.memberId, actor.id))
  await tx.update(members).set({ words: '', wordsAudience: 'nobody' }).where(eq(members.id, actor.id))
  // Wishes for a group and words not posted yet speak of health as well, and nobody has read them yet.
  await tx.delete(groupAsks).where(and(eq(groupAsks.memberId, actor.id), isNull(groupAsks.answeredAt)))
  await tx.delete(joinRequests).where(and(eq(joinRequests.memberId, actor.id), isNull(joinRequests.decidedAt)))
  await tx.delete(drafts).where(eq(drafts.memberId, actor.id))
  return told.length
}

/** What somebody told as a carer, and that they were one. Whom they keep apart from stays until they say otherwise: it keeps them safe. */
export async function forgetCaring(tx: Tx, memberId: string): Promise<void> {
  const told = tx.select({ id: caring.id }).from(caring).where(eq(caring.memberId, memberId))
  await tx.delete(caringConditions).where(inArray(caringConditions.caringId, told))
  await tx.delete(caring).where(eq(caring.memberId, memberId))
  await tx.delete(peerOfferCaring).where(eq(peerOfferCaring.memberId, memberId))
  await tx.delete(carers).where(eq(carers.memberId, memberId))
}

/** What they followed, saved, read, thanked and were told points at groups and services about their health. */
export async function forgetTheTrail({ tx, actor }: Context): Promise<void> {
  for (const trail of [
    follows,
    savedPosts,
    readingPlaces,
    savedServices,
    serviceThanks,
    serviceTries,
    mergedMemberThings,
    weeklyReaders,
  ])
    await tx.delete(trail).where(eq(trail.memberId, actor.id))
  await tx.delete(notices).where(and(eq(notices.memberId, actor.id), isNotNull(notices.groupId)))
  await tx.delete(mutes).where(and(eq(mutes.memberId, actor.id), ne(mutes.kind, 'person')))
}

/** Belonging to a group tells of health too, and so does looking after one. Answers with how many groups that were. */
export async function leaveEveryGroup({ tx, actor, record }: Context): Promise<number> {
  const left = await tx
    .delete(memberships)
    .where(eq(memberships.memberId, actor.id))
    .returning({ groupId: memberships.groupId })
  if (left.length === 0) return 0
  const groupIds = left.map(({ groupId }) => groupId)
  const stoodDown = await tx
    .delete(groupRoles)
    .where(eq(groupRoles.memberId, actor.id))
    .returning({ groupId: groupRoles.groupId, role: groupRoles.role })
  for (const { groupId, role } of stoodDown)
    await record({ name: 'facilitator.stood-down', groupId, memberId: actor.id, role })
  await tx
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} - 1` })
    .where(inArray(groups.id, groupIds))
  for (const groupId of groupIds) await record({ name: 'group.left', groupId, memberId: actor.id })
  return left.length
}
