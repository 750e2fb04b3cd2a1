import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import {
  addressChanges,
  blocks,
  consents,
  follows,
  groups,
  helpedMarks,
  journeys,
  mailLinks,
  members,
  memberships,
  mentions,
  mergedMemberThings,
  mutes,
  noticeChoices,
  notices,
  preferences,
  reactions,
  readingPlaces,
  recoveryCodes,
  savedPosts,
  savedServices,
  secondSteps,
  serviceThanks,
  serviceTries,
  weeklyReaders,
} from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { endSessionsOf } from './sessions.ts'

/** In this order, since links point at wishes for another address. */
const belongings = [
  mailLinks,
  addressChanges,
  preferences,
  consents,
  journeys,
  notices,
  noticeChoices,
  follows,
  mutes,
  blocks,
  savedPosts,
  savedServices,
  serviceThanks,
  serviceTries,
  mergedMemberThings,
  readingPlaces,
  reactions,
  helpedMarks,
  weeklyReaders,
  mentions,
  recoveryCodes,
  secondSteps,
] as const

/** Forgets an account that nobody confirmed, with everything that hangs on it. Its trail of events stays, without a name. Does nothing when it was confirmed this very moment. */
export async function forgetAccount(ctx: Context, memberId: string): Promise<void> {
  const { tx } = ctx
  const isStill = and(eq(members.id, memberId), isNull(members.verifiedAt))
  // Holding the row: whoever presses the link right now comes before us, or after us.
  const held = await tx
    .update(members)
    .set({ rulesVersion: sql`${members.rulesVersion}` })
    .where(isStill)
    .returning({ id: members.id })
  if (held.length === 0) return
  await endSessionsOf(ctx, memberId)
  await leaveGroups(ctx, memberId)
  for (const table of belongings) await tx.delete(table).where(eq(table.memberId, memberId))
  await tx.delete(mutes).where(and(eq(mutes.kind, 'person'), eq(mutes.subjectId, memberId)))
  await tx.delete(blocks).where(eq(blocks.blockedId, memberId))
  await tx.delete(members).where(isStill)
  await ctx.record({ name: 'account.swept-out', memberId })
}

async function leaveGroups({ tx, record }: Context, memberId: string) {
  const left = await tx
    .delete(memberships)
    .where(eq(memberships.memberId, memberId))
    .returning({ groupId: memberships.groupId })
  if (left.length === 0) return
  const groupIds = left.map(({ groupId }) => groupId)
  await tx
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} - 1` })
    .where(inArray(groups.id, groupIds))
  for (const groupId of groupIds) await record({ name: 'group.left', groupId, memberId })
}
