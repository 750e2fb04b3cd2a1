import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { feedbackSummaries, themes } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayArrange, workspaceFromWithin } from '../workspaces/index.ts'

/** A theme, for the members of its workspace. Refuses: not-found. */
export async function visibleTheme(db: Reader, actor: Actor, themeId: string) {
  const [theme] = await db.select().from(themes).where(eq(themes.id, themeId))
  if (!theme) throw notFound('Theme')
  return { theme, workspace: await workspaceFromWithin(db, actor, theme.workspaceId).catch(hide('Theme')) }
}

/** A summary of feedback, for the members of its workspace; before it is shared, for the chair and the staff alone. Refuses: not-found. */
export async function visibleSummary(db: Reader, actor: Actor, summaryId: string) {
  const [summary] = await db
    .select()
    .from(feedbackSummaries)
    .where(and(eq(feedbackSummaries.id, summaryId), isNull(feedbackSummaries.removedAt)))
  if (!summary) throw notFound('Summary')
  const workspace = await workspaceFromWithin(db, actor, summary.workspaceId).catch(hide('Summary'))
  if (summary.sharedAt === null && !mayArrange(actor, workspace).allowed) throw notFound('Summary')
  return { summary, workspace }
}

const hide = (what: string) => (): never => {
  throw notFound(what)
}
