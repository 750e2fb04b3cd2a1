import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { members, objectives, seats } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { mayTakePart, visibleWorkspace } from '../workspaces/index.ts'
import { maySetObjective } from './policy.ts'

const atOnce = 100

/** What a group wants to change: what is under way, due first, then what has ended, the last first. Refuses: not-found, forbidden. */
export const objectiveList = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  demand(mayTakePart(actor, workspace))
  const apart = await peopleApartFrom(db, actor.id)
  const lines = () =>
    db
      .select({
        id: objectives.id,
        title: objectives.title,
        dueOn: objectives.dueOn,
        ended: objectives.ended,
        endedAt: objectives.endedAt,
        ownerId: seats.memberId,
        owner: members.name,
      })
      .from(objectives)
      .leftJoin(seats, eq(seats.id, objectives.ownerSeatId))
      .leftJoin(members, eq(members.id, seats.memberId))
  const here = eq(objectives.workspaceId, workspace.id)
  const open = await lines()
    .where(and(here, isNull(objectives.endedAt)))
    .orderBy(asc(objectives.dueOn))
    .limit(atOnce)
  const ended = await lines()
    .where(and(here, isNotNull(objectives.endedAt)))
    .orderBy(desc(objectives.endedAt))
    .limit(atOnce)
  const seen = (rows: Awaited<typeof open>) =>
    rows.map(({ ownerId, owner, ...row }) => ({ ...row, owner: ownerId && apart.has(ownerId) ? null : owner }))
  return {
    workspace: { slug: workspace.slug, name: workspace.name },
    maySet: maySetObjective(actor, workspace),
    open: seen(open),
    ended: seen(ended),
  }
})
