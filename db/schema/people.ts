import { sql } from 'drizzle-orm'
import { flag, id, index, int, json, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'

/** Anyone with an account. */
export const members = table(
  'members',
  {
    id: id('id'),
    /** The name they chose to be known by. Never their full real name. */
    name: text('name').notNull(),
    /** The name with lookalike letters folded, so that nobody can wear somebody else's. */
    nameKey: text('name_key').notNull(),
    email: text('email').notNull(),
    /** argon2id, with its own salt and costs inside. */
    passwordHash: text('password_hash').notNull(),
    joinedAt: moment('joined_at').notNull(),
    verifiedAt: moment('verified_at'),
    rulesVersion: text('rules_version').notNull(),
    pronouns: text('pronouns').notNull().default(''),
    pronounsAudience: text('pronouns_audience').$type<Audience>().notNull().default('nobody'),
    words: text('words').notNull().default(''),
    wordsAudience: text('words_audience').$type<Audience>().notNull().default('nobody'),
  },
  (t) => [
    index('members_by_email').on(t.email),
    // An address belongs to nobody until it is confirmed: joining with somebody else's takes nothing from them, and
    // looks the same as joining with a free one. From then on it is theirs alone.
    uniqueIndex('members_confirmed_email').on(t.email).where(sql`verified_at is not null`),
    uniqueIndex('members_name_key').on(t.nameKey),
    index('members_unconfirmed').on(t.joinedAt).where(sql`verified_at is null`),
    index('members_by_name').on(t.name),
  ],
)

/** Who may see a part of a profile. `condition-groups`: the groups about that condition, and nobody else. */
export type Audience = 'nobody' | 'condition-groups' | 'my-groups' | 'members'

/** The words of a profile that a moderator took from view. The name stays: it is how people know each other. */
export const profileTakedowns = table('profile_takedowns', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id),
  how: text('how').$type<'hidden' | 'removed'>().notNull(),
  takenDownBy: text('taken_down_by').notNull(),
  takenDownAt: moment('taken_down_at').notNull(),
})

/** A badge only coordinators give. One row a role. */
export const memberRoles = table(
  'member_roles',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    role: text('role').$type<'moderator' | 'duty-lead' | 'coordinator' | 'directory-editor' | 'staff'>().notNull(),
    givenBy: text('given_by').notNull(),
    givenAt: moment('given_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.role] }), index('member_roles_by_role').on(t.role)],
)

/** One signed-in device. The cookie's secret is kept only as a hash: a stolen database opens no door. */
export const sessions = table(
  'sessions',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    device: text('device').notNull(),
    startedAt: moment('started_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** When a code was shown for it as well as the password. Null: not yet, or none was asked for. */
    provedAt: moment('proved_at'),
  },
  (t) => [index('sessions_by_member').on(t.memberId)],
)

/** A second thing that somebody shows at the door: codes made by an app on their phone. */
export const secondSteps = table('second_steps', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id),
  /** Sealed with the host's own secret: a stolen database makes no codes. */
  sealedSecret: text('sealed_secret').notNull(),
  addedAt: moment('added_at').notNull(),
  /** When the first code was shown; null: the app may not have taken it, so nothing is asked for. */
  confirmedAt: moment('confirmed_at'),
  /** The half minute of the last code that was used, counted since 1970: no code opens twice. */
  lastStep: int('last_step').notNull().default(0),
})

/** A code on paper for the day the phone is lost. Kept as a hash, used once. */
export const recoveryCodes = table(
  'recovery_codes',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    madeAt: moment('made_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index('recovery_codes_of').on(t.memberId)],
)

/** A member wishes for another e-mail address. The old one stays until somebody presses the link sent to the new one. */
export const addressChanges = table(
  'address_changes',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    fromEmail: text('from_email').notNull(),
    toEmail: text('to_email').notNull(),
    askedAt: moment('asked_at').notNull(),
    settledAt: moment('settled_at'),
    outcome: text('outcome').$type<'changed' | 'withdrawn'>(),
  },
  (t) => [
    index('address_changes_by_member').on(t.memberId, t.askedAt),
    index('address_changes_to').on(t.toEmail, t.askedAt),
    index('address_changes_by_age').on(t.askedAt),
    // Two presses at once must not leave two wishes, of which one might be forgotten.
    uniqueIndex('address_changes_once').on(t.memberId).where(sql`settled_at is null`),
  ],
)

/** A link sent by e-mail: to prove an address or to choose a new password. Spent by a press, not by opening. */
export const mailLinks = table(
  'mail_links',
  {
    /** SHA-256 of the secret in the link. */
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    purpose: text('purpose').$type<'verify-email' | 'reset-password' | 'change-email' | 'unsubscribe'>().notNull(),
    /** The wish for another address that the link settles, and no other. */
    changeId: text('change_id').references(() => addressChanges.id),
    sentAt: moment('sent_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [
    index('mail_links_by_member').on(t.memberId, t.purpose),
    index('mail_links_stale').on(t.purpose, t.expiresAt),
  ],
)

/** Consent to keep health information, given and taken back; each version of the words has its own row. */
export const consents = table(
  'consents',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    version: text('version').notNull(),
    givenAt: moment('given_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [index('consents_by_member').on(t.memberId, t.givenAt)],
)

/** Help lines differ between the four. */
export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'

/** How a person likes to read and to be told. One row a member. */
export const preferences = table(
  'preferences',
  {
    memberId: text('member_id')
      .primaryKey()
      .references(() => members.id),
    theme: text('theme').$type<'system' | 'light' | 'dark'>().notNull().default('system'),
    textSize: text('text_size').$type<'usual' | 'large' | 'largest'>().notNull().default('usual'),
    slowly: flag('slowly').notNull().default(false),
    /** Messages of a chat in small batches. Null: as `slowly` says. */
    chatSlowly: flag('chat_slowly'),
    /** Content note kinds this reader has open already. All others stay folded. */
    openNotes: json('open_notes').$type<string[]>().notNull(),
    /** Words of the reader's own: a post with one of them is folded for this reader alone. */
    foldWords: json('fold_words').$type<string[]>().notNull(),
    /** Minutes after local midnight. Mail waits between the two. Equal means no quiet hours. */
    quietFrom: int('quiet_from')
      .notNull()
      .default(22 * 60),
    quietTo: int('quiet_to')
      .notNull()
      .default(8 * 60),
    digest: text('digest').$type<'daily' | 'weekly'>().notNull().default('daily'),
    nextDigestAt: moment('next_digest_at'),
    /** Where they live, for the help lines they are shown. Null: not said. */
    nation: text('nation').$type<Nation>(),
  },
  (t) => [index('preferences_digest_due').on(t.nextDigestAt)],
)

/** A long-term condition in plain words, with the other names people use for it. */
export const conditions = table('conditions', {
  id: id('id'),
  name: text('name').notNull(),
  synonyms: json('synonyms').$type<string[]>().notNull(),
  family: text('family').notNull(),
})

/** How long somebody has lived with a condition, said only as far as they wish. */
export const journeys = table(
  'journeys',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    conditionId: text('condition_id')
      .notNull()
      .references(() => conditions.id),
    sinceYear: int('since_year').notNull(),
    /** 1 to 12, or null when only the year is known. */
    sinceMonth: int('since_month'),
    audience: text('audience').$type<Audience>().notNull().default('condition-groups'),
  },
  (t) => [uniqueIndex('journeys_once').on(t.memberId, t.conditionId)],
)
