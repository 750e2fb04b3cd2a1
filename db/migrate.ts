import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { engineOf } from './columns.ts'
import { fileOf, type Reader } from './connection.ts'

/** Found from the working directory, since the server runs from a bundle elsewhere. */
const folderOf = (engine: 'sqlite' | 'postgres') => resolve('db/migrations', engine)

/** Brings a database up to date, making it first if need be. Safe to run again. */
export async function migrate(url: string): Promise<void> {
  if (engineOf(url) === 'postgres') {
    const { migratePostgres } = await import('./migrate-postgres.ts')
    return migratePostgres(url, folderOf('postgres'))
  }
  const file = fileOf(url)
  mkdirSync(dirname(file), { recursive: true })
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = WAL')
  // SQLite changes a column by making its table anew. Dropping the old one must not pull at the rows that point to it, and
  // inside a migration's own transaction it is too late to say so.
  connection.pragma('foreign_keys = OFF')
  migrateSqlite(drizzle(connection), { migrationsFolder: folderOf('sqlite') })
  const loose = connection.pragma('foreign_key_check') as readonly unknown[]
  connection.close()
  if (loose.length > 0) throw new Error('After the migration some rows point to rows that are not there')
}

/** True when every migration this copy of Waymark knows has been done. */
export async function isMigrated(reader: Reader): Promise<boolean> {
  const known = journal(reader.engine)
  const table = reader.engine === 'postgres' ? sql`drizzle.__drizzle_migrations` : sql`__drizzle_migrations`
  const [row] = (await reader.all(sql`select count(*) as done from ${table}`)) as { done: number }[]
  return Number(row?.done ?? 0) >= known
}

function journal(engine: 'sqlite' | 'postgres'): number {
  const file = resolve(folderOf(engine), 'meta/_journal.json')
  if (!existsSync(file)) return 0
  return (JSON.parse(readFileSync(file, 'utf8')) as { entries: unknown[] }).entries.length
}
