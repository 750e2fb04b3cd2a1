import { and, desc, eq, gte, isNotNull, lt, lte, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { themes, workspaces } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { isInView } from '../safety/index.ts'
import { visibleWorkspace } from '../workspaces/index.ts'
import { countsOfThemes } from './counts.ts'

const atOnce = 20

/**
 * The themes that groups show everybody, the latest first: what they learned, what changed, what they could not do. Of one group
 * when its slug is given, else over all; of none whose public page is closed. Counts under five are not told. Refuses: not-found.
 */
export const publicThemes = query(
  z.object({
    slug: z.string().max(80).optional(),
    before: z
      .string()
      .regex(/^\d{1,15}\.[\w-]{1,60}$/, 'Choose a page')
      .optional(),
  }),
  async ({ db, actor }, { slug, before }) => {
    const workspace = slug === undefined ? null : await visibleWorkspace(db, actor, slug)
    const rows = await newest(db, and(workspace ? eq(themes.workspaceId, workspace.id) : undefined, isBefore(before)))
    const page = rows.slice(0, atOnce)
    const counts = await countsOfThemes(
      db,
      page.map(({ id }) => id),
    )
    const last = page.at(-1)
    return {
      themes: page.map((theme) => ({ ...theme, count: counts.get(theme.id) ?? { whole: 0, kinds: [] } })),
      next: rows.length > atOnce && last ? `${last.shownAt}.${last.id}` : null,
    }
  },
)

function isBefore(before: string | undefined): SQL | undefined {
  if (before === undefined) return undefined
  const [at = '', id = ''] = before.split('.')
  return or(lt(themes.shownAt, Number(at)), and(eq(themes.shownAt, Number(at)), lt(themes.id, id)))
}

const newest = async (db: Reader, which: SQL | undefined) =>
  db
    .select({
      id: themes.id,
      name: themes.name,
      learned: themes.learned,
      changed: themes.changed,
      couldNot: themes.couldNot,
      shownAt: themes.shownAt,
      group: workspaces.name,
      slug: workspaces.slug,
    })
    .from(themes)
    .innerJoin(workspaces, eq(workspaces.id, themes.workspaceId))
    .where(and(which, isNotNull(themes.shownAt), isNotNull(workspaces.publishedAt), isInView(themes.id, 'theme')))
    .orderBy(desc(themes.shownAt), desc(themes.id))
    .limit(atOnce + 1)

/** The themes a group shows everybody that were written between two moments (epoch milliseconds). For other pillars, which ask first who may see it. */
export const themesBetween = async (
  db: Reader,
  workspaceId: string,
  { since, before }: { readonly since: number; readonly before: number },
) =>
  db
    .select({ name: themes.name, changed: themes.changed, couldNot: themes.couldNot })
    .from(themes)
    .where(
      and(
        eq(themes.workspaceId, workspaceId),
        isNotNull(themes.shownAt),
        isInView(themes.id, 'theme'),
        gte(themes.changedAt, since),
        lte(themes.changedAt, before),
      ),
    )
    .orderBy(themes.id)
    .limit(100)
