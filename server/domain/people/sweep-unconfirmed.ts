import { and, asc, eq, isNull, lt, type SQLWrapper, sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  appeals,
  cases,
  drafts,
  erasures,
  groupAsks,
  groupRoles,
  houseTexts,
  joinRequests,
  memberRoles,
  members,
  posts,
  prompts,
  reports,
  restrictions,
  safeguardingHolds,
  threads,
} from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { forgetOldChanges } from './address-changes.ts'
import { forgetAccount } from './forget-account.ts'

/** Somebody has this long to confirm their address, in milliseconds. */
export const unconfirmedFor = 30 * day
const accountsAGo = 50

/**
 * Accounts that nobody confirmed, and in which nobody wrote anything, go: their chosen names are free again. Addresses that
 * members had long ago are forgotten in the same round. A few at a time; answers with how many accounts went.
 * Only for the house itself. Refuses: forbidden.
 */
export const sweepUnconfirmed = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  await forgetOldChanges(ctx)
  const left = await leftAlone(ctx)
  for (const { id } of left) await forgetAccount(ctx, id)
  return { swept: left.length }
})

/** A task, words of their own, posted or not, and what moderators look into or they have told them, keep somebody's account. */
const leftAlone = ({ tx, now }: Context) =>
  tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        isNull(members.verifiedAt),
        lt(members.joinedAt, now - unconfirmedFor),
        eq(members.words, ''),
        nothingIn(posts, posts.authorId),
        nothingIn(threads, threads.authorId),
        nothingIn(drafts, drafts.memberId),
        nothingIn(groupAsks, groupAsks.memberId),
        nothingIn(joinRequests, joinRequests.memberId),
        nothingIn(prompts, prompts.writtenBy),
        nothingIn(houseTexts, houseTexts.changedBy),
        nothingIn(groupRoles, groupRoles.memberId),
        nothingIn(memberRoles, memberRoles.memberId),
        nothingIn(cases, cases.aboutId),
        nothingIn(reports, reports.reporterId),
        nothingIn(restrictions, restrictions.memberId),
        nothingIn(appeals, appeals.memberId),
        nothingIn(safeguardingHolds, safeguardingHolds.memberId),
        // Whoever was erased has no address any more; the record of it stays.
        nothingIn(erasures, erasures.memberId),
      ),
    )
    .orderBy(asc(members.joinedAt))
    .limit(accountsAGo)

const nothingIn = (table: SQLWrapper, owner: SQLWrapper) =>
  sql`not exists (select 1 from ${table} where ${owner} = ${members.id})`
