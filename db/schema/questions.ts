import { flag, id, index, moment, primaryKey, table, text } from '../columns.ts'
import { groups, posts, threads, type Withheld } from './groups.ts'
import { members } from './people.ts'

/** A thread that asks something has a row here. A talk does not. */
export const threadQuestions = table('thread_questions', {
  threadId: text('thread_id')
    .primaryKey()
    .references(() => threads.id),
  madeBy: text('made_by').notNull(),
  madeAt: moment('made_at').notNull(),
})

/** "This helped", said to an answer. It belongs to the words, never to a tally of people. */
export const helpedMarks = table(
  'helped_marks',
  {
    postId: text('post_id')
      .notNull()
      .references(() => posts.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    markedAt: moment('marked_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.memberId] }),
    index('helped_marks_by_member').on(t.memberId, t.markedAt, t.postId),
    index('helped_marks_newest').on(t.markedAt),
  ],
)

/** One version of the short summary above a question. The newest that is in view is the summary; the others are its history. */
export const threadSummaries = table(
  'thread_summaries',
  {
    id: id('id'),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    words: text('words').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => members.id),
    /** Members see "a member of this group" in place of the name. */
    nameless: flag('nameless').notNull().default(false),
    writtenAt: moment('written_at').notNull(),
    /** The version whose words were put back. Not a key: that one may be erased. */
    putBackId: text('put_back_id'),
    withheld: text('withheld').$type<Withheld>(),
  },
  (t) => [
    index('thread_summaries_by_thread').on(t.threadId, t.id),
    index('thread_summaries_by_writer').on(t.writtenBy, t.id),
    index('thread_summaries_newest').on(t.writtenAt),
  ],
)

/** A post that a facilitator picked for the five-minute read of the week. */
export const weeklyPicks = table(
  'weekly_picks',
  {
    postId: text('post_id')
      .primaryKey()
      .references(() => posts.id),
    pickedBy: text('picked_by').notNull(),
    pickedAt: moment('picked_at').notNull(),
  },
  (t) => [index('weekly_picks_newest').on(t.pickedAt)],
)

/** Who wants to hear when there is a five-minute read in a group. */
export const weeklyReaders = table(
  'weekly_readers',
  {
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    since: moment('since').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.memberId] }),
    index('weekly_readers_by_member').on(t.memberId, t.groupId),
  ],
)
