import { sql } from 'drizzle-orm'
import { flag, id, index, int, json, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { groups, type SupportKind, type Withheld } from './groups.ts'
import { conditions, members } from './people.ts'

/**
 * Where people talk live: a session of a group, the side conversation of somebody who asked for support, or a peer
 * connection. The same messages for all three.
 */
export type ChatRoomKind = 'session' | 'support' | 'peer'

/** A place with messages in one order. `version` counts every message sent and every change to one, without a gap. */
export const chatRooms = table('chat_rooms', {
  id: id('id'),
  kind: text('kind').$type<ChatRoomKind>().notNull(),
  /** Null for peer connections. */
  groupId: text('group_id').references(() => groups.id),
  version: int('version').notNull().default(0),
  openedAt: moment('opened_at').notNull(),
  /** Nothing can be sent from now on. */
  endedAt: moment('ended_at'),
})

/** What somebody said in a room. Named `messages` on the page. */
export const chatMessages = table(
  'chat_messages',
  {
    id: id('id'),
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    /** Its place in the order of the room: the room's version when it came into view. */
    seq: int('seq').notNull(),
    /** The room's version when it last changed: whoever was away asks for what is newer. */
    version: int('version').notNull(),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    /** Made by the writer's page, so that a message sent twice is kept once. */
    clientKey: text('client_key').notNull(),
    body: text('body').notNull(),
    html: text('html').notNull(),
    answersId: text('answers_id'),
    sentAt: moment('sent_at').notNull(),
    editedAt: moment('edited_at'),
  },
  (t) => [
    uniqueIndex('chat_messages_once').on(t.authorId, t.roomId, t.clientKey),
    uniqueIndex('chat_messages_in_order').on(t.roomId, t.seq),
    index('chat_messages_changed').on(t.roomId, t.version),
    index('chat_messages_by_author').on(t.authorId, t.id),
  ],
)

/** Messages out of view: waiting to be checked, kept back with a reason, taken back by their author, hidden or removed. */
export const chatWithholdings = table(
  'chat_withholdings',
  {
    messageId: text('message_id')
      .primaryKey()
      .references(() => chatMessages.id),
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    how: text('how').$type<Withheld>().notNull(),
    /** It has never been in view: let through, it takes its place after what was said meanwhile. */
    neverShown: flag('never_shown').notNull().default(false),
    /** Why it waits ("newcomer", "link", "every-message", "flagged", "nobody-here"); once it is hidden, what a facilitator said when they kept it back. */
    why: text('why'),
    by: text('by').notNull(),
    at: moment('at').notNull(),
    /** The facilitator who is looking at it, so that two do not decide at once. */
    claimedBy: text('claimed_by'),
    claimedAt: moment('claimed_at'),
  },
  (t) => [index('chat_withholdings_waiting').on(t.roomId, t.how, t.at)],
)

/** What a facilitator let through, and when: until the chat is over they may think better of it. */
export const chatLetThroughs = table(
  'chat_let_throughs',
  {
    messageId: text('message_id')
      .primaryKey()
      .references(() => chatMessages.id),
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    by: text('by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('chat_let_throughs_of_room').on(t.roomId, t.at)],
)

/** What a message said before it was edited; for those who look after the room. */
export const chatMessageVersions = table(
  'chat_message_versions',
  {
    id: id('id'),
    messageId: text('message_id')
      .notNull()
      .references(() => chatMessages.id),
    body: text('body').notNull(),
    replacedAt: moment('replaced_at').notNull(),
  },
  (t) => [index('chat_message_versions_of').on(t.messageId, t.replacedAt)],
)

/** Support reactions, as under posts. */
export const chatReactions = table(
  'chat_reactions',
  {
    messageId: text('message_id')
      .notNull()
      .references(() => chatMessages.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<SupportKind>().notNull(),
    givenAt: moment('given_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.memberId, t.kind] })],
)

/** A drop-in that comes back every week until it is ended. */
export const chatSeries = table(
  'chat_series',
  {
    id: id('id'),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    /** The first one at its present hour, by which weekday and clock time of the others are known (UK time, so that summer time moves none). */
    firstStartsAt: moment('first_starts_at').notNull(),
    startedBy: text('started_by').notNull(),
    startedAt: moment('started_at').notNull(),
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
    /** How often any of it was changed or called off, and when last: calendars take the later word over the earlier (RFC 5545). */
    changes: int('changes').notNull().default(0),
    changedAt: moment('changed_at'),
  },
  (t) => [index('chat_series_of_group').on(t.groupId, t.endedAt)],
)

/** Why a session is over: its time was up, no facilitator stayed, a facilitator closed it, it was called off, or nobody came to open its doors. */
export type SessionEnding = 'time-up' | 'nobody-there' | 'closed' | 'called-off' | 'never-opened'

/** A drop-in at a set hour (`endsAt` set), or an always-open room (null). Its id is its room's. */
export const chatSessions = table(
  'chat_sessions',
  {
    id: text('id')
      .primaryKey()
      .references(() => chatRooms.id),
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id),
    seriesId: text('series_id').references(() => chatSeries.id),
    title: text('title').notNull(),
    /** What stands at the door before it opens. */
    waitingWords: text('waiting_words').notNull().default(''),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at'),
    /** The hour its series has for it, by which calendars know it even when it was moved. Null: when it starts. */
    dueAt: moment('due_at'),
    /** Since when it is not like the others of its series: it was changed alone. */
    setApartAt: moment('set_apart_at'),
    /** How often it was changed or called off, and when last. */
    changes: int('changes').notNull().default(0),
    changedAt: moment('changed_at'),
    /** How many people at most; null: as many as come. */
    places: int('places'),
    /** Who of the group may come: everybody, or those in their first year on the path. */
    mayCome: text('may_come').$type<'everybody' | 'newly-diagnosed'>().notNull().default('everybody'),
    /** What somebody who comes late can read. */
    readFrom: text('read_from').$type<'start' | 'arrival'>().notNull().default('start'),
    /** With no facilitator here: close after the grace, or stay open and hold every message. */
    unattended: text('unattended').$type<'closes' | 'holds'>().notNull().default('closes'),
    graceMinutes: int('grace_minutes').notNull().default(10),
    /** How many of a newcomer's first messages wait to be checked. */
    firstHeld: int('first_held').notNull().default(2),
    /** Days after its end until its messages are deleted. */
    keepDays: int('keep_days').notNull().default(30),
    scheduledBy: text('scheduled_by').notNull(),
    scheduledAt: moment('scheduled_at').notNull(),
    openedAt: moment('opened_at'),
    openedBy: text('opened_by'),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by'),
    ending: text('ending').$type<SessionEnding>(),
    /** Since when no facilitator has been here; null while one is. */
    unattendedSince: moment('unattended_since'),
    /** Seconds between two messages of one person; 0: no slow mode. */
    slowSeconds: int('slow_seconds').notNull().default(0),
    checksAllSince: moment('checks_all_since'),
    arrivalsPausedSince: moment('arrivals_paused_since'),
    /** Its messages were deleted; the counts stay. */
    sweptAt: moment('swept_at'),
  },
  (t) => [
    index('chat_sessions_of_group').on(t.groupId, t.closedAt, t.startsAt),
    index('chat_sessions_open').on(t.startsAt).where(sql`closed_at is null`),
    index('chat_sessions_to_sweep').on(t.closedAt).where(sql`swept_at is null`),
    uniqueIndex('chat_sessions_once').on(t.seriesId, t.dueAt),
  ],
)

/** Whoever looks after one session beside the group's facilitators: a co-facilitator, or the one it was handed to. */
export const chatHosts = table(
  'chat_hosts',
  {
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** Who leads; the others help. */
    leads: flag('leads').notNull().default(false),
    namedBy: text('named_by').notNull(),
    namedAt: moment('named_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [primaryKey({ columns: [t.roomId, t.memberId] })],
)

/** Somebody was or is in a room. Present while `leftAt` is null and they were seen a moment ago. */
export const chatVisits = table(
  'chat_visits',
  {
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    firstCameAt: moment('first_came_at').notNull(),
    /** The room's version when they first came, for rooms that are read from there. */
    fromVersion: int('from_version').notNull(),
    seenAt: moment('seen_at').notNull(),
    leftAt: moment('left_at'),
    /** How far they have read, for "jump to where I was". */
    readTo: int('read_to').notNull().default(0),
    looksAfter: flag('looks_after').notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.roomId, t.memberId] }), index('chat_visits_here').on(t.roomId, t.leftAt, t.seenAt)],
)

/** The house rules of chat were read once, at the door. */
export const chatRulesRead = table('chat_rules_read', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id),
  version: text('version').notNull(),
  readAt: moment('read_at').notNull(),
})

/** "I'll come", and a reminder before it starts. */
export const chatComers = table(
  'chat_comers',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => chatSessions.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    saidAt: moment('said_at').notNull(),
    remindedAt: moment('reminded_at'),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.memberId] }), index('chat_comers_of').on(t.memberId, t.sessionId)],
)

/** A hand that is up: somebody would like to say something, and waits to be asked. */
export const chatHands = table(
  'chat_hands',
  {
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    raisedAt: moment('raised_at').notNull(),
    /** A facilitator has asked them to speak: the hand is down, and their page says that it is their turn. */
    askedAt: moment('asked_at'),
  },
  (t) => [primaryKey({ columns: [t.roomId, t.memberId] })],
)

/** "I need support", pressed in a session: known to those who look after it and to nobody else. */
export const chatSupportCalls = table(
  'chat_support_calls',
  {
    id: id('id'),
    sessionId: text('session_id')
      .notNull()
      .references(() => chatSessions.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** The side conversation. */
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    calledAt: moment('called_at').notNull(),
    /** They pressed, or what they wrote worried us. */
    cause: text('cause').$type<'pressed' | 'words'>().notNull().default('pressed'),
    /** The facilitator who answers. */
    takenBy: text('taken_by'),
    takenAt: moment('taken_at'),
    /** When the people on call were asked: by a facilitator, or by the house because nobody answered in time. */
    passedOnAt: moment('passed_on_at'),
    passedOnBy: text('passed_on_by'),
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
  },
  (t) => [
    index('chat_support_calls_of').on(t.sessionId, t.endedAt, t.calledAt),
    uniqueIndex('chat_support_calls_room').on(t.roomId),
    uniqueIndex('chat_support_calls_one_open').on(t.sessionId, t.memberId).where(sql`ended_at is null`),
  ],
)

/** What a facilitator did about a person or about the room. Logged, undoable, reportable. */
export type ChatMeasureKind =
  | 'note'
  | 'ask-to-step-out'
  | 'mute'
  | 'end-session'
  | 'slow-mode'
  | 'check-all'
  | 'pause-arrivals'

export const chatMeasures = table(
  'chat_measures',
  {
    id: id('id'),
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    kind: text('kind').$type<ChatMeasureKind>().notNull(),
    /** The person it is about; null: the room. */
    aboutId: text('about_id').references(() => members.id),
    /** A note, what the person is told, or how many seconds of slow mode. */
    words: text('words').notNull().default(''),
    takenBy: text('taken_by').notNull(),
    takenAt: moment('taken_at').notNull(),
    until: moment('until'),
    undoneBy: text('undone_by'),
    undoneAt: moment('undone_at'),
  },
  (t) => [index('chat_measures_of_room').on(t.roomId, t.takenAt), index('chat_measures_about').on(t.aboutId, t.roomId)],
)

/** What stays of a session: counts, never words; and how it was for whoever looked after it. */
export const chatSummaries = table('chat_summaries', {
  sessionId: text('session_id')
    .primaryKey()
    .references(() => chatSessions.id),
  counts: json('counts').$type<Readonly<Record<string, number>>>().notNull(),
  writtenAt: moment('written_at').notNull(),
})

export const chatDebriefs = table(
  'chat_debriefs',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => chatSessions.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    how: text('how').$type<'well' | 'mixed' | 'heavy'>().notNull(),
    words: text('words').notNull().default(''),
    wantsTalk: flag('wants_talk').notNull().default(false),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.memberId] })],
)

/** Somebody is open to being asked for a peer connection, and by how many at once. */
export const peerOffers = table('peer_offers', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id),
  /** A few words for whoever may ask. */
  words: text('words').notNull().default(''),
  /** "mornings", "evenings", "nights". */
  times: json('times').$type<string[]>().notNull(),
  /** They said that they also look after somebody. */
  cares: flag('cares').notNull().default(false),
  mostAsks: int('most_asks').notNull().default(2),
  mostConnections: int('most_connections').notNull().default(3),
  openSince: moment('open_since').notNull(),
  pausedSince: moment('paused_since'),
  /** When somebody last asked or was answered. Written at each ask, so that two at once wait for each other. */
  touchedAt: moment('touched_at').notNull(),
  /** The words were taken from view, or wait for a moderator. */
  withheld: text('withheld').$type<Withheld>(),
})

/** The conditions about which somebody is open to being asked: of those on their own journey, the ones they ticked. */
export const peerOfferConditions = table(
  'peer_offer_conditions',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => peerOffers.memberId),
    conditionId: text('condition_id')
      .notNull()
      .references(() => conditions.id),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.conditionId] }),
    index('peer_offers_about').on(t.conditionId, t.memberId),
  ],
)

/** One person asked another to connect. Both agree, or nothing happens and nobody is told why. */
export const peerConnections = table(
  'peer_connections',
  {
    id: id('id'),
    askedBy: text('asked_by')
      .notNull()
      .references(() => members.id),
    askedOf: text('asked_of')
      .notNull()
      .references(() => members.id),
    /** Null once one of them has taken back their consent to keep health information. */
    conditionId: text('condition_id').references(() => conditions.id),
    words: text('words').notNull().default(''),
    /** The words wait for a moderator, or were taken from view: the ask is not shown. */
    withheld: text('withheld').$type<Withheld>(),
    askedAt: moment('asked_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    answeredAt: moment('answered_at'),
    accepted: flag('accepted'),
    roomId: text('room_id').references(() => chatRooms.id),
    endedAt: moment('ended_at'),
    /** Null while it lasts, and when a block ended it: nobody is told which of the two it was. */
    endedBy: text('ended_by'),
    /** Which of the kind endings was chosen. */
    ending: text('ending'),
  },
  (t) => [
    index('peer_connections_asked_by').on(t.askedBy, t.askedAt),
    index('peer_connections_asked_of').on(t.askedOf, t.askedAt),
    index('peer_connections_between').on(t.askedBy, t.askedOf, t.askedAt),
    uniqueIndex('peer_connections_room').on(t.roomId),
  ],
)

/** "I know this person now": after the first week, one of the two lets links and contact details of the other come through. */
export const peerTrust = table(
  'peer_trust',
  {
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    saidAt: moment('said_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.roomId, t.memberId] })],
)
