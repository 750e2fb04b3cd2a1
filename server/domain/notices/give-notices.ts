import { and, eq, gt, inArray, isNull, max, not, type SQL, sql } from 'drizzle-orm'
import { members, mutes, type NoticeKind, noticeChoices, notices, preferences, threads } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { minute } from '../kernel/time.ts'
import { isApart } from '../safety/index.ts'
import { type MailChoice, usualMail } from './kinds.ts'
import { afterQuietHours, nextDigest, type QuietHours, type Rhythm } from './quiet-hours.ts'

/** After a mail nobody gets another for this long: what happens meanwhile comes together in the next. */
export const restBetweenMails = 5 * minute

/** What people are told of. It points at things and repeats no words. */
export type Told = {
  readonly kind: NoticeKind
  readonly groupId?: string | null
  readonly threadId?: string
  readonly postId?: string
  /** Whose words they are, for those who have muted that person. Left out when the post hides its name: a notice that stays away would tell who wrote it. */
  readonly byId?: string | null
  /** Same key, same notice: work that runs twice tells a person once. */
  readonly onceKey: string
}

/**
 * Tells these members of one thing, each of them once, unless they have muted it, and settles when each hears of it by
 * mail. A few hundred at a time.
 */
export async function giveNotices(ctx: Context, memberIds: readonly string[], told: Told): Promise<void> {
  const wishes = await wishesOf(ctx, memberIds, told)
  if (wishes.length === 0) return
  const { byId: _, ...pointers } = told
  const rows = wishes.map((wish) => ({
    id: ctx.newId(),
    memberId: wish.memberId,
    ...pointers,
    givenAt: ctx.now,
    ...mailPlan(wish, ctx.now),
  }))
  const given = await ctx.tx
    .insert(notices)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: notices.id, memberId: notices.memberId, mailAt: notices.mailDueAt, inDigest: notices.inDigest })
  const waiting = new Set(given.filter(({ inDigest }) => inDigest).map(({ memberId }) => memberId))
  await expectDigests(
    ctx,
    wishes.filter(({ memberId }) => waiting.has(memberId)),
  )
  for (const { id, memberId, mailAt } of given) {
    await ctx.record({ name: 'notice.given', noticeId: id, memberId, mailAt })
  }
}

type Wish = QuietHours & {
  readonly memberId: string
  readonly mail: MailChoice
  readonly lastMailedAt: number | null
  readonly digest: Rhythm
  readonly nextDigestAt: number | null
}

async function wishesOf({ tx, now }: Context, memberIds: readonly string[], told: Told): Promise<Wish[]> {
  if (memberIds.length === 0) return []
  const ids = [...new Set(memberIds)]
  const rows = await tx
    .select({
      memberId: members.id,
      verifiedAt: members.verifiedAt,
      choice: noticeChoices.mail,
      quietFrom: preferences.quietFrom,
      quietTo: preferences.quietTo,
      digest: preferences.digest,
      nextDigestAt: preferences.nextDigestAt,
    })
    .from(members)
    .innerJoin(preferences, eq(preferences.memberId, members.id))
    .leftJoin(noticeChoices, and(eq(noticeChoices.memberId, members.id), eq(noticeChoices.kind, told.kind)))
    .where(and(inArray(members.id, ids), hasNotMuted(told, now), isInSight(told)))
  const mailed = await tx
    .select({ memberId: notices.memberId, at: max(notices.mailedAt) })
    .from(notices)
    .where(and(inArray(notices.memberId, ids), gt(notices.mailedAt, now - restBetweenMails)))
    .groupBy(notices.memberId)
  const lastMail = new Map(mailed.map(({ memberId, at }) => [memberId, at]))
  return rows.map(({ verifiedAt, choice, ...row }) => ({
    ...row,
    // An address nobody has confirmed may be somebody else's.
    mail: verifiedAt === null ? 'never' : (choice ?? usualMail[told.kind]),
    lastMailedAt: lastMail.get(row.memberId) ?? null,
  }))
}

function hasNotMuted({ threadId, groupId, byId }: Told, now: number): SQL | undefined {
  const muted = Object.entries({ thread: threadId, group: groupId, person: byId }).flatMap(([kind, subjectId]) =>
    subjectId ? [sql`(${mutes.kind} = ${kind} and ${mutes.subjectId} = ${subjectId})`] : [],
  )
  if (muted.length === 0) return undefined
  return sql`not exists (select 1 from ${mutes} where ${mutes.memberId} = ${members.id}
    and (${sql.join(muted, sql` or `)}) and (${mutes.until} is null or ${mutes.until} > ${now}))`
}

/** Nobody hears of words, or of a thread, by somebody whom they do not see and are not seen by. What has no name is for everybody. */
function isInSight({ threadId, byId }: Told): SQL | undefined {
  return and(
    byId ? not(isApart(sql`${byId}`, members.id)) : undefined,
    threadId
      ? sql`not exists (select 1 from ${threads} where ${threads.id} = ${threadId} and not ${threads.nameless}
          and ${isApart(threads.authorId, members.id)})`
      : undefined,
  )
}

/** When one person hears of one thing by mail. */
export function mailPlan(wish: Omit<Wish, 'memberId' | 'digest' | 'nextDigestAt'>, now: number) {
  if (wish.mail !== 'at-once') return { mailDueAt: null, inDigest: wish.mail === 'digest' }
  const rested = wish.lastMailedAt === null ? now : Math.max(now, wish.lastMailedAt + restBetweenMails)
  return { mailDueAt: afterQuietHours(rested, wish), inDigest: false }
}

/** Sets the day of the next digest for those who had none coming. Who has nothing waiting is never looked at. */
async function expectDigests({ tx, now }: Context, wishes: readonly Wish[]) {
  const byMoment = new Map<number, string[]>()
  for (const wish of wishes) {
    if (wish.nextDigestAt !== null) continue
    const at = nextDigest(now, wish.digest, wish)
    byMoment.set(at, [...(byMoment.get(at) ?? []), wish.memberId])
  }
  for (const [nextDigestAt, ids] of byMoment) {
    await tx
      .update(preferences)
      .set({ nextDigestAt })
      .where(and(inArray(preferences.memberId, ids), isNull(preferences.nextDigestAt)))
  }
}
