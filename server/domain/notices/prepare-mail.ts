import { and, asc, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { z } from 'zod'
import { mailLinks, members, type NoticeKind, notices, preferences } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { afterQuietHours, isQuiet } from './quiet-hours.ts'
import { stillSeen } from './still-seen.ts'

/** A link to stop mail works this long: somebody may press it in a mail they find a year later. */
const linkLasts = 400 * day
/** More than this in one mail are told of as "many". */
const mostInOneMail = 200

export const PrepareMailInput = z.object({
  memberId: z.string(),
  /** A digest takes along what waits for it; a mail at once does not. */
  occasion: z.enum(['at-once', 'digest']),
})

type NewSecret = { readonly secret: string; readonly hash: string }

/** What one mail is made of. It holds no names, titles or words, since a mail is read over shoulders and kept by others. */
export type PreparedMail = {
  readonly to: string
  readonly occasion: 'at-once' | 'digest'
  readonly noticeIds: readonly string[]
  readonly counts: Readonly<Partial<Record<NoticeKind, number>>>
  /** Goes into the link that stops such mail. Only its hash is kept. */
  readonly stopSecret: string
}

/**
 * Gathers everything this member waits to hear by mail; null when nothing is left to say (read, taken down, sent) or when
 * it is their quiet time, and then it is put off. Refuses: forbidden.
 */
export const prepareMail = command(
  PrepareMailInput,
  async (ctx, { memberId, occasion }, stop: NewSecret): Promise<PreparedMail | null> => {
    demand(mayActForTheHouse(ctx.actor))
    const [person] = await ctx.tx
      .select({ to: members.email, quietFrom: preferences.quietFrom, quietTo: preferences.quietTo })
      .from(members)
      .innerJoin(preferences, eq(preferences.memberId, members.id))
      .where(and(eq(members.id, memberId), isNotNull(members.verifiedAt)))
    if (!person) return null

    const due = await dueFor(ctx, memberId, occasion)
    if (due.length === 0) return null
    if (isQuiet(ctx.now, person)) {
      await putOff(ctx, memberId, { due, until: afterQuietHours(ctx.now, person) })
      return null
    }
    await ctx.tx.insert(mailLinks).values({
      id: stop.hash,
      memberId,
      purpose: 'unsubscribe',
      sentAt: ctx.now,
      expiresAt: ctx.now + linkLasts,
    })
    const counts: Partial<Record<NoticeKind, number>> = {}
    for (const { kind } of due) counts[kind] = (counts[kind] ?? 0) + 1
    return { to: person.to, occasion, noticeIds: due.map(({ id }) => id), counts, stopSecret: stop.secret }
  },
  { before: async (_input, { newSecret }) => newSecret() },
)

function dueFor({ tx, now }: Context, memberId: string, occasion: 'at-once' | 'digest') {
  const dueNow = and(eq(notices.inDigest, false), lte(notices.mailDueAt, now))
  return tx
    .select({ id: notices.id, kind: notices.kind, inDigest: notices.inDigest })
    .from(notices)
    .where(
      and(
        eq(notices.memberId, memberId),
        isNull(notices.mailedAt),
        isNull(notices.readAt),
        occasion === 'digest' ? or(eq(notices.inDigest, true), dueNow) : dueNow,
        stillSeen,
      ),
    )
    .orderBy(asc(notices.id))
    .limit(mostInOneMail)
}

/** Quiet hours that were chosen, or a server that stood still, since the hour was set. All of it goes at once when they end. */
async function putOff(
  { tx, record }: Context,
  memberId: string,
  { due, until }: { due: readonly { id: string }[]; until: number },
) {
  await tx
    .update(notices)
    .set({ mailDueAt: until, inDigest: false })
    .where(
      inArray(
        notices.id,
        due.map(({ id }) => id),
      ),
    )
  await record({ name: 'mail.put-off', memberId, until })
}
