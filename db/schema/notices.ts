import { flag, id, index, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { groups, threads } from './groups.ts'
import { members } from './people.ts'

/** What a person can be told about. Each kind has its own choice. */
export type NoticeKind =
  | 'reply'
  | 'mention'
  | 'support'
  | 'welcome'
  | 'group-opened'
  | 'join-answered'
  | 'thread-changed'
  | 'newcomer-waiting'
  | 'join-asked'
  | 'group-asked'
  | 'support-offered'
  | 'support-written'
  | 'support-asked'
  | 'support-called'
  | 'paged'
  | 'session-soon'
  | 'session-changed'
  | 'session-missed'
  | 'contact-unchecked'
  | 'record-due'
  | 'report-kept'
  | 'report-answered'
  | 'concern-told'
  | 'decision'
  | 'case-handed'
  | 'case-reopened'
  | 'appeal-answered'
  | 'appeal-waiting'
  | 'export-asked'
  | 'debrief-asked'
  | 'peer-asked'
  | 'peer-answered'
  | 'peer-wrote'
  | 'peer-ended'
  | 'plan-due'
  | 'weekly-read'
  | 'plan-opened'
  | 'plan-tried'
  | 'correction-unsafe'
  | 'correction-answered'
  | 'claim-asked'
  | 'claim-answered'
  | 'review-asked'
  | 'review-soon'
  | 'comment-answered'
  | 'say-asked'
  | 'review-ended'
  | 'document-due'
  | 'meeting-called'
  | 'meeting-changed'
  | 'meeting-soon'
  | 'action-due'
  | 'service-due'
  | 'service-unpublished'
  | 'seat-asked'
  | 'seat-answered'
  | 'involvement-answered'
  | 'seat-changed'
  | 'proposal-laid'
  | 'answer-asked'
  | 'answer-sent'
  | 'year-asked'

/** Something happened that concerns this member. Points at things; repeats no words. */
export const notices = table(
  'notices',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<NoticeKind>().notNull(),
    groupId: text('group_id').references(() => groups.id),
    threadId: text('thread_id').references(() => threads.id),
    postId: text('post_id'),
    /** What the notice is about when it is none of these: an alarm, an offer of support. */
    concernsId: text('concerns_id'),
    /** Same key, same notice: a job that runs twice tells a person once. */
    onceKey: text('once_key').notNull(),
    givenAt: moment('given_at').notNull(),
    readAt: moment('read_at'),
    /** When it goes, or went, out in a mail of its own. Null: not this one, or no longer needed. */
    mailDueAt: moment('mail_due_at'),
    /** Waits for the member's next digest. */
    inDigest: flag('in_digest').notNull().default(false),
    mailedAt: moment('mailed_at'),
  },
  (t) => [
    uniqueIndex('notices_once').on(t.memberId, t.onceKey),
    index('notices_newest').on(t.memberId, t.id),
    index('notices_unread').on(t.memberId, t.readAt, t.id),
    index('notices_to_mail').on(t.memberId, t.mailedAt, t.inDigest, t.mailDueAt),
  ],
)

/** How a member wants to be told of one kind. No row: the kind's default. */
export const noticeChoices = table(
  'notice_choices',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<NoticeKind>().notNull(),
    mail: text('mail').$type<'at-once' | 'digest' | 'never'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.kind] })],
)
