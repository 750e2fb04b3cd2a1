import { and, asc, eq, isNull, not, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, seats } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'
import { groupWordsOf, isApart } from '../safety/index.ts'
import { mayArrange, mayAskForSeat, mayDecide } from './policy.ts'
import { namedPeople } from './public-page.ts'
import { visibleWorkspace } from './workspaces.ts'

/** Who sits at the table, in the order in which they came. Not whoever this person is apart from. */
export const peopleAt = async (db: Reader, actor: Actor, workspaceId: string) =>
  db
    .select({
      seatId: seats.id,
      memberId: seats.memberId,
      name: members.name,
      kind: seats.kind,
      takenAt: seats.takenAt,
    })
    .from(seats)
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(
      and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt), not(isApart(seats.memberId, sql`${actor.id}`))),
    )
    .orderBy(asc(seats.takenAt), asc(seats.id))
    .limit(200)

/**
 * A workspace. Whoever holds a seat is shown its terms and who sits there, and what they may do (`inside`); everybody else
 * only its public face, once that is open. Refuses: not-found.
 */
export const workspacePage = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  const { id, name, service, purpose, publishedAt, seat } = workspace
  const mark = (await groupWordsOf(db, actor, 'public-page', [id]))(id)
  // Within, those who wrote them must be able to mend them.
  const isRead = !mark.isHidden || mayArrange(actor, workspace).allowed
  const { whoWeAre, howToJoin } = isRead ? workspace : { whoWeAre: '', howToJoin: '' }
  return {
    id,
    slug: workspace.slug,
    name,
    service,
    purpose,
    whoWeAre,
    howToJoin,
    mark,
    isPublic: publishedAt !== null,
    named: await namedPeople(db, id),
    mayAsk: mayAskForSeat(actor, workspace, 'observer'),
    inside: seat && {
      seat,
      termsHtml: toHtml(workspace.terms),
      people: await peopleAt(db, actor, id),
      mayArrange: mayArrange(actor, workspace),
      mayDecide: mayDecide(actor, workspace),
    },
  }
})
