import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { threadClosures, threadMerges, threads } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import type { ThreadChange } from './events.ts'
import { giveNotices } from './give-notices.ts'
import { followersOf, toldAtOnce } from './who-listens.ts'

export const TellAboutThreadChangeInput = z.object({
  threadId: z.string(),
  change: z.enum(['closed', 'moved', 'merged']),
  /** Told already: everybody up to this member. */
  after: z.string().optional(),
})

/** Tells those who follow a thread, and may still read it, that it was closed, moved or merged. Refuses: forbidden. */
export const tellAboutThreadChange = command(TellAboutThreadChangeInput, async (ctx, { threadId, change, after }) => {
  demand(mayActForTheHouse(ctx.actor))
  const what = await changedThread(ctx, threadId, change)
  if (!what) return
  const place = { threadId: what.threadId, groupId: what.groupId }
  const followers = await followersOf(ctx, place, { after })
  await giveNotices(
    ctx,
    followers.filter((id) => id !== what.changedBy),
    { kind: 'thread-changed', ...place, onceKey: what.onceKey },
  )
  const last = followers.at(-1)
  if (last !== undefined && followers.length === toldAtOnce)
    await ctx.record({ name: 'followers.partly-told', about: change, threadId, after: last })
})

/** Where the words are today and what to call this change; null when it has been undone. Those who merged or closed it know. */
async function changedThread({ tx }: Context, threadId: string, change: ThreadChange) {
  const [row] = await tx
    .select({
      groupId: threads.groupId,
      closedBy: threadClosures.closedBy,
      closedAt: threadClosures.closedAt,
      intoId: threadMerges.intoId,
      mergedBy: threadMerges.mergedBy,
    })
    .from(threads)
    .leftJoin(threadClosures, eq(threadClosures.threadId, threads.id))
    .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
    .where(eq(threads.id, threadId))
  if (!row) return null
  switch (change) {
    case 'closed':
      return row.closedAt === null
        ? null
        : {
            threadId,
            groupId: row.groupId,
            changedBy: row.closedBy,
            onceKey: `closed:${threadId}:${row.closedAt}`,
          }
    case 'merged':
      return row.intoId === null
        ? null
        : { threadId: row.intoId, groupId: row.groupId, changedBy: row.mergedBy, onceKey: `merged:${threadId}` }
    case 'moved':
      return { threadId, groupId: row.groupId, changedBy: null, onceKey: `moved:${threadId}:${row.groupId}` }
  }
}
