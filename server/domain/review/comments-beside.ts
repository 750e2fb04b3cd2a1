import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { documentComments } from '#db/schema/index.ts'
import { draftOf, type SeenDocument, visibleDocument } from '../documents/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { mayArrange, mayEnterFor, speakingFor, supportedBy } from '../workspaces/index.ts'
import { lastAgreement, voicesOf } from './agreements.ts'
import { asShown } from './as-shown.ts'
import { factsOf, visibleComment } from './comments.ts'
import { mayAnswer, mayChangeWords, maySpeak } from './policy.ts'
import { isHeard, openRoundOf, type Round, type RoundReader, readersOf, tallyOf } from './rounds.ts'
import {
  commentsBeingFound,
  commentsGone,
  commentsIn,
  commentsOnWhole,
  commentsWhere,
  type Looker,
  type ShownComment,
} from './said.ts'
import { countUnanswered } from './unanswered.ts'

/** Comments shown at once beside one screenful of a draft, and of those without a place in it. */
const atOnce = 40

const number = z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(0).optional())

export const CommentsBesideInput = z.object({
  documentId: z.string().max(60),
  draft: number,
  /** Between which letters of the draft the passages begin; the whole draft unless given. */
  from: number,
  to: number,
  /** Behind which comment on a passage to go on: its letter, and its id. */
  afterStart: number,
  afterId: z.string().max(60).default(''),
  /** The same for comments about the whole document, and for those whose passage has gone. */
  afterWhole: z.string().max(60).default(''),
  afterGone: z.string().max(60).default(''),
})

/** What is said about one screenful of a draft, about the whole document, and about passages that have gone; and the round it is said in. Refuses: not-found. */
export const commentsBeside = query(CommentsBesideInput, async ({ db, actor, now }, wish) => {
  const document = await visibleDocument(db, actor, wish.documentId)
  const newest = await draftOf(db, document.id)
  const draft = wish.draft === undefined ? newest : await draftOf(db, document.id, wish.draft)
  const round = await openRoundOf(db, document.id)
  const readers = round ? await readersOf(db, round.id) : []
  const looker = lookerOf(actor, document, round ? isHeard(round, readers, now) : true)
  const window = { draftId: draft.id, from: wish.from ?? 0, to: wish.to ?? draft.length + 1 }
  const after = wish.afterStart === undefined ? null : { start: wish.afterStart, id: wish.afterId }
  const here = await commentsIn(db, looker, window, after, atOnce + 1)
  const whole = await commentsOnWhole(db, looker, draft.id, wish.afterWhole, atOnce + 1)
  const gone = await commentsGone(db, looker, draft.id, wish.afterGone, atOnce + 1)
  return {
    mayArrange: looker.mayArrange,
    maySpeak: maySpeak(actor, factsOf(document)).allowed,
    whyNotSpeak: whyNot(maySpeak(actor, factsOf(document))),
    mayAnswer: mayAnswer(actor, document, looker).allowed,
    supported: await supportedBy(db, document.seat),
    round: round ? roundAsSeen(round, readers, document, now) : null,
    agreement: await agreementAsSeen(db, document),
    /** For those who answer: how many comments wait. */
    unanswered: looker.mayArrange ? await countUnanswered(db, document.id) : 0,
    here: await page(db, looker, here),
    whole: await page(db, looker, whole),
    gone: await page(db, looker, gone),
    beingFound: await asShown(
      db,
      looker,
      draft.id === newest.id ? await commentsBeingFound(db, looker, draft, atOnce) : [],
    ),
  }
})

/** One comment by itself, with what this person may do to it. Refuses: not-found. */
export const commentPage = query(
  z.object({ commentId: z.string().max(60) }),
  async ({ db, actor, now }, { commentId }) => {
    const { document, said, ...comment } = await visibleComment(db, actor, commentId)
    const newest = await draftOf(db, document.id)
    const [round] = [await openRoundOf(db, document.id)]
    const heard = round && round.id === comment.roundId ? isHeard(round, await readersOf(db, round.id), now) : true
    const looker = lookerOf(actor, document, heard)
    const rows = await commentsWhere(db, looker, newest.id, eq(documentComments.id, commentId), 1)
    const [shown] = await asShown(db, looker, rows)
    const supported = await speakingFor(db, document.seat)
    const speaks = comment.authorId === actor.id || mayEnterFor(supported, comment.seatId).allowed
    return {
      workspace: document.workspace,
      document: { id: document.id, title: document.title },
      comment: shown ?? null,
      mayArrange: looker.mayArrange,
      maySpeak: maySpeak(actor, factsOf(document)).allowed,
      mayChange: mayChangeWords(actor, factsOf(document), said, now).allowed && speaks,
      mayAnswer: mayAnswer(actor, document, { isHeard: heard }).allowed,
      whyNotAnswer: whyNot(mayAnswer(actor, document, { isHeard: heard })),
      supported: supported.map(({ seatId, name }) => ({ seatId, name })),
    }
  },
)

const whyNot = (verdict: { readonly allowed: boolean; readonly because?: string }): string | null =>
  verdict.allowed ? null : (verdict.because ?? null)

/** How far somebody at the table sees. */
export const lookerOf = (actor: Actor, document: SeenDocument, heard: boolean): Looker => ({
  memberId: actor.id,
  seatId: document.seat.id,
  mayArrange: mayArrange(actor, document).allowed,
  isHeard: heard,
})

async function page(db: Reader, looker: Looker, rows: readonly ShownComment[]) {
  const shown = rows.slice(0, atOnce)
  const last = rows.length > shown.length ? shown.at(-1) : undefined
  return {
    comments: await asShown(db, looker, shown),
    /** Behind which comment the rest begins; null when these are all. */
    next: last ? { start: last.start, id: last.comment.id } : null,
  }
}

async function agreementAsSeen(db: Reader, document: SeenDocument) {
  const last = await lastAgreement(db, document.id)
  if (!last) return null
  const mine = (await voicesOf(db, last.id)).find(({ seatId }) => seatId === document.seat.id)
  const isOpen = last.closedAt === null
  return { isOpen, result: last.result, closesAt: last.closesAt, isMineToSay: isOpen && mine?.voice === null }
}

function roundAsSeen(round: Round, readers: readonly RoundReader[], { seat }: SeenDocument, now: number) {
  const mine = readers.find(({ seatId }) => seatId === seat.id)
  return {
    id: round.id,
    number: round.number,
    questions: round.questions,
    closesAt: round.closesAt,
    isOver: now >= round.closesAt,
    holdsStaff: round.holdsStaff,
    isHeard: isHeard(round, readers, now),
    tally: tallyOf(readers),
    mine: mine ? { finishedAt: mine.finishedAt } : null,
  }
}
