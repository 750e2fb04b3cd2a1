import { sql } from 'drizzle-orm'
import {
  check,
  flag,
  id,
  index,
  int,
  json,
  moment,
  primaryKey,
  sequence,
  table,
  text,
  uniqueIndex,
} from '../columns.ts'
import { groups } from './groups.ts'
import { members } from './people.ts'

/** How soon somebody must look: ordinary, within a day, now, danger to life. */
export type TriageLevel = 'green' | 'amber' | 'red' | 'crisis'

/** Why triage thinks so, for a moderator to read. */
export type TriageReason = { readonly code: string; readonly words: string }

/** What can be reported, screened, held and acted on. Each kind comes with its pillar. */
export type SubjectKind =
  | 'post'
  | 'profile'
  | 'letter'
  | 'chat-message'
  | 'private-message'
  | 'support-call'
  | 'peer-ask'
  | 'peer-offer'
  | 'summary'
  | 'coping-check'
  | 'document-comment'
  | 'comment-reply'
  | 'proposal-comment'
  | 'saying'
  | 'group-words'

/** What the two tiers of triage said of one text. An edit is screened anew in the same row; the case keeps what was said before. */
export const screenings = table(
  'screenings',
  {
    id: id('id'),
    subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
    subjectId: text('subject_id').notNull(),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    groupId: text('group_id').references(() => groups.id),
    /** The level that counts: the full tier's once it has spoken, a moderator's before both. */
    level: text('level').$type<TriageLevel>().notNull(),
    fastLevel: text('fast_level').$type<TriageLevel>().notNull(),
    fastReasons: json('fast_reasons').$type<TriageReason[]>().notNull(),
    fullLevel: text('full_level').$type<TriageLevel>(),
    fullReasons: json('full_reasons').$type<TriageReason[]>(),
    screenedAt: moment('screened_at').notNull(),
    /** Null while the full tier has not spoken. */
    settledAt: moment('settled_at'),
    /** The full tier was slow, broken or off: people look instead. */
    leftToPeopleAt: moment('left_to_people_at'),
  },
  (t) => [
    uniqueIndex('screenings_once').on(t.subjectKind, t.subjectId),
    index('screenings_left_to_people').on(t.leftToPeopleAt, t.id).where(sql`left_to_people_at is not null`),
    index('screenings_by_author').on(t.authorId, t.screenedAt),
    index('screenings_settled').on(t.settledAt),
  ],
)

/** A moderator's word on a level. Kept on this host, for people to learn from and to train triage with. */
export const levelCorrections = table(
  'level_corrections',
  {
    id: id('id'),
    subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
    subjectId: text('subject_id').notNull(),
    fromLevel: text('from_level').$type<TriageLevel>().notNull(),
    toLevel: text('to_level').$type<TriageLevel>().notNull(),
    /** The words as they were when they were judged: an edit afterwards must not change what was learnt. */
    words: text('words').notNull(),
    why: text('why').notNull(),
    correctedBy: text('corrected_by').notNull(),
    correctedAt: moment('corrected_at').notNull(),
  },
  (t) => [
    index('level_corrections_by_time').on(t.correctedAt, t.id),
    index('level_corrections_of').on(t.subjectKind, t.subjectId, t.correctedAt),
  ],
)

/** Why a case is in the queue. */
export type CaseSource = 'triage' | 'not-triaged' | 'report' | 'newcomer' | 'held' | 'second-account' | 'support-asked'

/** Something that people must look at. One open case a thing: reports and verdicts about it join. */
export const cases = table(
  'cases',
  {
    id: id('id'),
    subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
    subjectId: text('subject_id').notNull(),
    /** Whose words or profile it is. */
    aboutId: text('about_id')
      .notNull()
      .references(() => members.id),
    groupId: text('group_id').references(() => groups.id),
    source: text('source').$type<CaseSource>().notNull(),
    level: text('level').$type<TriageLevel>().notNull(),
    reportCount: int('report_count').notNull().default(0),
    openedAt: moment('opened_at').notNull(),
    /** By when somebody must have looked. */
    dueAt: moment('due_at').notNull(),
    claimedBy: text('claimed_by').references(() => members.id),
    claimedAt: moment('claimed_at'),
    /** Handed to the duty lead, who alone decides it now. */
    handedUpAt: moment('handed_up_at'),
    mergedInto: text('merged_into'),
    /** When somebody first opened it: what "time to act" is measured by, with closedAt. */
    firstSeenAt: moment('first_seen_at'),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by'),
  },
  (t) => [
    uniqueIndex('cases_one_open').on(t.subjectKind, t.subjectId).where(sql`closed_at is null`),
    // With whom it is about, so that counting never leaves the index.
    index('cases_queue').on(t.level, t.dueAt, t.id, t.aboutId).where(sql`closed_at is null`),
    index('cases_about').on(t.aboutId, t.openedAt),
    index('cases_of_subject').on(t.subjectKind, t.subjectId),
    index('cases_of_group').on(t.groupId, t.level, t.dueAt, t.id).where(sql`closed_at is null`),
    index('cases_by_source').on(t.source, t.level, t.dueAt, t.id).where(sql`closed_at is null`),
    index('cases_claimed').on(t.claimedBy, t.level, t.dueAt, t.id).where(sql`closed_at is null`),
    index('cases_unclaimed').on(t.level, t.dueAt, t.id).where(sql`closed_at is null and claimed_by is null`),
    index('cases_handed_up').on(t.level, t.dueAt, t.id).where(sql`closed_at is null and handed_up_at is not null`),
    index('cases_by_time').on(t.openedAt, t.id),
    index('cases_closed').on(t.closedAt, t.id),
  ],
)

/** What was done with a case, in order, with old and new. Rows are only added. */
export const caseEntries = table(
  'case_entries',
  {
    seq: sequence('seq'),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    kind: text('kind').notNull(),
    actorId: text('actor_id').notNull(),
    at: moment('at').notNull(),
    old: json('old').$type<unknown>(),
    new: json('new').$type<unknown>(),
    /** A moderator's note or reason. */
    words: text('words').notNull().default(''),
  },
  (t) => [index('case_entries_by_case').on(t.caseId, t.seq), index('case_entries_by_actor').on(t.actorId, t.at)],
)

/** Why somebody reports a thing. The words on screen are the page's. */
export type ReportReason =
  | 'danger'
  | 'self-harm'
  | 'abuse'
  | 'child'
  | 'threat-or-hate'
  | 'medical'
  | 'scam'
  | 'private-details'
  | 'unkind'
  | 'sexual'
  | 'not-who-they-say'
  | 'something-else'

export const reports = table(
  'reports',
  {
    id: id('id'),
    /** Null while nobody knows which thing is meant: a concern that somebody described in words. */
    caseId: text('case_id').references(() => cases.id),
    subjectKind: text('subject_kind').$type<SubjectKind>(),
    subjectId: text('subject_id'),
    /** The address or the description that somebody gave; empty when they pressed "Report" beside the thing. */
    toldWhere: text('told_where').notNull().default(''),
    /** Null: somebody without an account. */
    reporterId: text('reporter_id').references(() => members.id),
    /** SHA-256 of the secret with which somebody without an account finds their report again. */
    lookUpHash: text('look_up_hash'),
    /** Where to tell somebody without an account, if they wish; forgotten once they were told. */
    tellAddress: text('tell_address'),
    reason: text('reason').$type<ReportReason>().notNull(),
    note: text('note').notNull().default(''),
    /** How soon somebody must look, by the reason and by what the words say. */
    level: text('level').$type<TriageLevel>().notNull().default('amber'),
    reportedAt: moment('reported_at').notNull(),
    /** By when we promised to look. */
    promisedBy: moment('promised_by').notNull(),
    outcome: text('outcome').$type<'acted' | 'supported' | 'no-action'>(),
    outcomeWords: text('outcome_words'),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    index('reports_by_case').on(t.caseId, t.reportedAt),
    index('reports_by_reporter').on(t.reporterId, t.reportedAt),
    uniqueIndex('reports_look_up').on(t.lookUpHash),
    index('reports_by_time').on(t.reportedAt, t.id),
    // Two presses at once are one report: more words join the one that is open.
    uniqueIndex('reports_one_open').on(t.reporterId, t.subjectKind, t.subjectId).where(sql`answered_at is null`),
    index('reports_unplaced').on(t.promisedBy, t.id).where(sql`case_id is null and answered_at is null`),
  ],
)

/** What can be decided about a thing and its author. */
export type DecisionAction =
  | 'support'
  | 'no-action'
  | 'content-note'
  | 'let-through'
  | 'keep-back'
  | 'hide'
  | 'remove'
  | 'warn'
  | 'limit'
  | 'suspend'
  | 'close-account'

/** A decision: what was done, about whom, under which rule, and what they were told. */
export const decisions = table(
  'decisions',
  {
    id: id('id'),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
    subjectId: text('subject_id').notNull(),
    aboutId: text('about_id')
      .notNull()
      .references(() => members.id),
    action: text('action').$type<DecisionAction>().notNull(),
    /** Which house rule, by its key. */
    rule: text('rule').notNull(),
    /** For the record, moderators only. */
    reason: text('reason').notNull(),
    /** What the person was told. */
    message: text('message').notNull(),
    /** When a limit or a suspension ends by itself. */
    until: moment('until'),
    decidedBy: text('decided_by').notNull(),
    decidedAt: moment('decided_at').notNull(),
    /** How the thing stood before, so that undoing restores it. */
    before: json('before').$type<unknown>(),
    undoneAt: moment('undone_at'),
    undoneBy: text('undone_by'),
    undoneBecause: text('undone_because'),
  },
  (t) => [
    index('decisions_by_case').on(t.caseId, t.decidedAt),
    index('decisions_about').on(t.aboutId, t.decidedAt),
    index('decisions_by_time').on(t.decidedAt, t.id),
    // Nothing is decided by machine alone.
    check('decisions_by_people', sql`decided_by <> 'system'`),
  ],
)

/** Where a member stands: none of these rows in force is good standing. */
export const restrictions = table(
  'restrictions',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** Posts checked first; may not read or write for a while; account closed. */
    kind: text('kind').$type<'limited' | 'suspended' | 'closed'>().notNull(),
    decisionId: text('decision_id')
      .notNull()
      .references(() => decisions.id),
    since: moment('since').notNull(),
    /** Null: until somebody ends it. */
    until: moment('until'),
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
  },
  (t) => [index('restrictions_of').on(t.memberId, t.endedAt), index('restrictions_by_decision').on(t.decisionId)],
)

/** Two people who do not see each other, because one of them asked. */
export const blocks = table(
  'blocks',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    blockedId: text('blocked_id')
      .notNull()
      .references(() => members.id),
    blockedAt: moment('blocked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.blockedId] }), index('blocks_of').on(t.blockedId)],
)

/** What became of an appeal or a complaint. `withdrawn`: whoever opened it closed their account and was erased. */
export type AppealOutcome = 'stands' | 'reversed' | 'put-right' | 'no-change' | 'withdrawn'

/** A conversation about a decision, or about how we work. */
export const appeals = table(
  'appeals',
  {
    id: id('id'),
    kind: text('kind').$type<'appeal' | 'complaint'>().notNull(),
    /** What is appealed; null for a complaint. */
    decisionId: text('decision_id').references(() => decisions.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    openedAt: moment('opened_at').notNull(),
    dueAt: moment('due_at').notNull(),
    takenBy: text('taken_by').references(() => members.id),
    takenAt: moment('taken_at'),
    /** Whom a complaint is about, when that is said: they do not answer it. */
    aboutId: text('about_id').references(() => members.id),
    outcome: text('outcome').$type<AppealOutcome>(),
    outcomeWords: text('outcome_words'),
    decidedBy: text('decided_by'),
    decidedAt: moment('decided_at'),
  },
  (t) => [
    // One appeal a decision: a conversation, not one shot after another.
    uniqueIndex('appeals_of_decision').on(t.decisionId),
    index('appeals_open').on(t.decidedAt, t.dueAt, t.id),
    index('appeals_by_member').on(t.memberId, t.openedAt),
    index('appeals_by_time').on(t.openedAt, t.id),
    check('appeals_by_people', sql`decided_by <> 'system'`),
  ],
)

export const appealMessages = table(
  'appeal_messages',
  {
    id: id('id'),
    appealId: text('appeal_id')
      .notNull()
      .references(() => appeals.id),
    authorId: text('author_id').notNull(),
    fromMember: flag('from_member').notNull(),
    words: text('words').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [index('appeal_messages_in').on(t.appealId, t.writtenAt)],
)

/** Why an alarm stopped that nobody had to take on. */
export type AlarmEnd = 'closed' | 'lowered' | 'answered' | 'placed'

/** A crisis that climbs the ladder by the clock until somebody acknowledges it: a case, or what somebody told us in words. */
export const alarms = table(
  'alarms',
  {
    id: id('id'),
    /** Null while it rings for words that are about no one thing here. */
    caseId: text('case_id').references(() => cases.id),
    /** What somebody told us in words; kept when a case was made of it. */
    reportId: text('report_id').references(() => reports.id),
    raisedAt: moment('raised_at').notNull(),
    /** The rung reached, from 0. */
    rung: int('rung').notNull().default(0),
    nextRungAt: moment('next_rung_at'),
    acknowledgedBy: text('acknowledged_by'),
    acknowledgedAt: moment('acknowledged_at'),
    /** Nobody had to take it on: the case was closed, or its level was lowered; the words were answered, or belong to a case that rings itself. */
    stoppedAt: moment('stopped_at'),
    stoppedBecause: text('stopped_because').$type<AlarmEnd>(),
  },
  (t) => [
    uniqueIndex('alarms_one_ringing').on(t.caseId).where(sql`acknowledged_at is null and stopped_at is null`),
    // What somebody told us rings once.
    uniqueIndex('alarms_of_report').on(t.reportId),
    check('alarms_about_something', sql`case_id is not null or report_id is not null`),
    index('alarms_by_case').on(t.caseId, t.raisedAt),
    index('alarms_ringing').on(t.raisedAt, t.id).where(sql`acknowledged_at is null and stopped_at is null`),
    index('alarms_by_time').on(t.raisedAt, t.id),
  ],
)

/** Who is asked on one step of the ladder. */
export type LadderRung = 'facilitator' | 'moderator' | 'duty-lead' | 'emergency-services'

/** Each step an alarm climbed. Once a rung: two runners at the same step page once. */
export const alarmSteps = table(
  'alarm_steps',
  {
    id: id('id'),
    alarmId: text('alarm_id')
      .notNull()
      .references(() => alarms.id),
    /** From 0. Beyond the top of the ladder the last rung is asked again. */
    rung: int('rung').notNull(),
    kind: text('kind').$type<LadderRung>().notNull(),
    /** Whoever was asked in their place, because nobody stands on this rung. */
    askedInstead: text('asked_instead').$type<'moderators' | 'duty-leads' | 'coordinators' | 'nobody'>(),
    climbedAt: moment('climbed_at').notNull(),
  },
  (t) => [uniqueIndex('alarm_steps_once').on(t.alarmId, t.rung)],
)

/** Each person paged, each way, and how it went. */
export const pages = table(
  'pages',
  {
    id: id('id'),
    alarmId: text('alarm_id')
      .notNull()
      .references(() => alarms.id),
    rung: int('rung').notNull(),
    memberId: text('member_id').references(() => members.id),
    channel: text('channel').$type<'in-app' | 'mail' | 'push' | 'sms' | 'webhook'>().notNull(),
    pagedAt: moment('paged_at').notNull(),
    sentAt: moment('sent_at'),
    wentWrong: text('went_wrong'),
  },
  (t) => [index('pages_of_alarm').on(t.alarmId, t.id), index('pages_to').on(t.memberId, t.alarmId)],
)

/** Who is on call, from when to when. */
export const shifts = table(
  'shifts',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    putInBy: text('put_in_by').notNull(),
    putInAt: moment('put_in_at').notNull(),
    /** Taken off the rota before it began; a shift that had begun ends early instead. */
    takenOffBy: text('taken_off_by'),
    takenOffAt: moment('taken_off_at'),
  },
  (t) => [index('shifts_by_time').on(t.endsAt, t.startsAt), index('shifts_of').on(t.memberId, t.endsAt)],
)

/** A device that may be woken by web push. */
export const pushDevices = table(
  'push_devices',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    endpoint: text('endpoint').notNull(),
    keys: json('keys').$type<{ p256dh: string; auth: string }>().notNull(),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [uniqueIndex('push_devices_once').on(t.endpoint), index('push_devices_of').on(t.memberId)],
)

/** Another way to reach somebody on the ladder. */
export const pagerNumbers = table(
  'pager_numbers',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    channel: text('channel').$type<'sms'>().notNull(),
    address: text('address').notNull(),
    setAt: moment('set_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.channel] })],
)

/** What was told to the emergency services about somebody, and why it was right to. */
export const disclosures = table(
  'disclosures',
  {
    id: id('id'),
    /** Null when it was about what somebody told us in words; then nobody may know whom it is about. */
    caseId: text('case_id').references(() => cases.id),
    reportId: text('report_id').references(() => reports.id),
    aboutId: text('about_id'),
    service: text('service').notNull(),
    reference: text('reference').notNull().default(''),
    told: text('told').notNull(),
    reason: text('reason').notNull(),
    disclosedBy: text('disclosed_by').notNull(),
    disclosedAt: moment('disclosed_at').notNull(),
  },
  (t) => [
    index('disclosures_by_case').on(t.caseId, t.disclosedAt),
    index('disclosures_by_report').on(t.reportId),
    check('disclosures_about_something', sql`case_id is not null or report_id is not null`),
    index('disclosures_about').on(t.aboutId, t.id),
    index('disclosures_by_time').on(t.disclosedAt, t.id),
  ],
)

/** Support that was shown to somebody whose words worried us, and what they answered. */
export const supportOffers = table(
  'support_offers',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    offeredAt: moment('offered_at').notNull(),
    answer: text('answer').$type<'yes-please' | 'no-thank-you'>(),
    answeredAt: moment('answered_at'),
    /** A facilitator or moderator has taken it on. */
    takenBy: text('taken_by'),
    takenAt: moment('taken_at'),
  },
  (t) => [
    uniqueIndex('support_offers_once').on(t.caseId),
    index('support_offers_of').on(t.memberId, t.offeredAt),
    index('support_offers_waiting').on(t.answeredAt, t.id).where(sql`answer = 'yes-please' and taken_at is null`),
    index('support_offers_taken').on(t.takenBy, t.takenAt, t.id).where(sql`answer = 'yes-please'`),
  ],
)

/** What a member and a facilitator write to each other after "yes please". Between them: whoever else reads along has said why. */
export const supportMessages = table(
  'support_messages',
  {
    id: id('id'),
    offerId: text('offer_id')
      .notNull()
      .references(() => supportOffers.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    fromMember: flag('from_member').notNull(),
    words: text('words').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [
    index('support_messages_in').on(t.offerId, t.writtenAt),
    index('support_messages_by').on(t.authorId, t.writtenAt),
  ],
)

/** A letter taken from view by somebody who looks after this place. */
export const letterTakedowns = table('letter_takedowns', {
  letterId: text('letter_id')
    .primaryKey()
    .references(() => supportMessages.id),
  how: text('how').$type<'hidden' | 'removed'>().notNull(),
  takenDownBy: text('taken_down_by').notNull(),
  takenDownAt: moment('taken_down_at').notNull(),
})

/** What the audit tells of: who looked where looking needs a reason, and who took records out of the house. */
export type AuditKind =
  | 'reveal'
  | 'private-read'
  | 'export'
  | 'erasure'
  | 'bulk-export-asked'
  | 'bulk-export-agreed'
  | 'bulk-export-refused'
  | 'bulk-export-taken'
  | 'hold-put-on'
  | 'hold-lifted'
  | 'lead-seat-given'
  | 'lead-invited'
  | 'workspace-closed'
  | 'workspace-reopened'

/**
 * Whoever looked where looking needs a reason. Each row carries the hash of the one before it, so that none can be
 * changed or taken out unseen. Triggers refuse every change (migration `audit_append_only`).
 */
export const audit = table(
  'audit',
  {
    /** Its place in the chain, from 1, without gaps: given by the head, not by the database. */
    seq: sequence('seq'),
    kind: text('kind').$type<AuditKind>().notNull(),
    actorId: text('actor_id').notNull(),
    /** Whom it concerns: their own export shows it. */
    aboutId: text('about_id'),
    subjectKind: text('subject_kind'),
    subjectId: text('subject_id'),
    /** One of the few reasons there are; empty where the act itself says why. */
    category: text('category').notNull().default(''),
    reason: text('reason').notNull(),
    at: moment('at').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    // Two rows cannot follow the same one: a fork would be a second truth.
    uniqueIndex('audit_chain').on(t.previousHash),
    index('audit_about').on(t.aboutId, t.seq),
    index('audit_by_actor').on(t.actorId, t.seq),
    index('audit_by_kind').on(t.kind, t.seq),
  ],
)

/** Where the chain ends: one row, which whoever adds to the chain holds until they are done. Shows a tail that was cut off. */
export const auditHead = table('audit_head', {
  id: id('id'),
  length: int('length').notNull(),
  hash: text('hash').notNull(),
})

/** A member who closed their account and had what they told and wrote erased. */
export const erasures = table('erasures', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id),
  askedAt: moment('asked_at').notNull(),
  /** Null while a job goes on with their older words. */
  finishedAt: moment('finished_at'),
})

/** A reason why a member's own export leaves something out, for a time. */
export const safeguardingHolds = table(
  'safeguarding_holds',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    reason: text('reason').notNull(),
    putOnBy: text('put_on_by').notNull(),
    putOnAt: moment('put_on_at').notNull(),
    reviewAt: moment('review_at').notNull(),
    liftedBy: text('lifted_by'),
    liftedAt: moment('lifted_at'),
  },
  (t) => [index('safeguarding_holds_of').on(t.memberId, t.liftedAt)],
)

/** What can be taken out about many people at once: never words, never addresses. */
export type BulkExportKind = 'members-list' | 'transparency-raw'

/** An export of many people's records: one person asks, another agrees. */
export const bulkExports = table(
  'bulk_exports',
  {
    id: id('id'),
    kind: text('kind').$type<BulkExportKind>().notNull(),
    reason: text('reason').notNull(),
    askedBy: text('asked_by').notNull(),
    askedAt: moment('asked_at').notNull(),
    agreedBy: text('agreed_by'),
    agreedAt: moment('agreed_at'),
    refusedBy: text('refused_by'),
    refusedAt: moment('refused_at'),
    takenAt: moment('taken_at'),
  },
  (t) => [index('bulk_exports_by_time').on(t.askedAt, t.id)],
)

/** What moderators say to each other about a case, or about the work. */
export const teamMessages = table(
  'team_messages',
  {
    id: id('id'),
    caseId: text('case_id').references(() => cases.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    words: text('words').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [
    index('team_messages_newest').on(t.writtenAt, t.id),
    index('team_messages_by_case').on(t.caseId, t.writtenAt),
  ],
)

/** A moderator opened blurred words: what breaks and debriefs are offered by. */
export const exposures = table(
  'exposures',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    level: text('level').$type<TriageLevel>().notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('exposures_of').on(t.memberId, t.at), uniqueIndex('exposures_once').on(t.memberId, t.caseId)],
)

/** What can be hard to read, by kind. A moderator may choose not to be shown a kind in the queue. */
export type HardKind =
  | 'suicide-and-self-harm'
  | 'abuse'
  | 'children'
  | 'threat-and-hate'
  | 'sexual'
  | 'death-and-illness'

/** A kind of hard item that somebody who moderates has chosen to have folded: their own choice, nobody's business. */
export const foldedHardKinds = table(
  'folded_hard_kinds',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<HardKind>().notNull(),
    chosenAt: moment('chosen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.kind] })],
)

/** The host's own words for a message to somebody who was acted upon. No row: the house's own. */
export const messageTemplates = table('message_templates', {
  key: id('key'),
  words: text('words').notNull(),
  changedBy: text('changed_by').notNull(),
  changedAt: moment('changed_at').notNull(),
})

/** What the host has chosen differently from the house: deadlines, hours, the ladder. No row: as the house has it. */
export const hostSettings = table('host_settings', {
  key: id('key'),
  value: json('value').$type<unknown>().notNull(),
  changedBy: text('changed_by').notNull(),
  changedAt: moment('changed_at').notNull(),
})

/** Somebody to turn to at once. The host keeps the list true. */
export const crisisContacts = table(
  'crisis_contacts',
  {
    id: id('id'),
    position: int('position').notNull(),
    name: text('name').notNull(),
    words: text('words').notNull(),
    need: text('need').$type<'danger' | 'talk' | 'home' | 'young' | 'carer'>().notNull(),
    call: text('call'),
    textTo: text('text_to'),
    textSay: text('text_say'),
    hours: text('hours').notNull(),
    nation: text('nation').$type<'UK' | 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'>().notNull(),
    cost: text('cost').notNull(),
    source: text('source').notNull(),
    /** When the host last made sure; null: to be confirmed before launch. */
    checkedAt: moment('checked_at'),
    checkedBy: text('checked_by'),
    retiredAt: moment('retired_at'),
    retiredBy: text('retired_by'),
  },
  (t) => [index('crisis_contacts_in_order').on(t.retiredAt, t.position)],
)

/** Which of the records the Online Safety Act asks for. */
export type RiskRecordKind = 'illegal-content' | 'childrens-access'

/** The records the Online Safety Act asks a host to keep, each version for ever. */
export const riskRecords = table(
  'risk_records',
  {
    id: id('id'),
    kind: text('kind').$type<RiskRecordKind>().notNull(),
    version: int('version').notNull(),
    words: text('words').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
    reviewAt: moment('review_at').notNull(),
  },
  (t) => [uniqueIndex('risk_records_versions').on(t.kind, t.version)],
)

/** What a coordinator has seen to before the doors open. No row: not yet. */
export const launchSteps = table('launch_steps', {
  step: text('step').$type<'house-rules-read'>().primaryKey(),
  takenBy: text('taken_by').notNull(),
  takenAt: moment('taken_at').notNull(),
})

/** Marks by which a closed or suspended account is known again when somebody joins anew. Hashes, never addresses. */
export const knownMarks = table(
  'known_marks',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<'address' | 'name'>().notNull(),
    mark: text('mark').notNull(),
    keptAt: moment('kept_at').notNull(),
  },
  (t) => [uniqueIndex('known_marks_once').on(t.memberId, t.kind, t.mark), index('known_marks_find').on(t.kind, t.mark)],
)
