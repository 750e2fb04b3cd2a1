import { and, desc, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { publicAnswers, workspaces } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { groupWordsOf } from '../safety/index.ts'
import { visibleWorkspace } from '../workspaces/index.ts'
import { answeredThing } from './subjects.ts'

const atOnce = 50

/**
 * "You said, we did, we could not because": what groups with a public page tell everybody, newest first. Of one group when its
 * slug is given; its members read it before the page is open. An answer that has changed since is left out. Refuses: not-found.
 */
export const youSaid = query(
  z.object({
    slug: z.string().optional(),
    before: z
      .string()
      .regex(/^\d{1,15}\.[\w-]{1,60}$/, 'Choose a page')
      .optional(),
  }),
  async ({ db, actor }, { slug, before }) => {
    const workspace = slug === undefined ? null : await visibleWorkspace(db, actor, slug)
    const rows = await newest(db, workspace?.id ?? null, before)
    const page = rows.slice(0, atOnce)
    const marks = await groupWordsOf(
      db,
      actor,
      'public-answer',
      page.map(({ id }) => id),
    )
    const told = []
    for (const { kind, subjectId, state, shownAt, ...row } of page) {
      const mark = marks(row.id)
      if (mark.isHidden) continue
      const thing = await answeredThing(db, kind, subjectId)
      if (thing?.state === state) told.push({ ...row, mark, about: thing.about, answered: thing.answered, at: shownAt })
    }
    const last = page.at(-1)
    return {
      workspace: workspace && {
        slug: workspace.slug,
        name: workspace.name,
        service: workspace.service,
        isPublic: workspace.publishedAt !== null,
        isMember: workspace.seat !== null,
      },
      told,
      next: rows.length > atOnce && last ? `${last.shownAt}.${last.id}` : null,
    }
  },
)

async function newest(db: Reader, workspaceId: string | null, before: string | undefined) {
  const [at = '', id = ''] = before?.split('.') ?? []
  return db
    .select({
      id: publicAnswers.id,
      kind: publicAnswers.kind,
      subjectId: publicAnswers.subjectId,
      state: publicAnswers.state,
      said: publicAnswers.said,
      answer: publicAnswers.answer,
      shownAt: publicAnswers.shownAt,
      group: workspaces.name,
      slug: workspaces.slug,
      service: workspaces.service,
    })
    .from(publicAnswers)
    .innerJoin(workspaces, eq(workspaces.id, publicAnswers.workspaceId))
    .where(
      and(
        isNull(publicAnswers.takenBackAt),
        workspaceId === null ? isNotNull(workspaces.publishedAt) : eq(publicAnswers.workspaceId, workspaceId),
        before === undefined
          ? undefined
          : or(
              lt(publicAnswers.shownAt, Number(at)),
              and(eq(publicAnswers.shownAt, Number(at)), lt(publicAnswers.id, id)),
            ),
      ),
    )
    .orderBy(desc(publicAnswers.shownAt), desc(publicAnswers.id))
    .limit(atOnce + 1)
}
