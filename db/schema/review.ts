import { sql } from 'drizzle-orm'
import { flag, id, index, int, json, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { documentDrafts, documents } from './documents.ts'
import type { Withheld } from './groups.ts'
import { members } from './people.ts'
import { seats } from './workspaces.ts'

/** What somebody says about a passage. */
export type CommentKind = 'comment' | 'suggestion' | 'question' | 'good'
/** What became of it. */
export type Outcome = 'accepted' | 'in-part' | 'not-this-time'
/** How somebody answers when a group decides by consent. */
export type Voice = 'agree' | 'live-with' | 'stand-aside' | 'object'

/** A dated round in which people read one draft. A document has one round open at most. */
export const rounds = table(
  'rounds',
  {
    id: id('id'),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    number: int('number').notNull(),
    /** What is asked of the readers, one question each. */
    questions: json('questions').$type<readonly string[]>().notNull(),
    /** Fair hearing: what staff reply is shown to others only when every invited member has finished, or the round has ended. */
    holdsStaff: flag('holds_staff').notNull().default(false),
    openedBy: text('opened_by').notNull(),
    openedAt: moment('opened_at').notNull(),
    closesAt: moment('closes_at').notNull(),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by'),
  },
  (t) => [
    uniqueIndex('rounds_once').on(t.documentId, t.number),
    uniqueIndex('rounds_one_open').on(t.documentId).where(sql`closed_at is null`),
    index('rounds_due').on(t.closedAt, t.closesAt),
  ],
)

/** Who is asked to read in a round, and when they had done so. */
export const roundReaders = table(
  'round_readers',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    invitedAt: moment('invited_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.seatId] }), index('round_readers_by_seat').on(t.seatId, t.finishedAt)],
)

/** What somebody says about a passage, or in answer to a question of a round. Never lost: its passage may be. */
export const documentComments = table(
  'document_comments',
  {
    id: id('id'),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    roundId: text('round_id').references(() => rounds.id),
    /** The draft it was written on. */
    draftId: text('draft_id')
      .notNull()
      .references(() => documentDrafts.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    /** The seat of whoever wrote it down for a member who is here but not online. */
    enteredBySeatId: text('entered_by_seat_id').references(() => seats.id),
    kind: text('kind').$type<CommentKind>().notNull(),
    body: text('body').notNull(),
    /** The wording a suggestion puts in the place of the passage. */
    wording: text('wording'),
    /** Said without a name to the other members. */
    nameless: flag('nameless').notNull().default(false),
    /** Which question of the round it answers, from 0; null when it is about a passage alone. */
    question: int('question'),
    /** W3C Web Annotation, TextQuoteSelector and TextPositionSelector; null when it is about the whole document. */
    exact: text('exact'),
    prefix: text('prefix'),
    suffix: text('suffix'),
    start: int('start'),
    end: int('end'),
    saidAt: moment('said_at').notNull(),
    /** When its words were last changed. */
    changedAt: moment('changed_at'),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    index('document_comments_by_document').on(t.documentId, t.id),
    index('document_comments_by_round').on(t.roundId),
    index('document_comments_by_author').on(t.authorId, t.id),
  ],
)

/** Where the passage of a comment stands in one draft; no letters when the passage has gone. */
export const commentPlaces = table(
  'comment_places',
  {
    commentId: text('comment_id')
      .notNull()
      .references(() => documentComments.id),
    draftId: text('draft_id')
      .notNull()
      .references(() => documentDrafts.id),
    start: int('start'),
    end: int('end'),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.draftId] }), index('comment_places_in_draft').on(t.draftId, t.start)],
)

export const commentReplies = table(
  'comment_replies',
  {
    id: id('id'),
    commentId: text('comment_id')
      .notNull()
      .references(() => documentComments.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    enteredBySeatId: text('entered_by_seat_id').references(() => seats.id),
    body: text('body').notNull(),
    nameless: flag('nameless').notNull().default(false),
    saidAt: moment('said_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    index('comment_replies_by_comment').on(t.commentId, t.saidAt),
    index('comment_replies_by_author').on(t.authorId, t.id),
  ],
)

/** Comments and replies that are out of view: held until somebody has checked them, hidden, or removed. By the id of either. */
export const reviewTakedowns = table('review_takedowns', {
  subjectId: text('subject_id').primaryKey(),
  how: text('how').$type<Withheld>().notNull(),
  takenDownBy: text('taken_down_by').notNull(),
  takenDownAt: moment('taken_down_at').notNull(),
})

/** "I agree", by one member with one comment of another. */
export const commentAgreements = table(
  'comment_agreements',
  {
    commentId: text('comment_id')
      .notNull()
      .references(() => documentComments.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    agreedAt: moment('agreed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.commentId, t.memberId] }),
    index('comment_agreements_by_member').on(t.memberId, t.commentId),
  ],
)

/** What became of a comment, and why. The last stands; those before it are kept. */
export const commentOutcomes = table(
  'comment_outcomes',
  {
    id: id('id'),
    commentId: text('comment_id')
      .notNull()
      .references(() => documentComments.id),
    outcome: text('outcome').$type<Outcome>().notNull(),
    reason: text('reason').notNull(),
    /** The wording that goes into the next draft in place of the passage; null when none does. */
    wording: text('wording'),
    decidedBy: text('decided_by').notNull(),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    decidedAt: moment('decided_at').notNull(),
    /** Another outcome took its place. */
    replacedAt: moment('replaced_at'),
    /** The draft into which it was written. */
    carriedInto: text('carried_into').references(() => documentDrafts.id),
  },
  (t) => [
    // Two people answer at once: the second is shown the first's, and chooses.
    uniqueIndex('comment_outcomes_one').on(t.commentId).where(sql`replaced_at is null`),
    index('comment_outcomes_by_comment').on(t.commentId, t.decidedAt),
    index('comment_outcomes_by_decider').on(t.decidedBy, t.id),
    index('comment_outcomes_carried').on(t.carriedInto),
  ],
)

/** A group is asked whether it agrees to a draft, by consent. */
export const agreements = table(
  'agreements',
  {
    id: id('id'),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    draftId: text('draft_id')
      .notNull()
      .references(() => documentDrafts.id),
    statement: text('statement').notNull(),
    openedBy: text('opened_by').notNull(),
    openedAt: moment('opened_at').notNull(),
    closesAt: moment('closes_at').notNull(),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by'),
    result: text('result').$type<'agreed' | 'not-agreed'>(),
    /** What the group says of the result. */
    resultWords: text('result_words'),
  },
  (t) => [
    uniqueIndex('agreements_one_open').on(t.documentId).where(sql`closed_at is null`),
    index('agreements_by_document').on(t.documentId, t.openedAt),
    index('agreements_due').on(t.closedAt, t.closesAt),
  ],
)

/** One member who has a say in an agreement, and what they said. */
export const agreementVoices = table(
  'agreement_voices',
  {
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    voice: text('voice').$type<Voice>(),
    reason: text('reason'),
    enteredBySeatId: text('entered_by_seat_id').references(() => seats.id),
    /** Their chosen name may stand on what is printed. */
    mayBeNamed: flag('may_be_named').notNull().default(false),
    saidAt: moment('said_at'),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.seatId] }), index('agreement_voices_by_seat').on(t.seatId, t.saidAt)],
)
