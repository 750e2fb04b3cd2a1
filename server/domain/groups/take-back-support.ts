import { and, eq } from 'drizzle-orm'
import { reactions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { SupportInput } from './give-support.ts'
import { visiblePost } from './posts.ts'

/** A member takes back a word of support. It leaves no trace: it concerns nobody else. Refuses: not-found, invalid. */
export const takeBackSupport = command(
  SupportInput,
  async ({ tx, actor }, { postId, kind }) => {
    await visiblePost(tx, actor, postId)
    await tx
      .delete(reactions)
      .where(and(eq(reactions.postId, postId), eq(reactions.kind, kind), eq(reactions.memberId, actor.id)))
  },
  { limit: 'supporting' },
)
