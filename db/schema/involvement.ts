import { sql } from 'drizzle-orm'
import { id, index, int, json, moment, table, text, uniqueIndex } from '../columns.ts'
import { meetings } from './meetings.ts'
import { members } from './people.ts'
import { seats, workspaces } from './workspaces.ts'

/** What people are asked to do with a service. */
export type OpportunityKind = 'review' | 'panel' | 'run-group' | 'teach' | 'business-case' | 'other'
/** Who may say that they are interested: the group alone, or everybody here. */
export type OpportunityReach = 'group' | 'everybody'
/** How it is chosen when more people want to than there are places: people choose, or a lot is drawn. */
export type ChoosingWay = 'people' | 'lot'
/** What became of somebody's interest. */
export type InterestOutcome = 'chosen' | 'not-this-time'
/** A lot as it was drawn, so that anybody can draw it again: the seed, and who fitted, in the order in which they were drawn. */
export type Draw = { readonly seed: string; readonly order: readonly string[] }

/** Something to do with a service, with what it asks, what it gives, and how people are chosen: told before anybody applies. */
export const opportunities = table(
  'opportunities',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    kind: text('kind').$type<OpportunityKind>().notNull(),
    title: text('title').notNull(),
    purpose: text('purpose').notNull(),
    timeAsked: text('time_asked').notNull(),
    support: text('support').notNull(),
    payment: text('payment').notNull(),
    places: int('places').notNull(),
    criteria: text('criteria').notNull(),
    choosing: text('choosing').$type<ChoosingWay>().notNull(),
    reach: text('reach').$type<OpportunityReach>().notNull(),
    closesAt: moment('closes_at').notNull(),
    offeredBy: text('offered_by').notNull(),
    offeredAt: moment('offered_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
    withdrawnWhy: text('withdrawn_why').notNull().default(''),
    chosenAt: moment('chosen_at'),
    chosenBy: text('chosen_by'),
    /** Why these people: read by those who arrange, and told to nobody else. */
    chosenWhy: text('chosen_why').notNull().default(''),
    draw: json('draw').$type<Draw>(),
    /** What changed by it. */
    changed: text('changed').notNull().default(''),
    changedBy: text('changed_by'),
    changedAt: moment('changed_at'),
  },
  (t) => [
    index('opportunities_by_workspace').on(t.workspaceId, t.closesAt),
    index('opportunities_open').on(t.reach, t.chosenAt, t.withdrawnAt, t.closesAt),
  ],
)

/** Somebody would like to do it, in their own words, with the support they need. Those who choose read it, and nobody else. */
export const opportunityInterests = table(
  'opportunity_interests',
  {
    id: id('id'),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunities.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    words: text('words').notNull(),
    supportNeeded: text('support_needed').notNull(),
    /** Written down by somebody who supports them. */
    enteredBySeatId: text('entered_by_seat_id').references(() => seats.id),
    saidAt: moment('said_at').notNull(),
    takenBackAt: moment('taken_back_at'),
    outcome: text('outcome').$type<InterestOutcome>(),
    /** Told to whoever was interested. */
    reason: text('reason').notNull().default(''),
    decidedAt: moment('decided_at'),
  },
  (t) => [
    uniqueIndex('opportunity_interests_once').on(t.opportunityId, t.memberId).where(sql`taken_back_at is null`),
    index('opportunity_interests_of').on(t.memberId, t.id),
  ],
)

/** What an hour is paid, in pence, from a day on. The newest whose day has come holds. */
export const involvementRates = table(
  'involvement_rates',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    pencePerHour: int('pence_per_hour').notNull(),
    /** "2027-04-01". */
    holdsFrom: text('holds_from').notNull(),
    setBy: text('set_by').notNull(),
    setAt: moment('set_at').notNull(),
  },
  (t) => [index('involvement_rates_of').on(t.workspaceId, t.holdsFrom, t.id)],
)

/** Time somebody gave and what they spent, and what was decided about paying it. */
export const involvementHours = table(
  'involvement_hours',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    /** What it was for, when it was for something offered here. */
    opportunityId: text('opportunity_id').references(() => opportunities.id),
    /** The meeting it was given for, if it was one. */
    meetingId: text('meeting_id').references(() => meetings.id),
    whatFor: text('what_for').notNull(),
    /** "2027-04-01". */
    workedOn: text('worked_on').notNull(),
    minutes: int('minutes').notNull(),
    /** Whether they want the time paid. What they spent is paid either way. */
    pay: text('pay').$type<'wanted' | 'declined'>().notNull(),
    /** What the time comes to at the rate of that day; 0 when they decline. */
    payPence: int('pay_pence').notNull(),
    expensesPence: int('expenses_pence').notNull(),
    expensesFor: text('expenses_for').notNull(),
    enteredBySeatId: text('entered_by_seat_id').references(() => seats.id),
    enteredAt: moment('entered_at').notNull(),
    takenBackAt: moment('taken_back_at'),
    outcome: text('outcome').$type<'approved' | 'refused'>(),
    reason: text('reason').notNull().default(''),
    decidedBy: text('decided_by'),
    decidedAt: moment('decided_at'),
    /** The day on which the money went out, "2027-04-21". */
    paidOn: text('paid_on'),
    paidBy: text('paid_by'),
    paidAt: moment('paid_at'),
  },
  (t) => [
    index('involvement_hours_by_workspace').on(t.workspaceId, t.takenBackAt, t.outcome, t.id),
    index('involvement_hours_of').on(t.memberId, t.id),
  ],
)
