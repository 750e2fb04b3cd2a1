import { and, eq, inArray, isNotNull, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groupWords, screenings, type Withheld, type WordsPlace } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Context } from '../kernel/command.ts'
import type { SubjectRef } from '../subjects.ts'
import { screenWords } from './screening.ts'

/** What everybody on the open web reads: red words wait there until somebody has read them. */
const shownToAll: ReadonlySet<WordsPlace> = new Set(['public-answer', 'theme', 'public-page', 'year'])
/** Nobody is new after so many. */
const mostCounted = 20

/** Words that a group is about to keep: where they stand, and whose they are. */
export type NewGroupWords = {
  readonly place: WordsPlace
  readonly ofId: string
  readonly part?: string
  readonly workspaceId: string | null
  readonly authorId: string
  readonly text: string
  /** The thing of this place that these words take the place of, where each has an id of its own. */
  readonly inPlaceOf?: string | undefined
}

/**
 * Has words that a group keeps looked at in the transaction that keeps them, and marks them, so that they can be reported and
 * hidden. New words in place of some that were taken from view wait for a moderator. Answers whether they wait, and with the
 * offer of support for their writer.
 */
export async function screenGroupWords(ctx: Context, { text, part = '', inPlaceOf, ...words }: NewGroupWords) {
  const { tx, now } = ctx
  if (text === '') return { isHeld: false, supportId: null }
  const written = { workspaceId: words.workspaceId, authorId: words.authorId, writtenAt: now }
  const [kept] = await tx
    .insert(groupWords)
    .values({ id: ctx.newId(), place: words.place, ofId: words.ofId, part, ...written })
    .onConflictDoUpdate({ target: [groupWords.place, groupWords.ofId, groupWords.part], set: written })
    .returning()
  if (!kept) throw new Error('The words were not marked')
  const wereOutOfView = kept.withheld !== null || (await isOutOfView(ctx, words.place, inPlaceOf))
  const { mustWait, supportId } = await screenWords(ctx, {
    subject: { kind: 'group-words', id: kept.id },
    authorId: words.authorId,
    // A workspace is no peer group: moderators look, and no facilitators.
    groupId: null,
    text,
    earlier: await screenedOf(ctx, words.authorId),
    ...(wereOutOfView
      ? { waits: 'always' as const }
      : shownToAll.has(words.place)
        ? { waits: 'when-urgent' as const }
        : {}),
  })
  if (mustWait) await hold(ctx, kept.id)
  return { isHeld: mustWait, supportId }
}

async function isOutOfView({ tx }: Context, place: WordsPlace, ofId: string | undefined): Promise<boolean> {
  if (ofId === undefined) return false
  const some = await tx
    .select({ id: groupWords.id })
    .from(groupWords)
    .where(and(eq(groupWords.place, place), eq(groupWords.ofId, ofId), isNotNull(groupWords.withheld)))
    .limit(1)
  return some.length > 0
}

const screenedOf = async ({ tx }: Context, authorId: string): Promise<number> =>
  (await tx.select({ id: screenings.id }).from(screenings).where(eq(screenings.authorId, authorId)).limit(mostCounted))
    .length

const hold = async ({ tx, now }: Context, id: string) =>
  tx.update(groupWords).set({ withheld: 'held', withheldBy: 'system', withheldAt: now }).where(eq(groupWords.id, id))

/** The full tier found red in what everybody reads: it waits until somebody has read it. */
export async function holdWhatAllRead(ctx: Context, { kind, id }: SubjectRef): Promise<void> {
  if (kind !== 'group-words') return
  const [kept] = await ctx.tx
    .select({ place: groupWords.place })
    .from(groupWords)
    .where(and(eq(groupWords.id, id), isNull(groupWords.withheld)))
  if (kept && shownToAll.has(kept.place)) await hold(ctx, id)
}

/** How words that a group keeps stand for one person. */
export type WordsMark = {
  /** By which they are reported; null for whoever wrote them, and while they are out of view. */
  readonly reportId: string | null
  /** They are not there for this person. */
  readonly isHidden: boolean
  /** Only their writer reads them for now, and why. */
  readonly onlyMine: Exclude<Withheld, 'removed'> | null
}

/** Tells how the words of one thing stand for one person. */
export type WordsMarks = (ofId: string, part?: string) => WordsMark

const unmarked: WordsMark = { reportId: null, isHidden: false, onlyMine: null }

/** How words of these things stand for this person. What nobody has marked is in view. */
export async function groupWordsOf(
  db: Reader,
  actor: Pick<Actor, 'id'>,
  place: WordsPlace,
  ofIds: readonly string[],
): Promise<WordsMarks> {
  const rows =
    ofIds.length === 0
      ? []
      : await db
          .select()
          .from(groupWords)
          .where(and(eq(groupWords.place, place), inArray(groupWords.ofId, [...ofIds])))
  const marks = new Map(rows.map((row) => [`${row.ofId} ${row.part}`, markFor(actor, row)]))
  return (ofId, part = '') => marks.get(`${ofId} ${part}`) ?? unmarked
}

function markFor(actor: Pick<Actor, 'id'>, { id, authorId, withheld }: typeof groupWords.$inferSelect): WordsMark {
  const isMine = authorId === actor.id
  return {
    reportId: isMine || withheld !== null ? null : id,
    isHidden: withheld !== null && !(isMine && withheld !== 'removed'),
    onlyMine: isMine && withheld !== 'removed' ? withheld : null,
  }
}

/** Words of this thing are in view for everybody, as a condition of a query. Where a thing has several, none of them is out of view. */
export const isInView = (ofId: SQLWrapper, place: WordsPlace): SQL =>
  sql`not exists (select 1 from ${groupWords} where ${groupWords.place} = ${place} and ${groupWords.ofId} = ${ofId} and ${groupWords.withheld} is not null)`
