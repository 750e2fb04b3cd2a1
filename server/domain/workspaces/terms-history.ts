import { and, desc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { members, workspaceTerms } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'
import { demand } from '../kernel/policy.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { mayTakePart } from './policy.ts'
import { visibleWorkspace } from './workspaces.ts'

const atOnce = 10

/** What the terms said, newest first, with who wrote them and when, for the members of a workspace. Refuses: not-found, forbidden. */
export const termsHistory = query(
  z.object({ slug: z.string(), before: z.string().optional() }),
  async ({ db, actor }, { slug, before }) => {
    const workspace = await visibleWorkspace(db, actor, slug)
    demand(mayTakePart(actor, workspace))
    const rows = await db
      .select({
        id: workspaceTerms.id,
        purpose: workspaceTerms.purpose,
        terms: workspaceTerms.terms,
        writtenAt: workspaceTerms.writtenAt,
        by: members.name,
        byId: members.id,
      })
      .from(workspaceTerms)
      .leftJoin(members, eq(members.id, workspaceTerms.writtenBy))
      .where(
        and(
          eq(workspaceTerms.workspaceId, workspace.id),
          before === undefined ? undefined : lt(workspaceTerms.id, before),
        ),
      )
      .orderBy(desc(workspaceTerms.id))
      .limit(atOnce + 1)
    const page = rows.slice(0, atOnce)
    const apart = await peopleApartFrom(db, actor.id)
    return {
      current: { purpose: workspace.purpose, terms: workspace.terms },
      versions: page.map(({ terms, by, byId, ...row }) => ({
        ...row,
        by: byId !== null && apart.has(byId) ? null : by,
        termsHtml: toHtml(terms),
      })),
      next: rows.length > atOnce ? (page.at(-1)?.id ?? null) : null,
    }
  },
)
