import { and, asc, eq, isNull, not, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, seatRequests } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { groupWordsOf, isApart } from '../safety/index.ts'
import { openInvitations } from './invitations.ts'
import { mayArrange } from './policy.ts'
import { visibleWorkspace } from './workspaces.ts'

/** Who asks for a seat, and the invitations nobody has used yet, for those who arrange. Refuses: not-found, forbidden. */
export const lettingIn = query(z.object({ slug: z.string() }), async ({ db, actor, now }, { slug }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  demand(mayArrange(actor, workspace))
  return {
    requests: await openSeatRequests(db, actor, workspace.id),
    invitations: await openInvitations(db, workspace.id, now),
  }
})

/** Whoever waits for an answer, longest waiting first. Not whoever the reader is apart from: somebody else answers them. */
async function openSeatRequests(db: Reader, actor: Actor, workspaceId: string) {
  const rows = await db
    .select({
      id: seatRequests.id,
      name: members.name,
      kind: seatRequests.kind,
      words: seatRequests.words,
      askedAt: seatRequests.askedAt,
    })
    .from(seatRequests)
    .innerJoin(members, eq(members.id, seatRequests.memberId))
    .where(
      and(
        eq(seatRequests.workspaceId, workspaceId),
        isNull(seatRequests.decidedAt),
        not(isApart(seatRequests.memberId, sql`${actor.id}`)),
      ),
    )
    .orderBy(asc(seatRequests.askedAt), asc(seatRequests.id))
    .limit(30)
  const marks = await groupWordsOf(
    db,
    actor,
    'seat-ask',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const mark = marks(row.id)
    return { ...row, mark, words: mark.isHidden ? '' : row.words }
  })
}
