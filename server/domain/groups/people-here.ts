import { and, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, memberships, posts } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'

/** Somebody this member can come across: they share a group, or have written under their name in one of this member's groups. Not whoever is blocked, by either side. Refuses: not-found. */
export async function visibleMember(db: Reader, actor: Actor, memberId: string) {
  const mine = db.select({ id: memberships.groupId }).from(memberships).where(eq(memberships.memberId, actor.id))
  const besideMe = db
    .select({ id: memberships.memberId })
    .from(memberships)
    .where(and(eq(memberships.memberId, memberId), inArray(memberships.groupId, mine)))
  const wroteHere = db
    .select({ id: posts.authorId })
    .from(posts)
    .where(and(eq(posts.authorId, memberId), eq(posts.nameless, false), inArray(posts.groupId, mine)))
    .limit(1)
  const [person] = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(
      and(
        eq(members.id, memberId),
        or(eq(members.id, actor.id), inArray(members.id, besideMe), inArray(members.id, wroteHere)),
      ),
    )
  if (!person || (await areApart(db, actor.id, memberId))) throw notFound('Person')
  return person
}
