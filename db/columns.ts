// The column kit: tables are written once, and this file (with database.ts and full-text.ts) is all
// that knows which engine they become. TypeScript sees the SQLite types; the Postgres kit is cast to
// them, which is honest because every JS value is the same on both: epoch numbers, booleans, parsed JSON.
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'

/** Which engine an address speaks to. Anything that is not Postgres is a SQLite file. */
export const engineOf = (url: string | undefined): 'postgres' | 'sqlite' =>
  /^postgres(ql)?:/.test(url ?? '') ? 'postgres' : 'sqlite'

const sqliteKit = {
  table: sqlite.sqliteTable,
  text: <Name extends string>(name: Name) => sqlite.text(name),
  int: <Name extends string>(name: Name) => sqlite.integer(name),
  /** Epoch milliseconds. */
  moment: <Name extends string>(name: Name) => sqlite.integer(name),
  flag: <Name extends string>(name: Name) => sqlite.integer(name, { mode: 'boolean' }),
  json: <Name extends string>(name: Name) => sqlite.text(name, { mode: 'json' }),
  /** A number that only ever goes up: the order in which rows were written. */
  sequence: <Name extends string>(name: Name) => sqlite.integer(name).primaryKey({ autoIncrement: true }),
  primaryKey: sqlite.primaryKey,
  foreignKey: sqlite.foreignKey,
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  check: sqlite.check,
  /** The same table under another name, for a join with itself. */
  alias: sqlite.alias,
}

const postgresKit = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  int: (name: string) => pg.integer(name),
  moment: (name: string) => pg.bigint(name, { mode: 'number' }),
  flag: (name: string) => pg.boolean(name),
  json: (name: string) => pg.jsonb(name),
  sequence: (name: string) => pg.bigserial(name, { mode: 'number' }).primaryKey(),
  primaryKey: pg.primaryKey,
  foreignKey: pg.foreignKey,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  check: pg.check,
  alias: pg.alias,
}

const kit = engineOf(process.env.DATABASE_URL) === 'postgres' ? (postgresKit as unknown as typeof sqliteKit) : sqliteKit

export const {
  table,
  text,
  int,
  moment,
  flag,
  json,
  sequence,
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
  check,
  alias,
} = kit

/** A row's own name on the wire: a UUIDv7, so that ids sort by the time they were made. */
export const id = <Name extends string>(name: Name) => text(name).primaryKey()
