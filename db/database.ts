import { engineOf } from './columns.ts'
import type { Database, OpenOptions } from './connection.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

export { type Database, isUnavailable, placeholders, type Reader, type Tx } from './connection.ts'

/** Opens `file:path` or `postgres://…` and brings nothing up to date: see `migrate.ts`. */
export function openDatabase(url: string, options: OpenOptions = {}): Database {
  return engineOf(url) === 'postgres' ? openPostgres(url, options) : openSqlite(url, options)
}
