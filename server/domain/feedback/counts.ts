import { and, count, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { type FeedbackKind, feedbackSummaries } from '#db/schema/index.ts'

/** Fewer people than this could be guessed. */
export const smallest = 5

type OfKind = { readonly kind: FeedbackKind; readonly count: number }

/** How often a theme came up; null stands for fewer than five. `kinds` is empty when one of them, or the rest, could be guessed. */
export type ThemeCount = {
  readonly whole: number | null
  readonly kinds: readonly OfKind[]
}

/** Counts told so that nobody can be guessed: none under five, and no parts from which one under five could be worked out. */
function safeCount(found: readonly OfKind[]): ThemeCount {
  const kinds = found.map(({ kind, count: often }) => ({ kind, count: often }))
  const whole = kinds.reduce((sum, one) => sum + one.count, 0)
  if (whole < smallest) return { whole: null, kinds: [] }
  return { whole, kinds: kinds.every((one) => one.count >= smallest) ? kinds : [] }
}

/** How often each theme of a workspace came up in what is shared with the group. */
export const countsOf = async (db: Reader, workspaceId: string): Promise<ReadonlyMap<string, ThemeCount>> =>
  countsWhere(db, eq(feedbackSummaries.workspaceId, workspaceId))

/** The same for themes of any workspaces. */
export const countsOfThemes = async (
  db: Reader,
  themeIds: readonly string[],
): Promise<ReadonlyMap<string, ThemeCount>> => countsWhere(db, inArray(feedbackSummaries.themeId, [...themeIds]))

async function countsWhere(db: Reader, which: SQL): Promise<ReadonlyMap<string, ThemeCount>> {
  const rows = await db
    .select({
      themeId: feedbackSummaries.themeId,
      kind: feedbackSummaries.kind,
      count: count().mapWith(Number),
    })
    .from(feedbackSummaries)
    .where(and(which, isNull(feedbackSummaries.removedAt), isNotNull(feedbackSummaries.sharedAt)))
    .groupBy(feedbackSummaries.themeId, feedbackSummaries.kind)
  const ids = new Set(rows.map(({ themeId }) => themeId ?? ''))
  return new Map([...ids].map((id) => [id, safeCount(rows.filter(({ themeId }) => (themeId ?? '') === id))]))
}
