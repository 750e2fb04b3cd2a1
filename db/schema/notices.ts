import { id, index, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
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
    /** Same key, same notice: a job that runs twice tells a person once. */
    onceKey: text('once_key').notNull(),
    givenAt: moment('given_at').notNull(),
    readAt: moment('read_at'),
    /** When it goes, or went, out by mail. Null: this kind is not mailed to this member. */
    mailDueAt: moment('mail_due_at'),
    mailedAt: moment('mailed_at'),
  },
  (t) => [
    uniqueIndex('notices_once').on(t.memberId, t.onceKey),
    index('notices_newest').on(t.memberId, t.id),
    index('notices_unread').on(t.memberId, t.readAt, t.id),
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
