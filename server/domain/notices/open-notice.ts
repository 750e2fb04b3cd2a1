import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { groups, notices, threads } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepNotices } from './policy.ts'
import { stillSeen } from './still-seen.ts'

/**
 * Opens a notice: it is read from now on, and says where it leads. With an answer, all new answers in its thread are
 * opened, and it leads to the first of them; support the same. Refuses: not-found, forbidden.
 */
export const openNotice = command(z.object({ noticeId: z.string() }), async (ctx, { noticeId }) => {
  demand(mayKeepNotices(ctx.actor))
  const notice = await ownNotice(ctx, noticeId)
  const opened = await openWithIt(ctx, notice)
  return {
    kind: notice.kind,
    slug: notice.slug,
    threadId: notice.threadId,
    postId: opened ?? notice.postId,
    concernsId: notice.concernsId,
  }
})

type OwnNotice = Awaited<ReturnType<typeof ownNotice>>

async function ownNotice({ tx, actor }: Context, noticeId: string) {
  const [notice] = await tx
    .select({
      id: notices.id,
      kind: notices.kind,
      slug: groups.slug,
      threadId: notices.threadId,
      postId: notices.postId,
      concernsId: notices.concernsId,
    })
    .from(notices)
    .leftJoin(threads, eq(threads.id, notices.threadId))
    .leftJoin(groups, eq(groups.id, sql`coalesce(${threads.groupId}, ${notices.groupId})`))
    .where(and(eq(notices.id, noticeId), eq(notices.memberId, actor.id), stillSeen))
  if (!notice) throw notFound('Notice')
  return notice
}

/** Marks what is opened as read; answers with the first new post among it. What is read is no longer mailed. */
async function openWithIt({ tx, actor, now }: Context, notice: OwnNotice): Promise<string | null> {
  const opened = and(
    eq(notices.memberId, actor.id),
    isNull(notices.readAt),
    (notice.kind === 'reply' || notice.kind === 'support') && notice.threadId
      ? or(eq(notices.id, notice.id), and(eq(notices.kind, notice.kind), eq(notices.threadId, notice.threadId)))
      : eq(notices.id, notice.id),
  )
  const [first] = await tx
    .select({ postId: notices.postId })
    .from(notices)
    .where(and(opened, stillSeen))
    .orderBy(asc(notices.id))
    .limit(1)
  await tx.update(notices).set({ readAt: now, mailDueAt: null, inDigest: false }).where(opened)
  return first?.postId ?? null
}
