import { and, desc, eq, or } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { conditions, members, peerConnections } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart, areKeptApart } from '../safety/index.ts'
import { askLasts } from './policy.ts'

const asker = alias(members, 'asker')
const asked = alias(members, 'asked')

/** Connections and asks with the names of both. */
const rows = (db: Reader) =>
  db
    .select({
      connection: peerConnections,
      askerName: asker.name,
      askedName: asked.name,
      condition: conditions.name,
    })
    .from(peerConnections)
    .innerJoin(asker, eq(asker.id, peerConnections.askedBy))
    .innerJoin(asked, eq(asked.id, peerConnections.askedOf))
    .leftJoin(conditions, eq(conditions.id, peerConnections.conditionId))

type Row = Awaited<ReturnType<typeof rows>>[number]

const mostListed = 100

/** Everything between somebody and others, newest first. */
export const connectionsOf = (db: Reader, memberId: string) =>
  rows(db)
    .where(or(eq(peerConnections.askedBy, memberId), eq(peerConnections.askedOf, memberId)))
    .orderBy(desc(peerConnections.askedAt), desc(peerConnections.id))
    .limit(mostListed)

/** What somebody is to an ask or a connection. */
export function asSeenBy(actor: Pick<Actor, 'id'>, { connection, askerName, askedName, condition }: Row, now: number) {
  const isMine = connection.askedBy === actor.id
  const isForMe = connection.askedOf === actor.id
  const { answeredAt, withdrawnAt, askedAt } = connection
  return {
    ...connection,
    condition,
    isMine,
    isForMe,
    other: isMine ? { id: connection.askedOf, name: askedName } : { id: connection.askedBy, name: askerName },
    isOpen: answeredAt === null && withdrawnAt === null && askedAt > now - askLasts,
  }
}

/** An ask that this person made or was sent. What waits or was taken back is not there for the one it was for, nor is anything of somebody blocked. Refuses: not-found. */
export async function visibleAsk(db: Reader, actor: Actor, askId: string, now: number) {
  const [row] = await rows(db).where(eq(peerConnections.id, askId))
  const ask = row ? asSeenBy(actor, row, now) : null
  if (!ask || !(ask.isMine || ask.isForMe)) throw notFound('Ask')
  if (ask.isForMe && (ask.withheld !== null || ask.withdrawnAt !== null)) throw notFound('Ask')
  if (await areApart(db, actor.id, ask.other.id)) throw notFound('Ask')
  return ask
}

/** A conversation of this person, also when it is over. Refuses: not-found. */
export async function visibleConnection(db: Reader, actor: Actor, roomId: string, now: number) {
  const [row] = await rows(db).where(
    and(
      eq(peerConnections.roomId, roomId),
      or(eq(peerConnections.askedBy, actor.id), eq(peerConnections.askedOf, actor.id)),
    ),
  )
  if (!row) throw notFound('Conversation')
  const { answeredAt, ...connection } = asSeenBy(actor, row, now)
  // A block leaves what was said readable, so that both can report it. Whoever is kept apart finds no trace.
  if (await areKeptApart(db, actor.id, connection.other.id)) throw notFound('Conversation')
  const isApart = await areApart(db, actor.id, connection.other.id)
  return {
    ...connection,
    roomId,
    since: answeredAt ?? connection.askedAt,
    // A block ends it at once; the row follows by a job.
    isEnded: connection.endedAt !== null || isApart,
  }
}
