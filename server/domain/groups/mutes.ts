import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { mutes } from '#db/schema/index.ts'
import { peopleApartFrom } from '../safety/index.ts'

/** What can be muted. */
export type MuteKind = 'thread' | 'group' | 'person'

/** What one member does not want to hear about at the moment, by id, and whom they do not see and are not seen by. */
export type Muted = Readonly<Record<MuteKind | 'apart', ReadonlySet<string>>>

/** Something that was written, as far as muting asks. */
export type Written = {
  readonly threadId: string
  readonly groupId: string
  readonly authorId: string
  readonly nameless: boolean
  /** Who opened the thread it stands in; left out when that was done without a name, or when it is the same person. */
  readonly startedBy?: string | null
}

/** What this member has muted and not let run out, and who is blocked, by either side. `now` in epoch milliseconds. */
export async function mutedSubjects(db: Reader, memberId: string, now: number): Promise<Muted> {
  const rows = await statement(db).execute({ memberId, now })
  const subjects = (kind: MuteKind) => new Set(rows.filter((row) => row.kind === kind).map((row) => row.subjectId))
  return {
    thread: subjects('thread'),
    group: subjects('group'),
    person: subjects('person'),
    apart: await peopleApartFrom(db, memberId),
  }
}

/** Until when one thing is muted (null: for good); null altogether when it is not. */
export async function muteOf(
  db: Reader,
  wish: { memberId: string; kind: MuteKind; subjectId: string; now: number },
): Promise<{ readonly until: number | null } | null> {
  const [row] = await oneStatement(db).execute(wish)
  return row ?? null
}

/**
 * Whether the reader has muted this, or is blocked from it. A post without a name is never hidden for who wrote it:
 * whoever mutes or blocks people one by one could otherwise find out by what disappears.
 */
export const isMuted = (muted: Muted, written: Written): boolean =>
  muted.thread.has(written.threadId) ||
  muted.group.has(written.groupId) ||
  (!written.nameless && muted.person.has(written.authorId)) ||
  isOutOfSight(muted, written)

/** Whether a block hides it, by whoever wrote it or opened its thread under their name. */
export const isOutOfSight = (
  { apart }: Pick<Muted, 'apart'>,
  { authorId, nameless, startedBy = null }: Pick<Written, 'authorId' | 'nameless' | 'startedBy'>,
): boolean => (!nameless && apart.has(authorId)) || (startedBy !== null && apart.has(startedBy))

/** The same as a filter for lists. */
export const withoutMuted = <One extends Written>(muted: Muted, written: readonly One[]): One[] =>
  written.filter((one) => !isMuted(muted, one))

const isMine = and(
  eq(mutes.memberId, sql.placeholder('memberId')),
  or(isNull(mutes.until), gt(mutes.until, sql.placeholder('now'))),
)

const oneStatement = (db: Reader) =>
  db.prepared('mute-of', (reader) =>
    reader
      .select({ until: mutes.until })
      .from(mutes)
      .where(and(isMine, eq(mutes.kind, sql.placeholder('kind')), eq(mutes.subjectId, sql.placeholder('subjectId')))),
  )

const statement = (db: Reader) =>
  db.prepared('muted-subjects', (reader) =>
    reader.select({ kind: mutes.kind, subjectId: mutes.subjectId }).from(mutes).where(isMine),
  )
