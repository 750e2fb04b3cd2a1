import { and, asc, count, desc, eq, inArray, isNull, lte, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  agreements,
  agreementVoices,
  documentComments,
  documentDrafts,
  documents,
  roundReaders,
  rounds,
} from '#db/schema/index.ts'
import { atTheWall, onTheWall } from '../kernel/time.ts'
import { type WaitingSeat, type WaitingSource, type WaitingThing, waitingIn } from '../waiting.ts'
import { hasSay, isArranging } from '../workspaces/index.ts'
import { isUnanswered } from './unanswered.ts'

/** Words that somebody reads in a minute when they also think about them. */
const wordsAMinute = 150
const minutesToComment = 5
const minutesToAnswer = 3
const mostThings = 30

/** What of reviewing waits for somebody: to read and comment, to have their say, to answer, to close what is over, to look again. */
export const reviewWaiting: WaitingSource = async ({ db, now }, seats) => {
  const arranging = seats.filter(({ kind }) => isArranging(kind))
  const things = [await toRead(db, seats), await toSay(db, seats)]
  if (arranging.length > 0)
    things.push(await toAnswer(db, arranging), await toClose(db, arranging, now), await toReview(db, arranging, now))
  return things.flat().slice(0, mostThings)
}

type Found = { readonly documentId: string; readonly workspaceId: string; readonly title: string }
type Doing = Pick<WaitingThing, 'kind' | 'what' | 'minutes' | 'dueAt'> & { readonly room?: string }

const thing = (seats: readonly WaitingSeat[], row: Found, { room = '', ...doing }: Doing): WaitingThing =>
  waitingIn(seats, row, { ...doing, room: `documents/${row.documentId}${room}` })

const found = { documentId: documents.id, workspaceId: documents.workspaceId, title: documents.title }
const idsOf = (seats: readonly WaitingSeat[]): string[] => seats.map(({ seatId }) => seatId)
const inThese = (seats: readonly WaitingSeat[]): SQL | undefined =>
  and(
    inArray(
      documents.workspaceId,
      seats.map(({ workspaceId }) => workspaceId),
    ),
    isNull(documents.putAwayAt),
  )

async function toRead(db: Reader, seats: readonly WaitingSeat[]): Promise<WaitingThing[]> {
  const rows = await db
    .select({ ...found, closesAt: rounds.closesAt })
    .from(roundReaders)
    .innerJoin(rounds, eq(rounds.id, roundReaders.roundId))
    .innerJoin(documents, eq(documents.id, rounds.documentId))
    .where(and(inArray(roundReaders.seatId, idsOf(seats)), isNull(roundReaders.finishedAt), isNull(rounds.closedAt)))
    .orderBy(asc(rounds.closesAt))
    .limit(mostThings)
  const things = []
  for (const { closesAt, ...row } of rows) {
    const [draft] = await db
      .select({ words: documentDrafts.words })
      .from(documentDrafts)
      .where(eq(documentDrafts.documentId, row.documentId))
      .orderBy(desc(documentDrafts.number))
      .limit(1)
    const minutes = Math.ceil((draft?.words ?? 0) / wordsAMinute) + minutesToComment
    things.push(thing(seats, row, { kind: 'review', what: 'Read it and say what you think', minutes, dueAt: closesAt }))
  }
  return things
}

async function toSay(db: Reader, seats: readonly WaitingSeat[]): Promise<WaitingThing[]> {
  const rows = await db
    .select({ ...found, closesAt: agreements.closesAt })
    .from(agreementVoices)
    .innerJoin(agreements, eq(agreements.id, agreementVoices.agreementId))
    .innerJoin(documents, eq(documents.id, agreements.documentId))
    .where(
      and(
        inArray(agreementVoices.seatId, idsOf(seats.filter(({ kind }) => hasSay(kind)))),
        isNull(agreementVoices.saidAt),
        isNull(agreements.closedAt),
      ),
    )
    .orderBy(asc(agreements.closesAt))
    .limit(mostThings)
  return rows.map(({ closesAt, ...row }) =>
    thing(seats, row, {
      kind: 'say',
      what: 'Say whether you agree to it',
      minutes: 5,
      dueAt: closesAt,
      room: '/agreement',
    }),
  )
}

async function toAnswer(db: Reader, seats: readonly WaitingSeat[]): Promise<WaitingThing[]> {
  const rows = await db
    .select({ ...found, waiting: count() })
    .from(documents)
    .innerJoin(documentComments, eq(documentComments.documentId, documents.id))
    .where(and(inThese(seats), isUnanswered()))
    .groupBy(documents.id, documents.workspaceId, documents.title)
    .limit(mostThings)
  return rows.map(({ waiting, ...row }) =>
    thing(seats, row, {
      kind: 'answer',
      what: waiting === 1 ? 'Answer one comment' : `Answer ${waiting} comments`,
      minutes: waiting * minutesToAnswer,
      dueAt: null,
      room: '/answers',
    }),
  )
}

/** Rounds and questions whose day is over, and which a person still has to close. */
async function toClose(db: Reader, seats: readonly WaitingSeat[], now: number): Promise<WaitingThing[]> {
  const read = await db
    .select({ ...found, closesAt: rounds.closesAt })
    .from(documents)
    .innerJoin(rounds, eq(rounds.documentId, documents.id))
    .where(and(inThese(seats), isNull(rounds.closedAt), lte(rounds.closesAt, now)))
    .limit(mostThings)
  const asked = await db
    .select({ ...found, closesAt: agreements.closesAt })
    .from(documents)
    .innerJoin(agreements, eq(agreements.documentId, documents.id))
    .where(and(inThese(seats), isNull(agreements.closedAt), lte(agreements.closesAt, now)))
    .limit(mostThings)
  return [
    ...read.map(({ closesAt, ...row }) =>
      thing(seats, row, {
        kind: 'close-round',
        what: 'Close the round, or give it more time',
        minutes: 5,
        dueAt: closesAt,
        room: '/rounds',
      }),
    ),
    ...asked.map(({ closesAt, ...row }) =>
      thing(seats, row, {
        kind: 'close-say',
        what: 'Say what the group decided',
        minutes: 5,
        dueAt: closesAt,
        room: '/agreement',
      }),
    ),
  ]
}

async function toReview(db: Reader, seats: readonly WaitingSeat[], now: number): Promise<WaitingThing[]> {
  const rows = await db
    .select({ ...found, reviewOn: documents.reviewOn })
    .from(documents)
    .where(and(inThese(seats), lte(documents.reviewOn, onTheWall(now).date)))
    .orderBy(asc(documents.reviewOn))
    .limit(mostThings)
  return rows.map(({ reviewOn, ...row }) =>
    thing(seats, row, {
      kind: 'review-day',
      what: 'Look at it again: does it still say the right thing?',
      minutes: 20,
      dueAt: reviewOn === null ? null : atTheWall(`${reviewOn}T18:00`),
      room: '/rounds',
    }),
  )
}
