import { flag, id, index, int, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { peerOffers } from './chat.ts'
import { conditions, members } from './people.ts'

/** Whom a carer looks after, in a word. */
export type CaredFor = 'partner' | 'parent' | 'child' | 'friend' | 'other'

/** How much of a week the caring takes. */
export type CaringLoad = 'few-hours' | 'part-of-day' | 'most-of-day' | 'day-and-night'

/** Who may see a part of what a carer told. `carers`: other carers, in carers' places only. There is no wider choice: what they tell is about somebody else too. */
export type CarerAudience = 'nobody' | 'carers'

/** Somebody who came in as a carer. One row a person, whether or not they live with a condition of their own. */
export const carers = table('carers', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id),
  cameInAt: moment('came_in_at').notNull(),
})

/** One person whom a carer looks after: never by name, and only as far as the carer wished to tell. */
export const caring = table(
  'caring',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => carers.memberId),
    who: text('who').$type<CaredFor>().notNull(),
    whoAudience: text('who_audience').$type<CarerAudience>().notNull().default('nobody'),
    conditionsAudience: text('conditions_audience').$type<CarerAudience>().notNull().default('nobody'),
    sinceYear: int('since_year'),
    /** 1 to 12, or null when only the year is known. */
    sinceMonth: int('since_month'),
    sinceAudience: text('since_audience').$type<CarerAudience>().notNull().default('nobody'),
    load: text('load').$type<CaringLoad>(),
    loadAudience: text('load_audience').$type<CarerAudience>().notNull().default('nobody'),
    toldAt: moment('told_at').notNull(),
    /** Caring has ended. Why is theirs to tell, or not. */
    endedAt: moment('ended_at'),
  },
  (t) => [index('caring_by_member').on(t.memberId, t.toldAt)],
)

/** What the person who is cared for lives with. */
export const caringConditions = table(
  'caring_conditions',
  {
    caringId: text('caring_id')
      .notNull()
      .references(() => caring.id),
    conditionId: text('condition_id')
      .notNull()
      .references(() => conditions.id),
  },
  (t) => [primaryKey({ columns: [t.caringId, t.conditionId] })],
)

/**
 * A carer named somebody to be kept apart from. What was named is sealed: the page never says whether there is such an
 * account, and the row does not say either.
 */
export const apartWishes = table(
  'apart_wishes',
  {
    id: id('id'),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    how: text('how').$type<'profile' | 'email'>().notNull(),
    /** A hash of what was written, to be compared with. */
    mark: text('mark').notNull(),
    /** A word of the carer's own by which they know the wish again. */
    label: text('label').notNull().default(''),
    namedAt: moment('named_at').notNull(),
  },
  (t) => [uniqueIndex('apart_wishes_once').on(t.memberId, t.mark), index('apart_wishes_by_mark').on(t.mark)],
)

/** Who is kept apart: the person named never sees the one who named them. Found from a wish, and gone with it. */
export const keptApart = table(
  'kept_apart',
  {
    wishId: text('wish_id')
      .notNull()
      .references(() => apartWishes.id),
    /** Who named. */
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** Who was named, and never learns of it. */
    otherId: text('other_id')
      .notNull()
      .references(() => members.id),
    /** Named by their profile: the one who named does not see them either. By an e-mail address: they still do, or what vanished would tell whose address it is. */
    bothWays: flag('both_ways').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.wishId, t.otherId] }),
    index('kept_apart_pair').on(t.memberId, t.otherId),
    index('kept_apart_other').on(t.otherId, t.memberId),
  ],
)

/** Somebody who is open to being asked by other carers, because they are one. What they said for it stands in their offer. */
export const peerOfferCaring = table('peer_offer_caring', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => peerOffers.memberId),
  openSince: moment('open_since').notNull(),
})
