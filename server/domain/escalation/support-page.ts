import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { letterTakedowns, members, preferences, supportMessages } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { mayReadLetters, visibleOffer } from './offers.ts'

/** An offer of support, as whoever it was made to sees it, or whoever may write to them. Refuses: not-found. */
export const supportPage = query(
  z.object({ offerId: z.string().max(60) }),
  async ({ db, actor, subjects }, { offerId }) => {
    const seen = await visibleOffer(db, actor, offerId)
    const { offer, about, facts } = seen
    // Nobody but their writer reads these words, whoever writes to them.
    const isSealed = about.subjectKind === 'coping-check'
    const face = await subjects[about.subjectKind].face(db, about.subjectId)
    return {
      id: offer.id,
      isMine: facts.isMine,
      answer: offer.answer,
      answeredAt: offer.answeredAt,
      /** Null: they wrote without their name, and stay without it here. */
      who: face && !face.nameless ? face.author : null,
      /** The way back to the words; null when they are not in view for those who read along. */
      path: face && (facts.isMine || (face.withheld === null && !isSealed)) ? face.path : null,
      takenBy: offer.takenBy ? await nameOf(db, offer.takenBy) : null,
      isTakenByMe: offer.takenBy === actor.id,
      nation: facts.isMine ? await nationOf(db, actor.id) : null,
      letters: mayReadLetters(actor, seen) ? await lettersOf(db, actor, offerId) : [],
    }
  },
)

async function nameOf(db: Reader, memberId: string): Promise<string> {
  const [found] = await db.select({ name: members.name }).from(members).where(eq(members.id, memberId))
  return found?.name ?? 'Somebody'
}

async function nationOf(db: Reader, memberId: string) {
  const [row] = await db
    .select({ nation: preferences.nation })
    .from(preferences)
    .where(eq(preferences.memberId, memberId))
  return row?.nation ?? null
}

/** What they have written to each other, oldest first. The member has no name here: it may be one they did not give. What was taken from view is there for whoever wrote it, unless it was removed. */
async function lettersOf(db: Reader, actor: Actor, offerId: string) {
  const rows = await db
    .select({
      id: supportMessages.id,
      authorId: supportMessages.authorId,
      fromMember: supportMessages.fromMember,
      name: members.name,
      words: supportMessages.words,
      writtenAt: supportMessages.writtenAt,
      withheld: letterTakedowns.how,
    })
    .from(supportMessages)
    .innerJoin(members, eq(members.id, supportMessages.authorId))
    .leftJoin(letterTakedowns, eq(letterTakedowns.letterId, supportMessages.id))
    .where(eq(supportMessages.offerId, offerId))
    .orderBy(asc(supportMessages.writtenAt), asc(supportMessages.id))
  return rows.map(({ id, authorId, fromMember, name, words, writtenAt, withheld }) => {
    const isOwn = authorId === actor.id
    return {
      id,
      fromMember,
      isOwn,
      name: fromMember ? null : name,
      /** Null: taken from view by the people who look after this place. */
      words: withheld === null || (isOwn && withheld === 'hidden') ? words : null,
      isWithheld: withheld !== null,
      writtenAt,
    }
  })
}
