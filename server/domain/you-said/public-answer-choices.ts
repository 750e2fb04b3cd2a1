import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { publicAnswers } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { groupWordsOf } from '../safety/index.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'
import { answeredIn } from './subjects.ts'

/**
 * What was answered in a workspace, for those who choose what everybody reads: each with the words that are shown, if any, and
 * whether the answer has changed since. Nobody's name. Refuses: not-found, forbidden.
 */
export const publicAnswerChoices = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  demand(mayArrange(actor, workspace))
  const shown = await db
    .select()
    .from(publicAnswers)
    .where(and(eq(publicAnswers.workspaceId, workspace.id), isNull(publicAnswers.takenBackAt)))
    .limit(500)
  const marks = await groupWordsOf(
    db,
    actor,
    'public-answer',
    shown.map(({ id }) => id),
  )
  const answered = await answeredIn(db, workspace.id)
  return {
    workspace: { slug: workspace.slug, name: workspace.name, isPublic: workspace.publishedAt !== null },
    things: answered.map(({ workspaceId: _, state, ...thing }) => {
      const now = shown.find((one) => one.kind === thing.kind && one.subjectId === thing.subjectId)
      return {
        ...thing,
        shown: now
          ? {
              answerId: now.id,
              said: now.said,
              answer: now.answer,
              hasChanged: now.state !== state,
              waits: marks(now.id).isHidden || marks(now.id).onlyMine !== null,
            }
          : null,
      }
    }),
  }
})
