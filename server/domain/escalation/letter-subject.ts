import { and, asc, desc, eq, gt, lt, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  cases,
  commentReplies,
  documentComments,
  letterTakedowns,
  members,
  posts,
  supportMessages,
  supportOffers,
  threadSummaries,
} from '#db/schema/index.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace, SubjectNeighbour } from '../subjects.ts'
import { mayReadLetters, visibleOffer } from './offers.ts'

/** Letters shown around the one in question, before it and after it. */
const aroundEachSide = 3

/** What can be done about a letter of support by the people who look after this place. */
export const letterSubject: Subject = {
  isPrivate: true,
  between: async () => [],
  async visibleTo(db, actor, id) {
    const [letter] = await lettersWithPlace(db).where(eq(supportMessages.id, id))
    if (!letter) throw notFound('Letter')
    const seen = await visibleOffer(db, actor, letter.offerId)
    const isMine = letter.authorId === actor.id
    if (!mayReadLetters(actor, seen) || (letter.withheld !== null && !(isMine && letter.withheld === 'hidden')))
      throw notFound('Letter')
    return faceOf(letter)
  },
  async face(db, id) {
    const [letter] = await lettersWithPlace(db).where(eq(supportMessages.id, id))
    return letter ? faceOf(letter) : null
  },
  at: async (_db, path) => /^\/support\/[^/#]+#letter-([\w-]{1,60})/.exec(path)?.[1] ?? null,
  around,
  async withhold(ctx, id, how) {
    const before = await withheldOf(ctx.tx, id)
    const row = { how, takenDownBy: ctx.actor.id, takenDownAt: ctx.now }
    await ctx.tx
      .insert(letterTakedowns)
      .values({ letterId: id, ...row })
      .onConflictDoUpdate({ target: letterTakedowns.letterId, set: row })
    await ctx.record({ name: 'letter.withheld', letterId: id, how })
    return before
  },
  async restore(ctx, id, to) {
    const taken = eq(letterTakedowns.letterId, id)
    if (to === 'hidden' || to === 'removed') await ctx.tx.update(letterTakedowns).set({ how: to }).where(taken)
    else await ctx.tx.delete(letterTakedowns).where(taken)
    await ctx.record({ name: 'letter.restored', letterId: id })
  },
  async note() {
    throw conflict('A letter carries no content note. Hide it instead')
  },
}

async function withheldOf(db: Reader, letterId: string) {
  const [row] = await db
    .select({ how: letterTakedowns.how })
    .from(letterTakedowns)
    .where(eq(letterTakedowns.letterId, letterId))
  return row?.how ?? null
}

/** Letters with who wrote them, and whether the words that led to them had a name: a letter must not give it away. */
const lettersWithPlace = (db: Reader) =>
  db
    .select({
      id: supportMessages.id,
      offerId: supportMessages.offerId,
      authorId: supportMessages.authorId,
      fromMember: supportMessages.fromMember,
      author: members.name,
      words: supportMessages.words,
      writtenAt: supportMessages.writtenAt,
      withheld: letterTakedowns.how,
      isPostNameless: posts.nameless,
      isCommentNameless: documentComments.nameless,
      isReplyNameless: commentReplies.nameless,
      isSummaryNameless: threadSummaries.nameless,
    })
    .from(supportMessages)
    .innerJoin(members, eq(members.id, supportMessages.authorId))
    .innerJoin(supportOffers, eq(supportOffers.id, supportMessages.offerId))
    .innerJoin(cases, eq(cases.id, supportOffers.caseId))
    .leftJoin(posts, and(eq(cases.subjectKind, 'post'), eq(posts.id, cases.subjectId)))
    .leftJoin(
      documentComments,
      and(eq(cases.subjectKind, 'document-comment'), eq(documentComments.id, cases.subjectId)),
    )
    .leftJoin(commentReplies, and(eq(cases.subjectKind, 'comment-reply'), eq(commentReplies.id, cases.subjectId)))
    .leftJoin(threadSummaries, and(eq(cases.subjectKind, 'summary'), eq(threadSummaries.id, cases.subjectId)))
    .leftJoin(letterTakedowns, eq(letterTakedowns.letterId, supportMessages.id))

type Letter = Awaited<ReturnType<typeof lettersWithPlace>>[number]

const isNameless = ({
  fromMember,
  isPostNameless,
  isCommentNameless,
  isReplyNameless,
  isSummaryNameless,
}: Letter): boolean =>
  fromMember && [isPostNameless, isCommentNameless, isReplyNameless, isSummaryNameless].includes(true)

const faceOf = (letter: Letter): SubjectFace => ({
  authorId: letter.authorId,
  author: letter.author,
  nameless: isNameless(letter),
  // Between two people: not even the other facilitators of the group come across it.
  groupId: null,
  place: 'A letter of support',
  path: `/support/${letter.offerId}#letter-${letter.id}`,
  title: null,
  words: letter.words,
  html: asHtml(letter.words),
  contentNotes: [],
  writtenAt: letter.writtenAt,
  withheld: letter.withheld,
})

const asHtml = (words: string): string =>
  `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`

async function around(db: Reader, id: string): Promise<SubjectNeighbour[]> {
  const [middle] = await lettersWithPlace(db).where(eq(supportMessages.id, id))
  if (!middle) return []
  const { offerId, writtenAt } = middle
  const [at, letter] = [supportMessages.writtenAt, supportMessages.id]
  const earlier = or(lt(at, writtenAt), and(eq(at, writtenAt), lt(letter, id)))
  const later = or(gt(at, writtenAt), and(eq(at, writtenAt), gt(letter, id)))
  const before = await lettersWithPlace(db)
    .where(and(eq(supportMessages.offerId, offerId), earlier))
    .orderBy(desc(at), desc(letter))
    .limit(aroundEachSide)
  const after = await lettersWithPlace(db)
    .where(and(eq(supportMessages.offerId, offerId), later))
    .orderBy(asc(at), asc(letter))
    .limit(aroundEachSide)
  return [...before.reverse(), middle, ...after]
    .filter(({ id: each, withheld }) => each === id || withheld !== 'removed')
    .map((each) => ({
      id: each.id,
      author: isNameless(each) ? null : each.author,
      words: each.words,
      html: asHtml(each.words),
      writtenAt: each.writtenAt,
      isSubject: each.id === id,
    }))
}
