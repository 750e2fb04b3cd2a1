import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { feedbackSummaries } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { groupWordsOf, maySay } from '../safety/index.ts'
import { sayingsOf } from '../sayings/index.ts'
import { supportedBy } from '../workspaces/index.ts'
import { countsOf } from './counts.ts'
import { mayShowTheme, mayWorkOnThemes, mayWriteFeedback } from './policy.ts'
import { visibleTheme } from './seen.ts'

const mostShown = 100

/** A theme: what came in, what the group learned, changed and could not do, and what members say about it. Refuses: not-found. */
export const themePage = query(z.object({ themeId: z.string().max(60) }), async ({ db, actor }, { themeId }) => {
  const { theme, workspace } = await visibleTheme(db, actor, themeId)
  const summaries = await db
    .select({
      id: feedbackSummaries.id,
      kind: feedbackSummaries.kind,
      month: feedbackSummaries.month,
      words: feedbackSummaries.words,
    })
    .from(feedbackSummaries)
    .where(
      and(
        eq(feedbackSummaries.themeId, themeId),
        isNull(feedbackSummaries.removedAt),
        isNotNull(feedbackSummaries.sharedAt),
      ),
    )
    .orderBy(desc(feedbackSummaries.month), desc(feedbackSummaries.id))
    .limit(mostShown)
  const { id, name, learned, changed, couldNot, shownAt, changedAt, namedAt } = theme
  const mark = (await groupWordsOf(db, actor, 'theme', [id]))(id)
  return {
    workspace: { slug: workspace.slug, name: workspace.name, isPublic: workspace.publishedAt !== null },
    theme: {
      id,
      name,
      learned,
      changed,
      couldNot,
      isShown: shownAt !== null,
      waits: shownAt !== null && (mark.isHidden || mark.onlyMine !== null),
      writtenAt: changedAt ?? namedAt,
    },
    count: (await countsOf(db, workspace.id)).get(themeId) ?? { whole: 0, kinds: [] },
    summaries,
    comments: await sayingsOf(db, actor, workspace, { place: 'theme', placeId: themeId }),
    supported: await supportedBy(db, workspace.seat),
    mySeatId: workspace.seat.id,
    mayComment: maySay(actor),
    mayWork: mayWorkOnThemes(actor, workspace),
    mayShow: mayShowTheme(actor, workspace, theme),
    mayWrite: mayWriteFeedback(actor, workspace),
  }
})
