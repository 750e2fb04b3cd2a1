import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groups, memberships, questionSets, sharedWords } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { groupWordsOf, isInView, peopleApartFrom } from '../safety/index.ts'
import { holdsSeat } from '../workspaces/index.ts'
import { mayEnterPractice, mayWithdraw } from './policy.ts'

/**
 * The place across workspaces: where people from different services talk, and what they share. To whoever holds no seat there
 * is nothing to see but why. Refuses: nothing.
 */
export const practicePlace = query(z.object({}), async ({ db, actor }) => {
  const mayEnter = mayEnterPractice(actor, { isSeated: await holdsSeat(db, actor) })
  if (!mayEnter.allowed) return { mayEnter, places: [], sets: [], words: [] }
  const apart = await peopleApartFrom(db, actor.id)
  const places = await db
    .select({ slug: groups.slug, name: groups.name, purpose: groups.purpose, belongs: memberships.memberId })
    .from(groups)
    .leftJoin(memberships, and(eq(memberships.groupId, groups.id), eq(memberships.memberId, actor.id)))
    .where(eq(groups.kind, 'practice'))
    .orderBy(asc(groups.openedAt))
  const sets = await db
    .select()
    .from(questionSets)
    .where(isNull(questionSets.withdrawnAt))
    .orderBy(desc(questionSets.sharedAt), desc(questionSets.id))
    .limit(100)
  const words = await db
    .select()
    .from(sharedWords)
    .where(isNull(sharedWords.withdrawnAt))
    .orderBy(asc(sharedWords.wordKey))
    .limit(500)
  const setMarks = await groupWordsOf(
    db,
    actor,
    'question-set',
    sets.map(({ id }) => id),
  )
  const wordMarks = await groupWordsOf(
    db,
    actor,
    'shared-word',
    words.map(({ id }) => id),
  )
  const mayTakeBack = (sharedBy: string) => mayWithdraw(actor, { isMine: sharedBy === actor.id }).allowed
  return {
    mayEnter,
    places: places.map(({ belongs, ...place }) => ({ ...place, isMember: belongs !== null })),
    sets: sets
      .filter(({ id, sharedBy }) => !apart.has(sharedBy) && !setMarks(id).isHidden)
      .map(({ id, title, use, questions, sharedBy }) => ({
        id,
        title,
        use,
        questions,
        mark: setMarks(id),
        mayWithdraw: mayTakeBack(sharedBy),
      })),
    words: words
      .map(({ id, word, instead, sharedBy }) => {
        const mark = wordMarks(id)
        return { id, word, instead, mark, mayWithdraw: mayTakeBack(sharedBy) }
      })
      .filter(({ mark }) => !mark.isHidden),
  }
})

/** One set of questions, to begin a round or a review with. Refuses: forbidden. Null when it is not there any more. */
export const questionSet = query(z.object({ setId: z.string() }), async ({ db, actor }, { setId }) => {
  demand(mayEnterPractice(actor, { isSeated: await holdsSeat(db, actor) }))
  const [set] = await db
    .select({ title: questionSets.title, questions: questionSets.questions })
    .from(questionSets)
    .where(and(eq(questionSets.id, setId), isNull(questionSets.withdrawnAt)))
  return set && !(await groupWordsOf(db, actor, 'question-set', [setId]))(setId).isHidden ? set : null
})

/** The words that groups found hard, each with a plainer one: for `createFindings({ jargon })`, on top of ours. */
export async function sharedJargon(db: Reader): Promise<Readonly<Record<string, string>>> {
  const words = await db
    .select({ word: sharedWords.word, instead: sharedWords.instead })
    .from(sharedWords)
    .where(and(isNull(sharedWords.withdrawnAt), isInView(sharedWords.id, 'shared-word')))
    .orderBy(asc(sharedWords.wordKey))
    .limit(500)
  return Object.fromEntries(words.map(({ word, instead }) => [word, instead]))
}
