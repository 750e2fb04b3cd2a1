import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { drafts, groups, memberships, posts, threads } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { type Context, query } from '../kernel/command.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { openedInSight } from './in-sight.ts'
import { openerIsTakenDown, titleFor } from './threads.ts'

/** Where words were being written: `thread:ID` (a reply), `group:ID` (a new thread), `post:ID` (an edit). */
export const place = z.string().regex(/^(thread|group|post):[\w-]{1,60}$/, 'We do not know where these words belong')

const kept = {
  place: drafts.place,
  title: drafts.title,
  body: drafts.body,
  contentNotes: drafts.contentNotes,
  topicIds: drafts.topicIds,
  nameless: drafts.nameless,
  quotesId: drafts.quotesId,
  savedAt: drafts.savedAt,
}

/** The member's own draft for one place; null when there is none. */
export const draftAt = query(z.object({ place }), async ({ db, actor }, { place: at }) => keptDraft(db, actor, at))

/** The same, for commands. */
export async function keptDraft(db: Reader, actor: Actor, at: string) {
  const [draft] = await statement(db).execute({ memberId: actor.id, place: at })
  return draft ?? null
}

const statement = (db: Reader) =>
  db.prepared('draft-at', (reader) =>
    reader
      .select(kept)
      .from(drafts)
      .where(and(eq(drafts.memberId, sql.placeholder('memberId')), eq(drafts.place, sql.placeholder('place')))),
  )

/** A member's drafts, newest first, with the way back to where each belongs; `place` is null when that is no longer theirs to see. */
export const myDrafts = query(z.object({}), async ({ db, actor }) => {
  const mine = await db
    .select(kept)
    .from(drafts)
    .where(eq(drafts.memberId, actor.id))
    .orderBy(desc(drafts.savedAt))
    .limit(100)
  const rooms = await roomsOf(
    db,
    actor,
    mine.map((draft) => draft.place),
  )
  return mine.map(({ place: at, title, body, savedAt }) => ({
    place: at,
    title,
    body,
    savedAt,
    room: rooms.get(at) ?? null,
  }))
})

type Room = { readonly slug: string; readonly groupName: string; readonly title: string | null }

async function roomsOf(db: Reader, actor: Actor, places: readonly string[]): Promise<ReadonlyMap<string, Room>> {
  const idsOf = (kind: string) =>
    places.filter((at) => at.startsWith(`${kind}:`)).map((at) => at.slice(kind.length + 1))
  const belonging = and(eq(memberships.groupId, groups.id), eq(memberships.memberId, actor.id))
  const room = { slug: groups.slug, groupName: groups.name }
  const apart = await peopleApartFrom(db, actor.id)
  const titled = {
    ...room,
    title: threads.title,
    authorId: threads.authorId,
    isTakenDown: openerIsTakenDown,
  }
  const inThreads = await db
    .select({ id: threads.id, ...titled })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .innerJoin(memberships, belonging)
    .where(and(inArray(threads.id, idsOf('thread')), openedInSight(apart)))
  const inGroups = await db
    .select({ id: groups.id, ...room })
    .from(groups)
    .innerJoin(memberships, belonging)
    .where(inArray(groups.id, idsOf('group')))
  const inPosts = await db
    .select({ id: posts.id, ...titled })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, posts.groupId))
    .innerJoin(memberships, belonging)
    .where(and(inArray(posts.id, idsOf('post')), eq(posts.authorId, actor.id), openedInSight(apart)))
  const titledRoom = ({ slug, groupName, ...thread }: (typeof inThreads)[number]): Room => ({
    slug,
    groupName,
    title: titleFor(actor, thread),
  })
  return new Map<string, Room>([
    ...inThreads.map((found) => [`thread:${found.id}`, titledRoom(found)] as const),
    ...inGroups.map(({ id, ...found }) => [`group:${id}`, { ...found, title: null }] as const),
    ...inPosts.map((found) => [`post:${found.id}`, titledRoom(found)] as const),
  ])
}

/** Lets a draft go: its words were posted, or its writer threw it away. */
export async function letDraftGo({ tx, actor }: Pick<Context, 'tx' | 'actor'>, at: string) {
  const [gone] = await tx
    .delete(drafts)
    .where(and(eq(drafts.memberId, actor.id), eq(drafts.place, at)))
    .returning(kept)
  return gone ?? null
}
