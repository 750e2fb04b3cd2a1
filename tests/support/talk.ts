import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { groupRoles, memberships, mutes, sessions, threadClosures } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

type World = { readonly database: Database; readonly now: number }

/** A thread that a facilitator has closed. */
export const isClosed = ({ database, now }: World, threadId: string) =>
  database.write(async (tx) => {
    await tx.insert(threadClosures).values({ threadId, closedBy: 'system', reason: 'Answered well', closedAt: now })
  })

/** Somebody who is no longer in a group. */
export const hasLeft = ({ database }: World, who: Actor, groupId: string) =>
  database.write(async (tx) => {
    await tx.delete(memberships).where(and(eq(memberships.memberId, who.id), eq(memberships.groupId, groupId)))
    await tx.delete(groupRoles).where(and(eq(groupRoles.memberId, who.id), eq(groupRoles.groupId, groupId)))
  })

/** Somebody who does not want to hear from somebody else, for good or until a time. */
export const hasMuted = ({ database, now }: World, who: Actor, other: Actor, until: number | null = null) =>
  database.write(async (tx) => {
    await tx.insert(mutes).values({ memberId: who.id, kind: 'person', subjectId: other.id, mutedAt: now, until })
  })

/** Somebody who is in a group already. */
export const belongs = ({ database, now }: World, who: Actor, groupId: string) =>
  database.write(async (tx) => {
    await tx.insert(memberships).values({ groupId, memberId: who.id, joinedAt: now, visitedAt: now })
  })

/** The keys of somebody's sessions, oldest first. */
export const sessionsOf = ({ database }: World, who: Actor) =>
  database.read(async (db) =>
    (
      await db
        .select({ id: sessions.id })
        .from(sessions)
        .where(eq(sessions.memberId, who.id))
        .orderBy(asc(sessions.startedAt), asc(sessions.seenAt))
    ).map(({ id }) => id),
  )
