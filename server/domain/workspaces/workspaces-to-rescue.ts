import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { members, seats } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { unled } from './led.ts'
import { mayRescue } from './policy.ts'

/**
 * The workspaces that nobody runs any more, with the names of those who still sit there, and the ones that were closed. Not what
 * their seats are: some tell of health. For coordinators. Refuses: forbidden.
 */
export const workspacesToRescue = query(z.object({}), async ({ db, actor }) => {
  demand(mayRescue(actor))
  const open = await unled(db, 'open')
  const people =
    open.length === 0
      ? []
      : await db
          .select({ seatId: seats.id, workspaceId: seats.workspaceId, memberId: seats.memberId, name: members.name })
          .from(seats)
          .innerJoin(members, eq(members.id, seats.memberId))
          .where(
            and(
              inArray(
                seats.workspaceId,
                open.map(({ id }) => id),
              ),
              isNull(seats.leftAt),
            ),
          )
          .orderBy(asc(seats.takenAt), asc(seats.id))
          .limit(1000)
  return {
    waiting: open.map(({ id, name, service, openedAt, publishedAt }) => ({
      id,
      name,
      service,
      openedAt,
      isPublic: publishedAt !== null,
      people: people
        .filter((one) => one.workspaceId === id)
        .map(({ seatId, name: who, memberId }) => ({
          seatId,
          name: who,
          isMe: memberId === actor.id,
        })),
    })),
    closed: (await unled(db, 'closed')).map(({ id, name, service, closedAt }) => ({ id, name, service, closedAt })),
  }
})
