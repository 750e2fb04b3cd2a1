import { engineOf } from './columns.ts'
import type { Database, OpenOptions } from './connection.ts'
import { openSqlite } from './sqlite.ts'

export { type Database, isUnavailable, placeholders, type Reader, type Tx } from './connection.ts'

/** Opens `file:path` or `postgres://…` and brings nothing up to date: see `migrate.ts`. */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<Database> {
  if (engineOf(url) === 'sqlite') return openSqlite(url, options)
  // Twelve megabytes that most hosts never need: fetched by those whose database is PostgreSQL.
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(url, options)
}
