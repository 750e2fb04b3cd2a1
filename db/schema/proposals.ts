import { sql } from 'drizzle-orm'
import { id, index, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import type { Withheld } from './groups.ts'
import { members } from './people.ts'
import type { Voice } from './review.ts'
import { seats, workspaces } from './workspaces.ts'

/** What a group says to a proposal. */
export type ProposalAnswer = 'yes' | 'yes-if' | 'no'

/** Research, or something new in a service, that is put to a group: in plain words, with what it asks of people and gives back. */
export const proposals = table(
  'proposals',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    asked: text('asked').notNull(),
    burden: text('burden').notNull(),
    payment: text('payment').notNull(),
    comesBack: text('comes_back').notNull(),
    /** Who proposes it, as they want to be named in the answer. */
    proposedBy: text('proposed_by').notNull(),
    /** The chair or the staff who entered it; null: it came by the open form. */
    enteredBy: text('entered_by'),
    putAt: moment('put_at').notNull(),
    /** Written to once, when there is an answer, and then forgotten. */
    email: text('email'),
    /** Of the link by which whoever put it looks up what became of it. */
    trackingHash: text('tracking_hash'),
    /** When the chair or the staff laid it before the group; until then only they see it. */
    laidAt: moment('laid_at'),
    laidBy: text('laid_by'),
    putAsideAt: moment('put_aside_at'),
    putAsideBy: text('put_aside_by'),
    /** Told to whoever put it. */
    putAsideWhy: text('put_aside_why').notNull().default(''),
  },
  (t) => [
    index('proposals_by_workspace').on(t.workspaceId, t.id),
    uniqueIndex('proposals_tracking').on(t.trackingHash).where(sql`tracking_hash is not null`),
  ],
)

/** What a member of the group says about a proposal. */
export const proposalComments = table(
  'proposal_comments',
  {
    id: id('id'),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    enteredBySeatId: text('entered_by_seat_id').references(() => seats.id),
    words: text('words').notNull(),
    saidAt: moment('said_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    /** Taken from view: held, hidden or removed, by whom and when. */
    withheld: text('withheld').$type<Withheld>(),
    withheldBy: text('withheld_by'),
    withheldAt: moment('withheld_at'),
  },
  (t) => [index('proposal_comments_of').on(t.proposalId, t.id), index('proposal_comments_by').on(t.authorId, t.id)],
)

/** The answer of the group as a letter: first asked of whoever has a say, then sent. A new one takes the place of one that was not sent. */
export const proposalLetters = table(
  'proposal_letters',
  {
    id: id('id'),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id),
    answer: text('answer').$type<ProposalAnswer>().notNull(),
    /** Why, in plain words. */
    reasons: text('reasons').notNull(),
    /** What would have to change first, where the answer is "yes, if". */
    conditions: text('conditions').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
    closesAt: moment('closes_at').notNull(),
    replacedAt: moment('replaced_at'),
    sentAt: moment('sent_at'),
    sentBy: text('sent_by'),
  },
  (t) => [
    uniqueIndex('proposal_letters_one').on(t.proposalId).where(sql`replaced_at is null`),
    index('proposal_letters_due').on(t.sentAt, t.replacedAt, t.closesAt),
  ],
)

/** One member who has a say in a letter, and what they said. */
export const letterVoices = table(
  'letter_voices',
  {
    letterId: text('letter_id')
      .notNull()
      .references(() => proposalLetters.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    voice: text('voice').$type<Voice>(),
    reason: text('reason').notNull().default(''),
    enteredBySeatId: text('entered_by_seat_id').references(() => seats.id),
    saidAt: moment('said_at'),
  },
  (t) => [primaryKey({ columns: [t.letterId, t.seatId] }), index('letter_voices_by_seat').on(t.seatId, t.saidAt)],
)

/** What happened after the answer, with its day. */
export const proposalNotes = table(
  'proposal_notes',
  {
    id: id('id'),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id),
    words: text('words').notNull(),
    /** "2027-05-01". */
    happenedOn: text('happened_on').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [index('proposal_notes_of').on(t.proposalId, t.happenedOn, t.id)],
)

/** The five sections of the short form of GRIPP2, as the group wrote them (Staniszewska and others, BMJ 2017). */
export const proposalReports = table('proposal_reports', {
  proposalId: text('proposal_id')
    .primaryKey()
    .references(() => proposals.id),
  aim: text('aim').notNull(),
  methods: text('methods').notNull(),
  results: text('results').notNull(),
  discussion: text('discussion').notNull(),
  reflections: text('reflections').notNull(),
  writtenBy: text('written_by').notNull(),
  writtenAt: moment('written_at').notNull(),
})
