import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { seats, workspaces } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { groupWordsOf } from '../safety/index.ts'
import { mayOpenWorkspace } from './policy.ts'

/** The seats this person holds now, by the name of their workspace. */
export const heldSeats = async (db: Reader, actor: Actor) =>
  db
    .prepared('held-seats', (reader) =>
      reader
        .select({
          seatId: seats.id,
          kind: seats.kind,
          workspaceId: workspaces.id,
          workspaceSlug: workspaces.slug,
          workspaceName: workspaces.name,
          service: workspaces.service,
        })
        .from(seats)
        .innerJoin(workspaces, eq(workspaces.id, seats.workspaceId))
        .where(and(eq(seats.memberId, sql.placeholder('memberId')), isNull(seats.leftAt)))
        .orderBy(asc(workspaces.name), asc(workspaces.id))
        .limit(50),
    )
    .execute({ memberId: actor.id })

/** The workspaces in which this person holds a seat, and whether they may open another. */
export const myWorkspaces = query(z.object({}), async ({ db, actor }) => ({
  workspaces: (await heldSeats(db, actor)).map(({ workspaceId, workspaceSlug, workspaceName, service, kind }) => ({
    id: workspaceId,
    slug: workspaceSlug,
    name: workspaceName,
    service,
    kind,
  })),
  mayOpen: mayOpenWorkspace(actor),
}))

/** The workspaces with a public page, those opened last first. Everybody may know of them. */
export const publicWorkspaces = query(z.object({}), async ({ db, actor }) => {
  const rows = await db
    .select({
      id: workspaces.id,
      slug: workspaces.slug,
      name: workspaces.name,
      service: workspaces.service,
      whoWeAre: workspaces.whoWeAre,
    })
    .from(workspaces)
    .where(isNotNull(workspaces.publishedAt))
    .orderBy(desc(workspaces.publishedAt), desc(workspaces.id))
    .limit(100)
  const marks = await groupWordsOf(
    db,
    actor,
    'public-page',
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, whoWeAre, ...row }) => ({ ...row, whoWeAre: marks(id).isHidden ? '' : whoWeAre }))
})
