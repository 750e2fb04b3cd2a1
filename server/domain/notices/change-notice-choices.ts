import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type NoticeKind, noticeChoices, notices, preferences } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { type MailChoice, noticeKinds } from './kinds.ts'
import { mayKeepNotices } from './policy.ts'
import { nextDigest } from './quiet-hours.ts'

const mail = z.enum(['at-once', 'digest', 'never'], 'Choose one of the three')
const minuteOfDay = z.coerce
  .number('Choose a time')
  .int('Choose a time')
  .min(0, 'Choose a time')
  .max(24 * 60 - 1, 'Choose a time')

export const ChangeNoticeChoicesInput = z
  .object({
    // Each kind is a field of its own, as a plain form sends it. What is left out stays as it was.
    ...(Object.fromEntries(noticeKinds.map((kind) => [kind, mail.optional()])) as {
      [Kind in NoticeKind]: z.ZodOptional<typeof mail>
    }),
    quiet: z.enum(['between', 'none'], 'Choose whether mail waits at night'),
    quietFrom: minuteOfDay,
    quietTo: minuteOfDay,
    digest: z.enum(['daily', 'weekly'], 'Choose how often'),
  })
  .refine(({ quiet, quietFrom, quietTo }) => quiet === 'none' || quietFrom !== quietTo, {
    path: ['quietTo'],
    message: 'Choose two different times, or choose no quiet hours',
  })

/** A member chooses what is mailed, when, and when mail waits. Holds at once, for what waits already too. Refuses: forbidden, invalid. */
export const changeNoticeChoices = command(
  ChangeNoticeChoicesInput,
  async (ctx, { quiet, quietFrom, quietTo, digest, ...chosen }) => {
    demand(mayKeepNotices(ctx.actor))
    const choices = noticeKinds.flatMap((kind) => (chosen[kind] ? [{ kind, mail: chosen[kind] }] : []))
    await keepChoices(ctx, ctx.actor.id, choices)
    const hours = quiet === 'none' ? { quietFrom: 0, quietTo: 0 } : { quietFrom, quietTo }
    const mine = eq(preferences.memberId, ctx.actor.id)
    await ctx.tx
      .update(preferences)
      .set({ ...hours, digest })
      .where(mine)
    // Only somebody with something waiting has a digest coming.
    await ctx.tx
      .update(preferences)
      .set({ nextDigestAt: nextDigest(ctx.now, digest, hours) })
      .where(and(mine, isNotNull(preferences.nextDigestAt)))
    await ctx.record({ name: 'notice-choices.changed', memberId: ctx.actor.id })
  },
)

/** Keeps somebody's choices, and takes back mail that waits for what they no longer want mailed. */
export async function keepChoices(
  { tx }: Context,
  memberId: string,
  choices: readonly { readonly kind: NoticeKind; readonly mail: MailChoice }[],
): Promise<void> {
  if (choices.length === 0) return
  await tx
    .insert(noticeChoices)
    .values(choices.map((choice) => ({ ...choice, memberId })))
    .onConflictDoUpdate({ target: [noticeChoices.memberId, noticeChoices.kind], set: { mail: sql`excluded.mail` } })
  const unwanted = choices.filter(({ mail }) => mail === 'never').map(({ kind }) => kind)
  if (unwanted.length === 0) return
  const waiting = and(eq(notices.memberId, memberId), isNull(notices.mailedAt), inArray(notices.kind, unwanted))
  await tx
    .update(notices)
    .set({ mailDueAt: null })
    .where(and(waiting, eq(notices.inDigest, false), isNotNull(notices.mailDueAt)))
  await tx
    .update(notices)
    .set({ inDigest: false })
    .where(and(waiting, eq(notices.inDigest, true)))
}
