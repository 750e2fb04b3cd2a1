import { id, index, int, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { seats, workspaces } from './workspaces.ts'

/** How an objective ended, said honestly. */
export type ObjectiveEnd = 'met' | 'partly' | 'not-met' | 'stopped'
/** The four steps of trying something out: plan, do, study, act. */
export type CycleStep = 'plan' | 'do' | 'study' | 'act'

/** What a group set out to change, how it will know, by when, and how it went. */
export const objectives = table(
  'objectives',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    title: text('title').notNull(),
    /** How we will know. */
    measure: text('measure').notNull(),
    /** What a reading counts, as people say it: "out of 10 people", "days". */
    unit: text('unit').notNull(),
    /** The reading to get to, in hundredths; null when it is told in words alone. */
    aim: int('aim'),
    /** The last day, "2027-05-01". */
    dueOn: text('due_on').notNull(),
    /** Who keeps an eye on it; null: the whole group. */
    ownerSeatId: text('owner_seat_id').references(() => seats.id),
    setBy: text('set_by').notNull(),
    setAt: moment('set_at').notNull(),
    ended: text('ended').$type<ObjectiveEnd>(),
    endedWhy: text('ended_why').notNull().default(''),
    endedBy: text('ended_by'),
    endedAt: moment('ended_at'),
  },
  (t) => [
    index('objectives_by_workspace').on(t.workspaceId, t.endedAt, t.dueOn),
    index('objectives_by_owner').on(t.ownerSeatId, t.endedAt),
  ],
)

/** One reading of how it goes, on a day. */
export const objectiveReadings = table(
  'objective_readings',
  {
    id: id('id'),
    objectiveId: text('objective_id')
      .notNull()
      .references(() => objectives.id),
    /** In hundredths, so that both engines agree to the last figure. */
    hundredths: int('hundredths').notNull(),
    /** "2027-05-01". */
    readOn: text('read_on').notNull(),
    note: text('note').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    index('objective_readings_of').on(t.objectiveId, t.readOn, t.id),
    index('objective_readings_by').on(t.writtenBy, t.id),
  ],
)

/** One round of trying something out: plan, do, study, act. */
export const objectiveCycles = table(
  'objective_cycles',
  {
    id: id('id'),
    objectiveId: text('objective_id')
      .notNull()
      .references(() => objectives.id),
    number: int('number').notNull(),
    begunAt: moment('begun_at').notNull(),
  },
  (t) => [uniqueIndex('objective_cycles_once').on(t.objectiveId, t.number)],
)

/** What was written for one step of a cycle. The last words stand. */
export const objectiveSteps = table(
  'objective_steps',
  {
    cycleId: text('cycle_id')
      .notNull()
      .references(() => objectiveCycles.id),
    step: text('step').$type<CycleStep>().notNull(),
    words: text('words').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.cycleId, t.step] }), index('objective_steps_by').on(t.writtenBy, t.writtenAt)],
)
