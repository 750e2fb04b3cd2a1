import { sql } from 'drizzle-orm'
import { flag, id, index, int, json, moment, primaryKey, sequence, table, text, uniqueIndex } from '../columns.ts'
import { conditions, members } from './people.ts'

/** A group around a condition, several conditions, or a shared experience. */
export const groups = table(
  'groups',
  {
    id: id('id'),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** `carers`: a place for carers only. Nobody else learns who is in it, or what is said. */
    kind: text('kind').$type<'peer' | 'carers' | 'practice'>().notNull().default('peer'),
    /** Public, like everything a summary page shows; members' words never are. */
    purpose: text('purpose').notNull(),
    lookedAfter: text('looked_after').notNull(),
    dropIns: text('drop_ins').notNull().default(''),
    /** Markdown for people who have just joined, and the group's own house rules. Members only. */
    welcome: text('welcome').notNull().default(''),
    houseRules: text('house_rules').notNull().default(''),
    joining: text('joining').$type<'open' | 'ask'>().notNull(),
    /** Kept with each join and leave, so that no page counts a whole community. */
    memberCount: int('member_count').notNull().default(0),
    openedBy: text('opened_by').notNull(),
    openedAt: moment('opened_at').notNull(),
  },
  (t) => [uniqueIndex('groups_slug').on(t.slug)],
)

export const groupConditions = table(
  'group_conditions',
  {
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    conditionId: text('condition_id')
      .notNull()
      .references(() => conditions.id),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.conditionId] }),
    index('group_conditions_by_condition').on(t.conditionId),
  ],
)

export const topics = table(
  'topics',
  {
    id: id('id'),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    name: text('name').notNull(),
    position: int('position').notNull(),
    retiredAt: moment('retired_at'),
  },
  (t) => [index('topics_by_group').on(t.groupId, t.position)],
)

export const memberships = table(
  'memberships',
  {
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    joinedAt: moment('joined_at').notNull(),
    /** What "new since I was last here" is counted from. */
    visitedAt: moment('visited_at').notNull(),
    /** When the visit before this one ended; null until there was one. What is new does not vanish while somebody is still looking. */
    visitBefore: moment('visit_before'),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.memberId] }), index('memberships_by_member').on(t.memberId)],
)

/** Who looks after a group, and who says hello to newcomers. */
export const groupRoles = table(
  'group_roles',
  {
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    role: text('role').$type<'facilitator' | 'greeter'>().notNull(),
    namedBy: text('named_by').notNull(),
    namedAt: moment('named_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.memberId, t.role] }), index('group_roles_by_member').on(t.memberId)],
)

/** Somebody asked to join a group that asks first. Answered when `decidedAt` is set. */
export const joinRequests = table(
  'join_requests',
  {
    id: id('id'),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    words: text('words').notNull(),
    askedAt: moment('asked_at').notNull(),
    decidedAt: moment('decided_at'),
    decidedBy: text('decided_by'),
    outcome: text('outcome').$type<'welcomed' | 'not-this-time' | 'withdrawn'>(),
    reason: text('reason'),
  },
  (t) => [
    index('join_requests_open').on(t.groupId, t.decidedAt, t.askedAt),
    index('join_requests_by_member').on(t.memberId, t.groupId),
    // Two presses at once must not put one person before the facilitators twice.
    uniqueIndex('join_requests_once').on(t.groupId, t.memberId).where(sql`decided_at is null`),
  ],
)

/** "Ask for one": a group somebody wished for. Answered when `groupId` or `answer` is set. */
export const groupAsks = table(
  'group_asks',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    words: text('words').notNull(),
    conditionId: text('condition_id').references(() => conditions.id),
    askedAt: moment('asked_at').notNull(),
    answeredAt: moment('answered_at'),
    answeredBy: text('answered_by'),
    groupId: text('group_id').references(() => groups.id),
    answer: text('answer'),
  },
  (t) => [index('group_asks_open').on(t.answeredAt, t.askedAt), index('group_asks_by_member').on(t.memberId, t.id)],
)

/** What a content note may warn of. */
export type ContentNote =
  | 'low-mood'
  | 'self-harm'
  | 'death-and-grief'
  | 'medical-detail'
  | 'food-and-weight'
  | 'abuse'
  | 'pregnancy-loss'
  | 'alcohol-and-drugs'

/** A conversation in a group. The first post opens it. */
export const threads = table(
  'threads',
  {
    id: id('id'),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    title: text('title').notNull(),
    /** Members see "a member of this group" in place of the name. */
    nameless: flag('nameless').notNull().default(false),
    postedAt: moment('posted_at').notNull(),
    lastPostAt: moment('last_post_at').notNull(),
    replyCount: int('reply_count').notNull().default(0),
    /** Null until somebody other than the author has answered. */
    answeredAt: moment('answered_at'),
    /** Written in the author's first weeks, so that nobody's first words fall into silence. */
    byNewcomer: flag('by_newcomer').notNull().default(false),
    /** Its first words wait to be checked; until then it is there only for its author and the people who check. */
    heldAt: moment('held_at'),
  },
  (t) => [
    index('threads_newest').on(t.groupId, t.lastPostAt, t.id),
    index('threads_waiting').on(t.groupId, t.byNewcomer, t.answeredAt, t.postedAt),
    index('threads_by_author').on(t.authorId, t.postedAt),
  ],
)

export const threadTopics = table(
  'thread_topics',
  {
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
  },
  (t) => [primaryKey({ columns: [t.topicId, t.threadId] }), index('thread_topics_by_thread').on(t.threadId)],
)

/** A closed thread has a row here, which says who closed it and why. An open one does not. */
export const threadClosures = table('thread_closures', {
  threadId: text('thread_id')
    .primaryKey()
    .references(() => threads.id),
  closedBy: text('closed_by').notNull(),
  reason: text('reason').notNull(),
  closedAt: moment('closed_at').notNull(),
})

export const threadPins = table(
  'thread_pins',
  {
    threadId: text('thread_id')
      .primaryKey()
      .references(() => threads.id),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    pinnedBy: text('pinned_by').notNull(),
    pinnedAt: moment('pinned_at').notNull(),
  },
  (t) => [index('thread_pins_by_group').on(t.groupId)],
)

/** A merged thread lives on as a signpost: its address leads to where the words went. */
export const threadMerges = table(
  'thread_merges',
  {
    threadId: text('thread_id')
      .primaryKey()
      .references(() => threads.id),
    intoId: text('into_id')
      .notNull()
      .references(() => threads.id),
    mergedBy: text('merged_by').notNull(),
    mergedAt: moment('merged_at').notNull(),
  },
  (t) => [index('thread_merges_by_into').on(t.intoId)],
)

/** One message in a thread. `seq` is the order of writing and the key that pages follow. */
export const posts = table(
  'posts',
  {
    seq: sequence('seq'),
    id: text('id').notNull().unique(),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    opensThread: flag('opens_thread').notNull().default(false),
    /** Markdown as written. */
    body: text('body').notNull(),
    /** The same, formatted and sanitised when it was written, so that reading costs nothing. */
    html: text('html').notNull(),
    contentNotes: json('content_notes').$type<ContentNote[]>().notNull(),
    nameless: flag('nameless').notNull().default(false),
    quotesId: text('quotes_id'),
    postedAt: moment('posted_at').notNull(),
    editedAt: moment('edited_at'),
  },
  (t) => [index('posts_in_thread').on(t.threadId, t.seq), index('posts_by_author').on(t.authorId, t.seq)],
)

/** What a post said before it was edited. Facilitators may read it. */
export const postVersions = table(
  'post_versions',
  {
    id: id('id'),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id),
    title: text('title'),
    body: text('body').notNull(),
    replacedBy: text('replaced_by').notNull(),
    replacedAt: moment('replaced_at').notNull(),
  },
  (t) => [index('post_versions_by_post').on(t.postId, t.replacedAt)],
)

/** Why a post is out of view: its author took it down, a moderator hid or removed it, or it waits to be checked. */
export type Withheld = 'taken-down' | 'hidden' | 'removed' | 'held'

/** A post that is out of view. Hidden, not destroyed; putting it back removes the row. */
export const postTakedowns = table('post_takedowns', {
  postId: text('post_id')
    .primaryKey()
    .references(() => posts.id),
  how: text('how').$type<Withheld>().notNull().default('taken-down'),
  /** It was held before anybody else saw it: whoever puts it back lets it come into view for the first time. */
  neverShown: flag('never_shown').notNull().default(false),
  /** While others had it out of view its author took it down too: what is undone then must not show it again. */
  authorTookDownAt: moment('author_took_down_at'),
  takenDownBy: text('taken_down_by').notNull(),
  takenDownAt: moment('taken_down_at').notNull(),
})

export const mentions = table(
  'mentions',
  {
    postId: text('post_id')
      .notNull()
      .references(() => posts.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
  },
  (t) => [primaryKey({ columns: [t.postId, t.memberId] }), index('mentions_of').on(t.memberId)],
)

/** "I hear you", "Same here", "Thank you", "Sending strength". */
export type SupportKind = 'hear' | 'same' | 'thanks' | 'strength'

/** "I hear you", "Same here", "Thank you", "Sending strength". Words of support, not scores. */
export const reactions = table(
  'reactions',
  {
    postId: text('post_id')
      .notNull()
      .references(() => posts.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<SupportKind>().notNull(),
    reactedAt: moment('reacted_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.kind, t.memberId] }),
    index('reactions_by_member').on(t.memberId, t.reactedAt),
  ],
)

/** Words not posted yet. They live on the server, so a lost session or a flat battery loses nothing. */
export const drafts = table(
  'drafts',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** `thread:ID` for a reply, `group:ID` for a new thread, `post:ID` for an edit. */
    place: text('place').notNull(),
    title: text('title').notNull().default(''),
    body: text('body').notNull().default(''),
    contentNotes: json('content_notes').$type<ContentNote[]>().notNull(),
    topicIds: json('topic_ids').$type<string[]>().notNull(),
    nameless: flag('nameless').notNull().default(false),
    /** The post these words answer. Not a key: a draft outlives what it quotes. */
    quotesId: text('quotes_id'),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [
    uniqueIndex('drafts_place').on(t.memberId, t.place),
    index('drafts_newest').on(t.memberId, t.savedAt),
    index('drafts_by_place').on(t.place),
  ],
)

export const follows = table(
  'follows',
  {
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    followedAt: moment('followed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.threadId, t.memberId] }),
    index('follows_by_member').on(t.memberId, t.followedAt, t.threadId),
  ],
)

/** Not hearing about a thread, a group or a person, for a while or for good (`until` null). */
export const mutes = table(
  'mutes',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<'thread' | 'group' | 'person'>().notNull(),
    subjectId: text('subject_id').notNull(),
    mutedAt: moment('muted_at').notNull(),
    until: moment('until'),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.kind, t.subjectId] })],
)

export const savedPosts = table(
  'saved_posts',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id),
    savedAt: moment('saved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.postId] }),
    index('saved_posts_newest').on(t.memberId, t.savedAt, t.postId),
    index('saved_posts_by_time').on(t.savedAt),
  ],
)

/** How far a member has read in a thread: the sequence number of the last post they saw. */
export const readingPlaces = table(
  'reading_places',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    seq: int('seq').notNull(),
    readAt: moment('read_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.threadId] })],
)

/** A question a group is asked on a schedule. */
export const prompts = table(
  'prompts',
  {
    id: id('id'),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    title: text('title').notNull(),
    body: text('body').notNull(),
    /** 0 Sunday to 6 Saturday, and minutes after local midnight. */
    weekday: int('weekday').notNull(),
    minute: int('minute').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => members.id),
    nextAt: moment('next_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [index('prompts_due').on(t.endedAt, t.nextAt), index('prompts_by_group').on(t.groupId)],
)

/** Every word that has been posted, once: what a misspelt search is compared with. Holds no link to a post or person. */
export const searchWords = table(
  'search_words',
  {
    word: text('word').primaryKey(),
    initial: text('initial').notNull(),
    length: int('length').notNull(),
  },
  (t) => [index('search_words_near').on(t.initial, t.length)],
)

/** Words of the host's own that stand on public pages. Each change is a new version; the old ones stay. */
export const houseTexts = table(
  'house_texts',
  {
    key: text('key').$type<'house-rules'>().notNull(),
    version: int('version').notNull(),
    /** Markdown as written, and the same formatted and sanitised. */
    body: text('body').notNull(),
    html: text('html').notNull(),
    changedBy: text('changed_by')
      .notNull()
      .references(() => members.id),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.version] })],
)
