import { sql } from 'drizzle-orm'
import { flag, index, int, json, moment, primaryKey, sequence, table, text, uniqueIndex } from '../columns.ts'
import type {
  Accessibility,
  Address,
  AttributeLink,
  Contact,
  CostOption,
  Funding,
  Identifier,
  Language,
  Phone,
  Schedule,
  ServiceArea,
} from './directory-parts.ts'
import { groups } from './groups.ts'
import { members } from './people.ts'

export type * from './directory-parts.ts'

// A row for whatever something else points at or is found by; a service's own particulars (its times, costs, contacts)
// are JSON in its row, since they are read, written, compared and undone together (docs/decisions/024).
// `number` is the order of arrival: API pages, search indexes and snapshots count by it. `id` is the name on the wire.

/** Fields of a record that we have no place for, kept as they came. */
type Unknown = Readonly<Record<string, unknown>>

/** Who runs services. */
export const organizations = table(
  'organizations',
  {
    number: sequence('number'),
    id: text('id').notNull().unique(),
    name: text('name').notNull(),
    /** The name folded for comparing. */
    nameKey: text('name_key').notNull(),
    description: text('description').notNull().default(''),
    email: text('email'),
    website: text('website'),
    logo: text('logo'),
    uri: text('uri'),
    /** As the feed says it; the parent may not be here. */
    parentId: text('parent_id'),
    identifiers: json('identifiers').$type<readonly Identifier[]>().notNull().default([]),
    attributes: json('attributes').$type<readonly AttributeLink[]>().notNull().default([]),
    extra: json('extra').$type<Unknown>().notNull().default({}),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [index('organizations_by_name').on(t.nameKey), index('organizations_changed').on(t.changedAt, t.number)],
)

/** What a feed or an owner says of a service's standing. Only active ones are published. */
export type ServiceStatus = 'active' | 'inactive' | 'defunct' | 'temporarily closed'

/** How somebody begins. Several may hold; none: nobody has said. */
export type WayIn = 'self-referral' | 'professional-referral' | 'appointment' | 'membership' | 'drop-in'

/** How a service is met. Several may hold; none: nobody has said. */
export type WayOfMeeting = 'venue' | 'phone' | 'online' | 'home-visit'

/** Something people can turn to. */
export const services = table(
  'services',
  {
    number: sequence('number'),
    id: text('id').notNull().unique(),
    /** Null when the feed names none. */
    organizationId: text('organization_id').references(() => organizations.id),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
    /** Plain words in paragraphs; no markup. */
    description: text('description').notNull().default(''),
    url: text('url'),
    email: text('email'),
    status: text('status').$type<ServiceStatus>().notNull(),
    fees: text('fees'),
    accreditations: text('accreditations'),
    /** Who it is for, in words. */
    eligibility: text('eligibility'),
    minimumAge: int('minimum_age'),
    maximumAge: int('maximum_age'),
    /** How to start, in words. */
    howToStart: text('how_to_start'),
    /** What stands at the top of the page: closed this week, moved online. */
    alert: text('alert'),
    /** How long people wait, in words. */
    waiting: text('waiting'),
    /** Are they taking people now? Null: nobody has said. */
    taking: text('taking').$type<'yes' | 'waiting-list' | 'no'>(),
    waysIn: json('ways_in').$type<readonly WayIn[]>().notNull().default([]),
    meets: json('meets').$type<readonly WayOfMeeting[]>().notNull().default([]),
    /** Kinds of help as the feed names them ("Advice", "Peer group"). */
    deliverable: text('deliverable'),
    /** A day, 2026-01-05. */
    assuredOn: text('assured_on'),
    assurerEmail: text('assurer_email'),
    schedules: json('schedules').$type<readonly Schedule[]>().notNull().default([]),
    costs: json('costs').$type<readonly CostOption[]>().notNull().default([]),
    contacts: json('contacts').$type<readonly Contact[]>().notNull().default([]),
    phones: json('phones').$type<readonly Phone[]>().notNull().default([]),
    languages: json('languages').$type<readonly Language[]>().notNull().default([]),
    areas: json('areas').$type<readonly ServiceArea[]>().notNull().default([]),
    funding: json('funding').$type<readonly Funding[]>().notNull().default([]),
    extra: json('extra').$type<Unknown>().notNull().default({}),
    /** The feed that brought it; null when somebody wrote it here. */
    feedId: text('feed_id').references(() => directoryFeeds.id),
    /** Since when everybody may see it; null: nobody but editors and its owner. Follows `serviceStates`. */
    publishedAt: moment('published_at'),
    /** Since when its places are told to nobody: a refuge. Follows `serviceStates`. */
    placeSecretSince: moment('place_secret_since'),
    /** The last check, and until when it holds. Follow `serviceChecks`. */
    checkedAt: moment('checked_at'),
    checkedUntil: moment('checked_until'),
    /** Since when somebody proved that it is theirs. Follows `serviceClaims`. */
    lookedAfterSince: moment('looked_after_since'),
    /** From when its web address is to be looked at again; 0: at once. Follows `serviceLinkChecks`. */
    linkDueAt: moment('link_due_at').notNull().default(0),
    /** Goes up with every change: editing what somebody else has changed meanwhile is refused. */
    version: int('version').notNull().default(1),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    index('services_published').on(t.number).where(sql`published_at is not null`),
    index('services_changed').on(t.changedAt, t.number).where(sql`published_at is not null`),
    index('services_of_organization').on(t.organizationId, t.number),
    index('services_by_name').on(t.nameKey, t.number),
    index('services_check_runs_out').on(t.checkedUntil, t.number).where(sql`published_at is not null`),
    index('services_of_feed').on(t.feedId, t.number),
    index('services_unclaimed').on(t.number).where(sql`published_at is not null and looked_after_since is null`),
    index('services_link_due').on(t.linkDueAt, t.number).where(sql`published_at is not null and url is not null`),
  ],
)

/** Where services are met, or where post goes. Shared by the services that meet there. */
export const directoryLocations = table(
  'directory_locations',
  {
    number: sequence('number'),
    id: text('id').notNull().unique(),
    kind: text('kind').$type<'physical' | 'postal' | 'virtual'>().notNull(),
    name: text('name').notNull().default(''),
    description: text('description').notNull().default(''),
    /** Millionths of a degree, so that both engines compare them exactly; null together. */
    latitude: int('latitude'),
    longitude: int('longitude'),
    externalIdentifier: text('external_identifier'),
    externalIdentifierType: text('external_identifier_type'),
    /** The first is the one people go to. */
    addresses: json('addresses').$type<readonly Address[]>().notNull().default([]),
    /** Of the first address: "BS1 4DJ", and the town. */
    postcode: text('postcode'),
    town: text('town'),
    accessibility: json('accessibility').$type<readonly Accessibility[]>().notNull().default([]),
    /** Can somebody get in without a step? Null: nobody has said. */
    stepFree: text('step_free').$type<'yes' | 'no'>(),
    transport: text('transport'),
    phones: json('phones').$type<readonly Phone[]>().notNull().default([]),
    attributes: json('attributes').$type<readonly AttributeLink[]>().notNull().default([]),
    extra: json('extra').$type<Unknown>().notNull().default({}),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [index('directory_locations_by_postcode').on(t.postcode)],
)

/** A service at one of its places. */
export const serviceAtLocations = table(
  'service_at_locations',
  {
    number: sequence('number'),
    id: text('id').notNull().unique(),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    locationId: text('location_id')
      .notNull()
      .references(() => directoryLocations.id),
    description: text('description').notNull().default(''),
    schedules: json('schedules').$type<readonly Schedule[]>().notNull().default([]),
    contacts: json('contacts').$type<readonly Contact[]>().notNull().default([]),
    phones: json('phones').$type<readonly Phone[]>().notNull().default([]),
    extra: json('extra').$type<Unknown>().notNull().default({}),
    /** Where it can be found, in millionths of a degree. Null: no point is known, the service is not published, or its place is secret. */
    latitude: int('latitude'),
    longitude: int('longitude'),
    /** The tenth of a degree by a tenth around that point (`cellOf`); null with it. */
    cell: int('cell'),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    index('service_at_locations_of').on(t.serviceId, t.number),
    index('service_at_locations_in').on(t.locationId, t.number),
    // Everything a search for "near here" needs, so that it never opens the row.
    index('service_at_locations_near').on(t.cell, t.latitude, t.longitude, t.serviceId).where(sql`cell is not null`),
  ],
)

/** When a service is open, unrolled from its schedules: one row a weekday and stretch. For finding, never for showing. */
export const serviceHours = table(
  'service_hours',
  {
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    /** 0 is Sunday. */
    weekday: int('weekday').notNull(),
    /** Minutes after midnight. */
    opens: int('opens').notNull(),
    closes: int('closes').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.weekday, t.opens, t.closes] }),
    index('service_hours_when').on(t.weekday, t.opens, t.closes, t.serviceId),
  ],
)

/** A list of words that feeds sort services by. */
export const taxonomies = table('taxonomies', {
  number: sequence('number'),
  id: text('id').notNull().unique(),
  name: text('name').notNull(),
  description: text('description').notNull().default(''),
  uri: text('uri'),
  version: text('version'),
  extra: json('extra').$type<Unknown>().notNull().default({}),
  createdAt: moment('created_at').notNull(),
  changedAt: moment('changed_at').notNull(),
})

/** One word of such a list. */
export const taxonomyTerms = table(
  'taxonomy_terms',
  {
    number: sequence('number'),
    id: text('id').notNull().unique(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
    description: text('description').notNull().default(''),
    /** Never part of a ring: the import cuts rings open. */
    parentId: text('parent_id'),
    /** Null when the feed names a taxonomy that it does not describe. */
    taxonomyId: text('taxonomy_id').references(() => taxonomies.id),
    /** The name of its taxonomy as it stands in the term. */
    taxonomyName: text('taxonomy_name'),
    /** The code in that taxonomy. */
    code: text('code'),
    uri: text('uri'),
    extra: json('extra').$type<Unknown>().notNull().default({}),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    index('taxonomy_terms_of').on(t.taxonomyId, t.number),
    index('taxonomy_terms_under').on(t.parentId, t.number),
    index('taxonomy_terms_by_name').on(t.nameKey),
  ],
)

/** A service stands under a term. What `places` maps to needs; what the API publishes as attributes. */
export const serviceTerms = table(
  'service_terms',
  {
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    termId: text('term_id')
      .notNull()
      .references(() => taxonomyTerms.id),
    /** The attribute's own id in the feed. */
    attributeId: text('attribute_id').notNull(),
    /** As the feed says it: "service_type", "audience", "eligibility". */
    linkType: text('link_type'),
  },
  (t) => [primaryKey({ columns: [t.serviceId, t.termId] }), index('service_terms_by_term').on(t.termId, t.serviceId)],
)

/** What speaks at a feed's address. */
export type FeedKind = 'oruk-3' | 'oruk-1' | 'hsds-json' | 'hsds-csv'

/** Where services come from: an address on the web or a file. */
export const directoryFeeds = table(
  'directory_feeds',
  {
    id: text('id').primaryKey(),
    /** The address, or `file:` and the name of the file. */
    address: text('address').notNull(),
    name: text('name').notNull(),
    kind: text('kind').$type<FeedKind>(),
    addedBy: text('added_by').notNull(),
    addedAt: moment('added_at').notNull(),
    /** Since when we come back by ourselves; null: only when somebody asks. */
    subscribedAt: moment('subscribed_at'),
    subscribedBy: text('subscribed_by'),
    everyHours: int('every_hours').notNull().default(24),
    nextRunAt: moment('next_run_at'),
    /** What we ask for next time with `modified_after`: when the last whole run began. */
    readUpTo: moment('read_up_to'),
    /** When every record was last asked for: only such a run can tell what has vanished. */
    readWholeAt: moment('read_whole_at'),
  },
  (t) => [
    uniqueIndex('directory_feeds_address').on(t.address),
    index('directory_feeds_due').on(t.nextRunAt).where(sql`subscribed_at is not null`),
  ],
)

/** How a run ended: all of it read; some of it; nothing of it could be read; or it was called off. */
export type RunOutcome = 'done' | 'partly' | 'unreadable' | 'called-off'

/** One reading of a feed. Unfinished ones go on from their checkpoint. */
export const directoryRuns = table(
  'directory_runs',
  {
    id: text('id').primaryKey(),
    feedId: text('feed_id')
      .notNull()
      .references(() => directoryFeeds.id),
    startedAt: moment('started_at').notNull(),
    startedBy: text('started_by').notNull(),
    /** A dry run says what would change and changes nothing. */
    isRehearsal: flag('is_rehearsal').notNull().default(false),
    /** It asked for everything, not for what is new: what it did not see has vanished. */
    isWhole: flag('is_whole').notNull(),
    /** How far it has come: a page of an API, or a count of records of a file; what the reader needs to go on. */
    checkpoint: json('checkpoint').$type<Readonly<Record<string, string | number>>>().notNull().default({}),
    read: int('read').notNull().default(0),
    created: int('created').notNull().default(0),
    updated: int('updated').notNull().default(0),
    unchanged: int('unchanged').notNull().default(0),
    skipped: int('skipped').notNull().default(0),
    warned: int('warned').notNull().default(0),
    vanished: int('vanished').notNull().default(0),
    /** Seen working at this moment; an old one with no end was cut off. */
    seenAt: moment('seen_at').notNull(),
    finishedAt: moment('finished_at'),
    outcome: text('outcome').$type<RunOutcome>(),
  },
  (t) => [
    index('directory_runs_of').on(t.feedId, t.startedAt),
    index('directory_runs_open').on(t.seenAt).where(sql`finished_at is null`),
    index('directory_runs_newest').on(t.startedAt, t.id),
  ],
)

/** A line of a run's summary. */
export const directoryFindings = table(
  'directory_findings',
  {
    number: sequence('number'),
    runId: text('run_id')
      .notNull()
      .references(() => directoryRuns.id),
    kind: text('kind').$type<'skipped' | 'warning' | 'would-create' | 'would-update'>().notNull(),
    /** The record's id in the feed, or its place ("record 12"). */
    recordId: text('record_id').notNull(),
    words: text('words').notNull(),
  },
  (t) => [index('directory_findings_of').on(t.runId, t.kind, t.number)],
)

/** What kinds of records feeds bring. */
export type RecordKind = 'organization' | 'service' | 'location' | 'service-at-location' | 'taxonomy' | 'term'

/** Which of ours a feed's record is: the same record read again is found here and makes no double. */
export const directorySources = table(
  'directory_sources',
  {
    feedId: text('feed_id')
      .notNull()
      .references(() => directoryFeeds.id),
    kind: text('kind').$type<RecordKind>().notNull(),
    externalId: text('external_id').notNull(),
    ourId: text('our_id').notNull(),
    /** SHA-256 of the cleaned record: the same again is unchanged. */
    digest: text('digest').notNull(),
    firstSeenAt: moment('first_seen_at').notNull(),
    /** The last run that saw it. */
    runId: text('run_id').notNull(),
    /** A whole run did not see it any more. */
    vanishedAt: moment('vanished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.feedId, t.kind, t.externalId] }),
    index('directory_sources_ours').on(t.ourId),
    index('directory_sources_by_id').on(t.kind, t.externalId),
    index('directory_sources_unseen').on(t.feedId, t.kind, t.runId),
  ],
)

/**
 * `draft`: written or brought, not yet shown. `published`: shown to everybody. `stale`: shown, with "not checked lately".
 * `unpublished`: taken from view by somebody, or because nobody checked it. `vanished`: its feed does not have it any more.
 * `place-secret`: a refuge; its places are told to nobody.
 */
export type ServiceState = 'draft' | 'published' | 'stale' | 'unpublished' | 'vanished' | 'place-secret'

/** In what state a service is and was, since when, and who said so. */
export const serviceStates = table(
  'service_states',
  {
    id: text('id').primaryKey(),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    state: text('state').$type<ServiceState>().notNull(),
    because: text('because').notNull().default(''),
    startedAt: moment('started_at').notNull(),
    startedBy: text('started_by').notNull(),
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
  },
  (t) => [
    uniqueIndex('service_states_once').on(t.serviceId, t.state).where(sql`ended_at is null`),
    index('service_states_now').on(t.state, t.startedAt).where(sql`ended_at is null`),
    index('service_states_of').on(t.serviceId, t.startedAt),
  ],
)

/** Somebody checked with the service, on a date. A feed's own date counts as the feed's check. */
export const serviceChecks = table(
  'service_checks',
  {
    id: text('id').primaryKey(),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    how: text('how').$type<'owner' | 'editor' | 'feed'>().notNull(),
    checkedBy: text('checked_by').notNull(),
    checkedAt: moment('checked_at').notNull(),
    until: moment('until').notNull(),
    note: text('note').notNull().default(''),
  },
  (t) => [index('service_checks_of').on(t.serviceId, t.checkedAt)],
)

/** Somebody says that a service is theirs to look after. Proved by a mail to the listed address, or by an editor. */
export const serviceClaims = table(
  'service_claims',
  {
    id: text('id').primaryKey(),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    words: text('words').notNull().default(''),
    askedAt: moment('asked_at').notNull(),
    /** SHA-256 of the secret in the mail; null when an editor is asked. */
    secretHash: text('secret_hash'),
    secretUntil: moment('secret_until'),
    provedAt: moment('proved_at'),
    /** `mail`, or the editor. */
    provedBy: text('proved_by'),
    refusedAt: moment('refused_at'),
    refusedBy: text('refused_by'),
    because: text('because').notNull().default(''),
    /** They look after it no more. */
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
    remindedAt: moment('reminded_at'),
  },
  (t) => [
    uniqueIndex('service_claims_once').on(t.serviceId, t.memberId).where(sql`ended_at is null and refused_at is null`),
    uniqueIndex('service_claims_secret').on(t.secretHash),
    index('service_claims_by').on(t.memberId, t.provedAt),
    index('service_claims_waiting').on(t.askedAt).where(sql`proved_at is null and refused_at is null`),
  ],
)

/** Parts of a service that its owner or an editor has confirmed: no feed overwrites them. */
export const confirmedParts = table(
  'confirmed_parts',
  {
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    /** The name of a column of `services`, or `places`, `terms`, `organization`. */
    part: text('part').notNull(),
    confirmedBy: text('confirmed_by').notNull(),
    confirmedAt: moment('confirmed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.serviceId, t.part] })],
)

/** A feed says something else than the owner confirmed. An editor looks. */
export const serviceDifferences = table(
  'service_differences',
  {
    id: text('id').primaryKey(),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    feedId: text('feed_id')
      .notNull()
      .references(() => directoryFeeds.id),
    part: text('part').notNull(),
    ours: json('ours').$type<unknown>(),
    theirs: json('theirs').$type<unknown>(),
    seenAt: moment('seen_at').notNull(),
    settledAt: moment('settled_at'),
    settledBy: text('settled_by'),
    outcome: text('outcome').$type<'kept' | 'taken' | 'agree-now'>(),
  },
  (t) => [
    uniqueIndex('service_differences_once').on(t.serviceId, t.feedId, t.part).where(sql`settled_at is null`),
    index('service_differences_waiting').on(t.seenAt, t.id).where(sql`settled_at is null`),
    index('service_differences_of').on(t.serviceId, t.part, t.seenAt),
  ],
)

/** Who changed what, from what to what. */
export const serviceChanges = table(
  'service_changes',
  {
    id: text('id').primaryKey(),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    part: text('part').notNull(),
    old: json('old').$type<unknown>(),
    new: json('new').$type<unknown>(),
    changedAt: moment('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
    cause: text('cause').$type<'feed' | 'owner' | 'editor' | 'correction' | 'merge' | 'undo'>().notNull(),
    /** The run, correction or merge. */
    causeId: text('cause_id'),
  },
  (t) => [index('service_changes_of').on(t.serviceId, t.changedAt, t.id), index('service_changes_by').on(t.causeId)],
)

/** "Something wrong?": a correction somebody reported, with or without an account. */
export const serviceCorrections = table(
  'service_corrections',
  {
    id: text('id').primaryKey(),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    about: text('about')
      .$type<'closed' | 'contact' | 'place' | 'times' | 'cost' | 'words' | 'unsafe' | 'other'>()
      .notNull(),
    words: text('words').notNull(),
    reportedAt: moment('reported_at').notNull(),
    /** Null without an account. */
    reporterId: text('reporter_id'),
    /** Where to tell the outcome; forgotten once told. */
    email: text('email'),
    /** SHA-256 of the secret in the link that shows what became of it. */
    trackingHash: text('tracking_hash').notNull(),
    takenBy: text('taken_by'),
    takenAt: moment('taken_at'),
    settledAt: moment('settled_at'),
    settledBy: text('settled_by'),
    outcome: text('outcome').$type<'changed' | 'checked-and-right' | 'known-already' | 'unpublished'>(),
    /** What the reporter is told. */
    answer: text('answer').notNull().default(''),
  },
  (t) => [
    uniqueIndex('service_corrections_tracking').on(t.trackingHash),
    index('service_corrections_waiting').on(t.reportedAt, t.id).where(sql`settled_at is null`),
    index('service_corrections_of').on(t.serviceId, t.reportedAt),
  ],
)

/** Two services that may be one. */
export const serviceLikenesses = table(
  'service_likenesses',
  {
    id: text('id').primaryKey(),
    /** The one that was here first. */
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    otherId: text('other_id')
      .notNull()
      .references(() => services.id),
    why: text('why').notNull(),
    seenAt: moment('seen_at').notNull(),
    settledAt: moment('settled_at'),
    settledBy: text('settled_by'),
    outcome: text('outcome').$type<'merged' | 'different'>(),
  },
  (t) => [
    uniqueIndex('service_likenesses_once').on(t.serviceId, t.otherId),
    index('service_likenesses_other').on(t.otherId),
    index('service_likenesses_waiting').on(t.seenAt, t.id).where(sql`settled_at is null`),
  ],
)

/** Two entries became one. The one that went leads to the one that was kept. */
export const serviceMerges = table(
  'service_merges',
  {
    id: text('id').primaryKey(),
    keptId: text('kept_id')
      .notNull()
      .references(() => services.id),
    goneId: text('gone_id')
      .notNull()
      .references(() => services.id),
    mergedBy: text('merged_by').notNull(),
    mergedAt: moment('merged_at').notNull(),
    /** What pointed where before, for the undo; what members had is in `mergedMemberThings`. */
    before: json('before').$type<unknown>().notNull(),
    undoneAt: moment('undone_at'),
    undoneBy: text('undone_by'),
  },
  (t) => [
    uniqueIndex('service_merges_gone').on(t.goneId).where(sql`undone_at is null`),
    index('service_merges_kept').on(t.keptId),
  ],
)

/** What a member had with the entry that went, and was led to the one that was kept. It goes when they take theirs back. */
export const mergedMemberThings = table(
  'merged_member_things',
  {
    mergeId: text('merge_id')
      .notNull()
      .references(() => serviceMerges.id),
    thing: text('thing').$type<'saved' | 'thanks' | 'tries' | 'claims'>().notNull(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
  },
  (t) => [primaryKey({ columns: [t.mergeId, t.thing, t.memberId] }), index('merged_member_things_by').on(t.memberId)],
)

/** Whether a service's web address still answers. */
export const serviceLinkChecks = table(
  'service_link_checks',
  {
    serviceId: text('service_id')
      .primaryKey()
      .references(() => services.id),
    url: text('url').notNull(),
    checkedAt: moment('checked_at').notNull(),
    /** What came back: "200", "404", "no-answer", "refused". */
    answer: text('answer').notNull(),
    /** The first time that it did not answer; null while it does. */
    unansweredSince: moment('unanswered_since'),
    /** Since when editors are told: it has not answered on two days. */
    brokenSince: moment('broken_since'),
  },
  (t) => [index('service_link_checks_broken').on(t.brokenSince).where(sql`broken_since is not null`)],
)

/** Thanks, said to a service by somebody whom it helped. Never shown with who. */
export const serviceThanks = table(
  'service_thanks',
  {
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    thankedAt: moment('thanked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.serviceId, t.memberId] }), index('service_thanks_by').on(t.memberId, t.serviceId)],
)

/** "I tried it", and how it went. Never shown with who. */
export const serviceTries = table(
  'service_tries',
  {
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    how: text('how').$type<'helped' | 'a-little' | 'not-for-me' | 'could-not-get-in'>().notNull(),
    triedAt: moment('tried_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.memberId] }),
    index('service_tries_by').on(t.memberId, t.serviceId),
    index('service_tries_not_in').on(t.triedAt, t.serviceId).where(sql`how = 'could-not-get-in'`),
  ],
)

/** A service that somebody keeps for themselves. */
export const savedServices = table(
  'saved_services',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    savedAt: moment('saved_at').notNull(),
    note: text('note').notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.serviceId] }), index('saved_services_by').on(t.memberId, t.savedAt)],
)

/** A list for one person, opened with its link until it ends. It keeps no name and needs no account. */
export const signpostingLists = table(
  'signposting_lists',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the secret in the link. */
    secretHash: text('secret_hash').notNull(),
    madeBy: text('made_by')
      .notNull()
      .references(() => members.id),
    madeAt: moment('made_at').notNull(),
    /** What stands above the list. The person's name has no place here. */
    words: text('words').notNull().default(''),
    endsAt: moment('ends_at').notNull(),
    endedAt: moment('ended_at'),
    endedBy: text('ended_by'),
    /** How often it was opened; not when, and not by whom. */
    opened: int('opened').notNull().default(0),
  },
  (t) => [
    uniqueIndex('signposting_lists_secret').on(t.secretHash),
    index('signposting_lists_by').on(t.madeBy, t.madeAt),
    index('signposting_lists_of').on(t.madeBy, t.id),
    index('signposting_lists_ending').on(t.endsAt).where(sql`ended_at is null`),
  ],
)

/** A service or a peer group on such a list. */
export const signpostingItems = table(
  'signposting_items',
  {
    listId: text('list_id')
      .notNull()
      .references(() => signpostingLists.id),
    position: int('position').notNull(),
    serviceId: text('service_id').references(() => services.id),
    groupId: text('group_id').references(() => groups.id),
    note: text('note').notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.listId, t.position] })],
)

/** A service that facilitators chose for the page of their group, or of a turning point for carers. */
export const chosenServices = table(
  'chosen_services',
  {
    place: text('place').$type<'group' | 'turning-point'>().notNull(),
    placeId: text('place_id').notNull(),
    serviceId: text('service_id')
      .notNull()
      .references(() => services.id),
    position: int('position').notNull(),
    note: text('note').notNull().default(''),
    chosenBy: text('chosen_by').notNull(),
    chosenAt: moment('chosen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.place, t.placeId, t.serviceId] }), index('chosen_services_of').on(t.serviceId)],
)

/** Counts that go up with every change that others can see; whoever keeps a copy asks whether theirs is still the same. */
export const directoryEditions = table('directory_editions', {
  name: text('name').$type<'services' | 'taxonomies'>().primaryKey(),
  edition: int('edition').notNull(),
})
