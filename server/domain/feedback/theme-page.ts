import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { feedbackSummaries, themes } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { groupWordsOf, maySay } from '../safety/index.ts'
import { sayingsOf } from '../sayings/index.ts'
import { supportedBy, visibleWorkspace } from '../workspaces/index.ts'
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

/** The themes that a group shows everybody, the latest first: what it learned, what changed, what it could not do. Counts under five are not told. Nothing while the public page is closed. Refuses: not-found. */
export const publicThemes = query(z.object({ slug: z.string().max(80) }), async ({ db, actor }, { slug }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  if (workspace.publishedAt === null) return []
  const rows = await db
    .select({
      id: themes.id,
      name: themes.name,
      learned: themes.learned,
      changed: themes.changed,
      couldNot: themes.couldNot,
      shownAt: themes.shownAt,
    })
    .from(themes)
    .where(and(eq(themes.workspaceId, workspace.id), isNotNull(themes.shownAt)))
    .orderBy(desc(themes.shownAt))
    .limit(mostShown)
  const counts = await countsOf(db, workspace.id)
  const marks = await groupWordsOf(
    db,
    actor,
    'theme',
    rows.map(({ id }) => id),
  )
  return rows
    .map((theme) => ({ ...theme, mark: marks(theme.id) }))
    .filter(({ mark }) => !mark.isHidden)
    .map((theme) => ({ ...theme, count: counts.get(theme.id) ?? { whole: 0, kinds: [] } }))
})
