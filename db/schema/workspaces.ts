import { sql } from 'drizzle-orm'
import { id, index, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { members } from './people.ts'

/** Why somebody sits at the table. An observer reads and comments, and has no say in decisions. */
export type SeatKind = 'expert' | 'carer' | 'staff' | 'chair' | 'supporter' | 'observer'

/** Where experts by experience and the staff of one service work together. Private, but for a page in the words of its own. */
export const workspaces = table(
  'workspaces',
  {
    id: id('id'),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** The service that opened it, as people call it. */
    service: text('service').notNull(),
    purpose: text('purpose').notNull(),
    /** Markdown, for its members. */
    terms: text('terms').notNull().default(''),
    /** For everybody, once the public page is open: who we are, and how to join. */
    whoWeAre: text('who_we_are').notNull().default(''),
    howToJoin: text('how_to_join').notNull().default(''),
    /** When its public page was opened; null while it is private. */
    publishedAt: moment('published_at'),
    openedBy: text('opened_by').notNull(),
    openedAt: moment('opened_at').notNull(),
    closedAt: moment('closed_at'),
  },
  (t) => [uniqueIndex('workspaces_slug').on(t.slug), index('workspaces_public').on(t.publishedAt)],
)

/** One person's place at the table. It ends with a row of its own time, so that what was said keeps its seat. */
export const seats = table(
  'seats',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<SeatKind>().notNull(),
    takenAt: moment('taken_at').notNull(),
    givenBy: text('given_by').notNull(),
    leftAt: moment('left_at'),
    /** When they chose to stand on the public page with their name; null: they do not. */
    namedAt: moment('named_at'),
  },
  (t) => [
    uniqueIndex('seats_once').on(t.workspaceId, t.memberId).where(sql`left_at is null`),
    index('seats_by_workspace').on(t.workspaceId, t.leftAt, t.takenAt),
    index('seats_by_member').on(t.memberId, t.leftAt),
  ],
)

/** Who may write down what a member says in the room: the member, or whoever gave them the seat, agreed to it. */
export const seatSupport = table(
  'seat_support',
  {
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    supporterSeatId: text('supporter_seat_id')
      .notNull()
      .references(() => seats.id),
    agreedBy: text('agreed_by').notNull(),
    agreedAt: moment('agreed_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.seatId, t.supporterSeatId, t.agreedAt] }),
    index('seat_support_by_supporter').on(t.supporterSeatId, t.endedAt),
  ],
)
