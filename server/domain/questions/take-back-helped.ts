import { and, eq } from 'drizzle-orm'
import { helpedMarks } from '#db/schema/index.ts'
import { visiblePost } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { HelpedInput } from './mark-helped.ts'

/** A member takes "This helped" back. It leaves no trace: it concerns nobody else. Refuses: not-found. */
export const takeBackHelped = command(
  HelpedInput,
  async ({ tx, actor }, { postId }) => {
    await visiblePost(tx, actor, postId)
    await tx.delete(helpedMarks).where(and(eq(helpedMarks.postId, postId), eq(helpedMarks.memberId, actor.id)))
  },
  { limit: 'supporting' },
)
