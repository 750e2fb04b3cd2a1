import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type * as schema from './schema/index.ts'

type Connection = BetterSQLite3Database<typeof schema>

/** May only look. Writing through it does not compile, and both engines would refuse it anyway. */
export type Reader = Pick<Connection, 'select' | 'selectDistinct' | 'run' | 'all'> & {
  readonly engine: 'sqlite' | 'postgres'
  /** Rows as lists of their values: for hundreds of rows, where an object each is a third of the work. */
  values(query: SQL): unknown[][] | Promise<unknown[][]>
  /** The statement of this name, built once on this connection and run many times: Drizzle's building is what costs, not the database. */
  prepared<Builder extends { prepare(): unknown }>(
    name: string,
    build: (reader: Reader) => Builder,
  ): ReturnType<Builder['prepare']>
}

/** The writer, inside a transaction. Can be handed to anything that wants a Reader. Dead once the transaction ends. */
export type Tx = Omit<Reader, 'prepared'> &
  Pick<Connection, 'insert' | 'update' | 'delete'> & {
    prepared<Builder extends { prepare(): unknown }>(
      name: string,
      build: (tx: Tx) => Builder,
    ): ReturnType<Builder['prepare']>
  }

/** What the product remembers, on either engine. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres'
  /** Looks at what is committed. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  /** Acts in one transaction: all of it is kept, on disk, or none. Never nests. Await nothing inside but SQL. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Answers true when the database can be asked and its tables are up to date. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

export type OpenOptions = {
  /** Told of each statement slower than 20 ms: its text without values, and how long it took in milliseconds. */
  readonly onSlow?: (statement: string, milliseconds: number) => void
}

/** A place for the value of each column, for a statement that is built once and run with many rows. */
export function placeholders<Name extends string>(names: readonly Name[]) {
  const places: Partial<Record<Name, Placeholder>> = {}
  for (const name of names) places[name] = sql.placeholder(name)
  return places as Record<Name, Placeholder>
}

/** The database could not keep the words just now: full, locked or gone. Not a bug, and worth trying again. */
export function isUnavailable(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code
    if (
      typeof code === 'string' &&
      /^(SQLITE_(FULL|BUSY|LOCKED|IOERR|READONLY|CANTOPEN)|EIO$|ENOSPC$|EDQUOT$|53\d\d\d|57P0\d|08\d\d\d|ECONN)/.test(
        code,
      )
    )
      return true
  }
  return false
}

/** Hands out a transaction that stops working when it ends: one kept too long once wrote into somebody else's. */
export function revocable(tx: Tx): { tx: Tx; revoke: () => void } {
  const { proxy, revoke } = Proxy.revocable(tx as object, {})
  return { tx: proxy as Tx, revoke }
}

/** The path of a `file:` address. */
export const fileOf = (url: string): string => url.replace(/^file:(\/\/(?=\/))?/, '')

/** Remembers one built statement per name for one connection. */
export function statementCache(): <Statement>(name: string, build: () => Statement) => Statement {
  const statements = new Map<string, unknown>()
  return <Statement>(name: string, build: () => Statement) => {
    if (!statements.has(name)) statements.set(name, build())
    return statements.get(name) as Statement
  }
}
