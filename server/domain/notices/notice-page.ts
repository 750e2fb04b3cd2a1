import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groups, members, memberships, type NoticeKind, notices, posts, threads } from '#db/schema/index.ts'
import { openerIsTakenDown, titleFor } from '../groups/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepNotices } from './policy.ts'
import { stillSeen } from './still-seen.ts'

/** Notices on one page. */
export const noticesAPage = 30

/** A notice as the page tells it. The words are the page's; a post without a name has nobody here either. */
export type SeenNotice = {
  readonly id: string
  readonly kind: NoticeKind
  /** Who wrote; null when they did so without their name, or when nobody did. */
  readonly who: string | null
  readonly title: string | null
  readonly groupName: string | null
  /** Belongs to the group today. */
  readonly isInGroup: boolean
  readonly givenAt: number
  readonly isNew: boolean
  /** Others who answered in the same thread, told in the same breath. */
  readonly others: number
}

/** What this member was told, newest first, as far as they may still see it. Refuses: forbidden. */
export const noticePage = query(z.object({ before: z.string().nullish() }), async ({ db, actor }, { before }) => {
  demand(mayKeepNotices(actor))
  const rows = await newest(db, actor.id, before ?? null)
  const page = rows.slice(0, noticesAPage)
  return {
    notices: together(actor, page),
    hasNew: page.some(({ readAt }) => readAt === null),
    next: rows.length > noticesAPage ? (page.at(-1)?.id ?? null) : null,
  }
})

const newest = (db: Reader, memberId: string, before: string | null) =>
  db
    .select({
      id: notices.id,
      kind: notices.kind,
      threadId: notices.threadId,
      title: threads.title,
      starterId: threads.authorId,
      isTakenDown: openerIsTakenDown,
      groupName: groups.name,
      belongsTo: memberships.groupId,
      author: members.name,
      nameless: posts.nameless,
      givenAt: notices.givenAt,
      readAt: notices.readAt,
    })
    .from(notices)
    .leftJoin(posts, eq(posts.id, notices.postId))
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoin(threads, eq(threads.id, sql`coalesce(${posts.threadId}, ${notices.threadId})`))
    .leftJoin(groups, eq(groups.id, sql`coalesce(${threads.groupId}, ${notices.groupId})`))
    .leftJoin(memberships, and(eq(memberships.groupId, groups.id), eq(memberships.memberId, notices.memberId)))
    .where(and(eq(notices.memberId, memberId), before === null ? undefined : lt(notices.id, before), stillSeen))
    .orderBy(desc(notices.id))
    .limit(noticesAPage + 1)

type Row = Awaited<ReturnType<typeof newest>>[number]

/** Answers in one thread, support for words in it, and contacts to check, that are all new, or all read, become one line each: a busy thread must not push the rest away. */
function together(actor: Actor, rows: readonly Row[]): SeenNotice[] {
  const lines = new Map<string, { row: Row; authors: Set<string> }>()
  for (const row of rows) {
    const isNew = row.readAt === null
    const key =
      row.kind === 'reply' || row.kind === 'support'
        ? `${row.kind}:${row.threadId}:${isNew}`
        : row.kind === 'contact-unchecked'
          ? `${row.kind}:${isNew}`
          : row.id
    const line = lines.get(key)
    if (line) line.authors.add(nameIn(row) ?? row.id)
    else lines.set(key, { row, authors: new Set([nameIn(row) ?? row.id]) })
  }
  return [...lines.values()].map(({ row, authors }) => ({
    id: row.id,
    kind: row.kind,
    who: nameIn(row),
    title: titleIn(actor, row),
    groupName: row.groupName,
    isInGroup: row.belongsTo !== null,
    givenAt: row.givenAt,
    isNew: row.readAt === null,
    others: authors.size - 1,
  }))
}

/** Null when the notice is about no thread. */
const titleIn = (actor: Actor, { title, starterId, isTakenDown }: Row): string | null =>
  title === null || starterId === null ? null : titleFor(actor, { title, authorId: starterId, isTakenDown })

const nameIn = ({ kind, author, nameless }: Row): string | null =>
  nameless === false && kind !== 'support' ? author : null
