import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { cases } from '#db/schema/index.ts'
import { isModerator } from '../kernel/actor.ts'
import type { Asking } from '../kernel/command.ts'
import { minute } from '../kernel/time.ts'
import type { PostRow } from './thread-rows.ts'
import { looksAfter, type SeenThread } from './threads.ts'

/** What the page says of words that wait to be checked. */
export type Held = {
  /** Within how many minutes of being posted somebody looks; null when nobody can say. */
  readonly withinMinutes: number | null
  /** The case in which it waits, for those who may look into it. */
  readonly caseId: string | null
}

/** For each post on a page that waits to be checked: how long it may take, and where those who check find it. */
export async function heldOn(
  { db, actor }: Asking,
  thread: SeenThread,
  page: readonly PostRow[],
): Promise<ReadonlyMap<string, Held>> {
  const held = page.filter(({ withheld }) => withheld === 'held')
  if (held.length === 0) return new Map()
  const open = await openCasesOf(
    db,
    held.map(({ id }) => id),
  )
  return new Map(
    held.map(({ id, authorId }) => {
      const found = open.find(({ postId }) => postId === id)
      const canWait = found?.level === 'green' || found?.level === 'amber'
      // A facilitator looks into what can wait; nobody into what is their own.
      const mayLook = looksAfter(actor, thread) && authorId !== actor.id && (isModerator(actor) || canWait)
      const withinMinutes = found ? Math.round((found.dueAt - found.openedAt) / minute) : null
      return [id, { withinMinutes, caseId: mayLook ? (found?.id ?? null) : null }]
    }),
  )
}

const openCasesOf = (db: Reader, postIds: readonly string[]) =>
  db
    .select({
      id: cases.id,
      postId: cases.subjectId,
      level: cases.level,
      openedAt: cases.openedAt,
      dueAt: cases.dueAt,
    })
    .from(cases)
    .where(and(eq(cases.subjectKind, 'post'), inArray(cases.subjectId, [...postIds]), isNull(cases.closedAt)))
