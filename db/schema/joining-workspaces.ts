import { sql } from 'drizzle-orm'
import { id, index, moment, table, text, uniqueIndex } from '../columns.ts'
import { members } from './people.ts'
import { type SeatKind, seats, workspaces } from './workspaces.ts'

/** A link that gives one person one seat. Its secret was told once, and only its hash is kept. */
export const workspaceInvitations = table(
  'workspace_invitations',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    secretHash: text('secret_hash').notNull(),
    kind: text('kind').$type<SeatKind>().notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    usedAt: moment('used_at'),
  },
  (t) => [
    uniqueIndex('workspace_invitations_secret').on(t.secretHash),
    index('workspace_invitations_open').on(t.workspaceId, t.usedAt, t.withdrawnAt, t.endsAt),
  ],
)

/** Somebody asks for a seat, in their own words, and is answered with a reason. */
export const seatRequests = table(
  'seat_requests',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<SeatKind>().notNull(),
    words: text('words').notNull(),
    askedAt: moment('asked_at').notNull(),
    decidedAt: moment('decided_at'),
    decidedBy: text('decided_by'),
    outcome: text('outcome').$type<'welcomed' | 'not-this-time' | 'withdrawn'>(),
    /** Sent to whoever asked. */
    reason: text('reason').notNull().default(''),
  },
  (t) => [
    uniqueIndex('seat_requests_one_open').on(t.workspaceId, t.memberId).where(sql`decided_at is null`),
    index('seat_requests_open').on(t.workspaceId, t.decidedAt, t.askedAt),
    index('seat_requests_of').on(t.memberId, t.id),
  ],
)

/** A seat became another one, or ended, by somebody else's hand: who did it, and the reason its holder was told. */
export const seatChanges = table(
  'seat_changes',
  {
    id: id('id'),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    was: text('was').$type<SeatKind>().notNull(),
    /** Null: the seat ended. */
    became: text('became').$type<SeatKind>(),
    reason: text('reason').notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [index('seat_changes_of').on(t.seatId, t.changedAt)],
)

/** What a workspace is for and how it works together, each time it was written. The newest stands. */
export const workspaceTerms = table(
  'workspace_terms',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    purpose: text('purpose').notNull(),
    /** Markdown. */
    terms: text('terms').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [index('workspace_terms_of').on(t.workspaceId, t.id)],
)
