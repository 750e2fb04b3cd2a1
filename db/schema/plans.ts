import { id, index, json, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { members } from './people.ts'

/** A plan for when the carer cannot be there, or the carer's own. */
export type PlanKind = 'emergency' | 'own'

/**
 * Words that the database alone does not show. Everything that is sealed stands in this one table, so that a change of key
 * finds all of it, and erasing somebody does too.
 */
export const sealedWords = table(
  'sealed_words',
  {
    /** The plan, card, link or weekly check that the words belong to. */
    ownerId: text('owner_id').notNull(),
    field: text('field').notNull(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    keyId: text('key_id').notNull(),
    sealed: text('sealed').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.field] }),
    index('sealed_words_by_key').on(t.keyId, t.ownerId, t.field),
    index('sealed_words_of').on(t.memberId, t.ownerId, t.field),
  ],
)

/** Somebody has begun a plan. What it says is sealed. */
export const plans = table(
  'plans',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text('kind').$type<PlanKind>().notNull(),
    begunAt: moment('begun_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    /** When they last said that it is still right. */
    reviewedAt: moment('reviewed_at'),
    /** When it is time to look at it. A turning point brings it forward. */
    dueAt: moment('due_at').notNull(),
  },
  (t) => [uniqueIndex('plans_of').on(t.memberId, t.kind), index('plans_due').on(t.dueAt, t.id)],
)

/** A card for the wallet, which opens what its carer chose of the emergency plan. One is in use at a time. */
export const planCards = table(
  'plan_cards',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    planId: text('plan_id')
      .notNull()
      .references(() => plans.id),
    /** What stands on the card, for whoever reads it out. Says nothing of anybody. */
    number: text('number').notNull(),
    /** The parts of the plan that it shows. */
    parts: json('parts').$type<string[]>().notNull(),
    madeAt: moment('made_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    /** Written at each try, so that two at once wait for each other. */
    triedAt: moment('tried_at'),
    /** Too many wrong codes: it stays shut until its carer opens it again. */
    lockedAt: moment('locked_at'),
    unlockedAt: moment('unlocked_at'),
  },
  (t) => [
    uniqueIndex('plan_cards_number').on(t.number),
    index('plan_cards_of').on(t.memberId, t.withdrawnAt, t.madeAt),
  ],
)

/** Somebody tried the code of a card, or opened a link: their carer sees every time. */
export const planOpenings = table(
  'plan_openings',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** A card or a link. */
    wayId: text('way_id').notNull(),
    outcome: text('outcome').$type<'opened' | 'wrong-code' | 'locked'>().notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('plan_openings_of_way').on(t.wayId, t.at, t.id), index('plan_openings_of').on(t.memberId, t.at, t.id)],
)

/** A link by which a professional may read parts of a plan until a day. */
export const planShares = table(
  'plan_shares',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    planId: text('plan_id')
      .notNull()
      .references(() => plans.id),
    /** The hash of the secret in the link: the database alone opens nothing. */
    secretHash: text('secret_hash').notNull(),
    parts: json('parts').$type<string[]>().notNull(),
    sharedAt: moment('shared_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [uniqueIndex('plan_shares_secret').on(t.secretHash), index('plan_shares_of').on(t.memberId, t.sharedAt, t.id)],
)

/** A carer's private weekly look at how they are coping. The answers are sealed. */
export const copingChecks = table(
  'coping_checks',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** The Monday of the week, year-month-day. */
    week: text('week').notNull(),
    checkedAt: moment('checked_at').notNull(),
  },
  (t) => [uniqueIndex('coping_checks_of').on(t.memberId, t.week)],
)
