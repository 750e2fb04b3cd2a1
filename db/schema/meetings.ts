import { id, index, int, moment, primaryKey, table, text } from '../columns.ts'
import { documents } from './documents.ts'
import { members } from './people.ts'
import { sayings } from './sayings.ts'
import { seats, workspaces } from './workspaces.ts'

/** When the people of a workspace meet. What is called off stays, and says so. */
export const meetings = table(
  'meetings',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    title: text('title').notNull(),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    place: text('place').notNull().default(''),
    link: text('link').notNull().default(''),
    /** A member with a seat who writes the minutes, besides the chair and the staff. */
    noteTakerSeatId: text('note_taker_seat_id').references(() => seats.id),
    calledBy: text('called_by').notNull(),
    calledAt: moment('called_at').notNull(),
    /** How often its time or place changed: calendars take the higher number. */
    changes: int('changes').notNull().default(0),
    changedAt: moment('changed_at'),
    calledOffAt: moment('called_off_at'),
    calledOffWhy: text('called_off_why').notNull().default(''),
    /** In short sentences, for everybody in the group. */
    summary: text('summary').notNull().default(''),
    summaryBy: text('summary_by'),
    summaryAt: moment('summary_at'),
    minutesApprovedBy: text('minutes_approved_by'),
    minutesApprovedAt: moment('minutes_approved_at'),
  },
  (t) => [index('meetings_of_workspace').on(t.workspaceId, t.startsAt), index('meetings_by_start').on(t.startsAt)],
)

/** An item of an agenda. Its words are a saying of whoever put it there. */
export const agendaItems = table(
  'agenda_items',
  {
    id: text('id')
      .primaryKey()
      .references(() => sayings.id),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    position: int('position').notNull(),
    minutes: int('minutes').notNull(),
    droppedAt: moment('dropped_at'),
  },
  (t) => [index('agenda_items_of_meeting').on(t.meetingId, t.position)],
)

/** What people read before a meeting: a document of the workspace, or a text. */
export const meetingPapers = table(
  'meeting_papers',
  {
    id: id('id'),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    documentId: text('document_id').references(() => documents.id),
    title: text('title').notNull(),
    /** Empty for a document: its newest draft is read. */
    words: text('words').notNull().default(''),
    addedBy: text('added_by').notNull(),
    addedAt: moment('added_at').notNull(),
    removedAt: moment('removed_at'),
  },
  (t) => [index('meeting_papers_of_meeting').on(t.meetingId, t.id)],
)

/** Whether somebody comes, and whether they have read the pack. */
export const meetingComers = table(
  'meeting_comers',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    answer: text('answer').$type<'coming' | 'not-coming'>(),
    answeredAt: moment('answered_at'),
    enteredBySeatId: text('entered_by_seat_id'),
    readAt: moment('read_at'),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.seatId] }), index('meeting_comers_of_seat').on(t.seatId, t.meetingId)],
)

/** What somebody needs to take part. Only the chair and the staff read it. It goes after the meeting, unless they agreed that it is used again. */
export const accessNeeds = table(
  'access_needs',
  {
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    words: text('words').notNull(),
    toldAt: moment('told_at').notNull(),
    /** The one meeting it was told for; null when they agreed that it counts for every meeting to come. */
    meetingId: text('meeting_id').references(() => meetings.id),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.memberId] }), index('access_needs_of_member').on(t.memberId)],
)

/** What was said about an item of the agenda, or about the whole meeting (`about` is 'whole'). The last words stand. */
export const meetingMinutes = table(
  'meeting_minutes',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    about: text('about').notNull(),
    words: text('words').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.about] })],
)

/** What a meeting decided. */
export const meetingDecisions = table(
  'meeting_decisions',
  {
    id: id('id'),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    words: text('words').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [index('meeting_decisions_of_meeting').on(t.meetingId, t.id)],
)

/** What somebody said they would do, and by when. It stands on every agenda until it ends. */
export const meetingActions = table(
  'meeting_actions',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    words: text('words').notNull(),
    ownerSeatId: text('owner_seat_id')
      .notNull()
      .references(() => seats.id),
    /** A day on the wall: "2027-01-12". */
    dueOn: text('due_on').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
    ended: text('ended').$type<'done' | 'dropped'>(),
    endedBy: text('ended_by'),
    endedAt: moment('ended_at'),
    /** What became of it. */
    outcome: text('outcome').notNull().default(''),
  },
  (t) => [
    index('meeting_actions_open').on(t.workspaceId, t.endedAt, t.dueOn),
    index('meeting_actions_of_meeting').on(t.meetingId, t.id),
    index('meeting_actions_of_owner').on(t.ownerSeatId, t.endedAt),
    index('meeting_actions_due').on(t.endedAt, t.dueOn),
  ],
)
