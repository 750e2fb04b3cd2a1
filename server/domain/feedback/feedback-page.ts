import { and, asc, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { feedbackSummaries, themes } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { tellingIn } from '../safety/index.ts'
import { mayTakePart, visibleWorkspace } from '../workspaces/index.ts'
import { countsOf } from './counts.ts'
import { mayWorkOnThemes, mayWriteFeedback } from './policy.ts'
import { visibleSummary } from './seen.ts'

const mostThemes = 100
const pageLength = 50

/** The themes of a group with how often each came up, the shared feedback that stands in none yet, and for the chair and the staff what waits to be shared. Refuses: not-found, forbidden. */
export const feedbackPage = query(
  z.object({
    slug: z.string().max(80),
    /** The last summary that was shown before. */
    after: z.string().max(60).nullish(),
  }),
  async ({ db, actor }, { slug, after }) => {
    const workspace = await visibleWorkspace(db, actor, slug)
    demand(mayTakePart(actor, workspace))
    const counts = await countsOf(db, workspace.id)
    const mayWrite = mayWriteFeedback(actor, workspace)
    const here = and(eq(feedbackSummaries.workspaceId, workspace.id), isNull(feedbackSummaries.removedAt))
    const named = await db
      .select({ id: themes.id, name: themes.name, shownAt: themes.shownAt, changedAt: themes.changedAt })
      .from(themes)
      .where(eq(themes.workspaceId, workspace.id))
      .orderBy(asc(themes.id))
      .limit(mostThemes)
    const unsorted = await shown(db)
      .where(
        and(
          here,
          isNotNull(feedbackSummaries.sharedAt),
          isNull(feedbackSummaries.themeId),
          after ? lt(feedbackSummaries.id, after) : undefined,
        ),
      )
      .orderBy(desc(feedbackSummaries.id))
      .limit(pageLength + 1)
    const waiting = mayWrite.allowed
      ? await shown(db)
          .where(and(here, isNull(feedbackSummaries.sharedAt)))
          .orderBy(desc(feedbackSummaries.id))
          .limit(pageLength)
      : []
    const page = unsorted.slice(0, pageLength)
    return {
      workspace: { slug: workspace.slug, name: workspace.name },
      themes: named.map(({ shownAt, ...theme }) => ({
        ...theme,
        isShown: shownAt !== null,
        count: counts.get(theme.id) ?? { whole: 0, kinds: [] },
      })),
      unsorted: page,
      next: unsorted.length > pageLength ? (page.at(-1)?.id ?? null) : null,
      waiting,
      mayWrite,
      mayTheme: mayWorkOnThemes(actor, workspace),
    }
  },
)

const shown = (db: Reader) =>
  db
    .select({
      id: feedbackSummaries.id,
      kind: feedbackSummaries.kind,
      month: feedbackSummaries.month,
      words: feedbackSummaries.words,
    })
    .from(feedbackSummaries)

/** One summary for those who write it: its words, and what in them could tell who somebody is. Refuses: not-found, forbidden. */
export const feedbackToShare = query(
  z.object({ summaryId: z.string().max(60) }),
  async ({ db, actor }, { summaryId }) => {
    const { summary, workspace } = await visibleSummary(db, actor, summaryId)
    demand(mayWriteFeedback(actor, workspace))
    const { id, kind, month, words, writtenAt, sharedAt } = summary
    return {
      workspace: { slug: workspace.slug, name: workspace.name },
      summary: { id, kind, month, words, writtenAt, isShared: sharedAt !== null },
      telling: tellingIn(words),
    }
  },
)
