import { z } from 'zod'
import { keepPlace } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { readNoticesOfThread } from './read-notices.ts'

/**
 * Remembers how far a member has read in a thread, and that they know what they were told of up to there.
 * What people read is nobody else's business, so this records no event. Refuses: not-found.
 */
export const markRead = command(
  z.object({ threadId: z.string(), postId: z.string() }),
  async (ctx, { threadId, postId }) => {
    const seq = await keepPlace(ctx, { threadId, postId })
    await readNoticesOfThread(ctx, { threadId, seq })
  },
)
