import { index, int, json, moment, sequence, table, text, uniqueIndex } from '../columns.ts'

/** What happened, by whom, for ever. Rows are only added: this is the audit trail. */
export const events = table(
  'events',
  {
    id: sequence('id'),
    name: text('name').notNull(),
    actorId: text('actor_id').notNull(),
    /** Ids and facts, never people's words. */
    payload: json('payload').$type<unknown>().notNull(),
    recordedAt: moment('recorded_at').notNull(),
  },
  (t) => [index('events_by_name').on(t.name, t.id)],
)

/** Work that must survive a crash, written in the same transaction as the event that caused it. */
export const jobs = table(
  'jobs',
  {
    id: sequence('id'),
    name: text('name').notNull(),
    payload: json('payload').$type<Record<string, unknown>>().notNull(),
    /** A job with a key exists at most once: the schedule uses it so that two ticks make one job. */
    onceKey: text('once_key'),
    runAt: moment('run_at').notNull(),
    attempts: int('attempts').notNull().default(0),
    /** While this lies in the future somebody is on it. A crash frees the job by letting the time pass. */
    leasedUntil: moment('leased_until').notNull().default(0),
    lastError: text('last_error'),
    /** Set when every attempt was used up. The row stays for people to look at. */
    gaveUpAt: moment('gave_up_at'),
  },
  (t) => [index('jobs_due').on(t.gaveUpAt, t.runAt), uniqueIndex('jobs_once').on(t.onceKey)],
)
