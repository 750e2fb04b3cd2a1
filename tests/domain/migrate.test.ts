import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateWith } from 'drizzle-orm/better-sqlite3/migrator'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '#db/migrate.ts'

/** How many migrations stood when the tables of safety came in: hosts may have gone on from there. */
const landed = 4

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a SQLite database of a host comes along with what is in it, also where a table is made anew', async () => {
  const file = join(folder, 'w.db')
  const older = join(folder, 'migrations')
  cpSync('db/migrations/sqlite', older, { recursive: true })
  const journalFile = join(older, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: unknown[] }
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, landed) }))
  const before = new Sqlite(file)
  migrateWith(drizzle(before), { migrationsFolder: older })
  keep(before, 'members', { id: 'tom', email: 'tom@example.org', name: 'Tom', name_key: 'tom' })
  keep(before, 'cases', { id: 'case', about_id: 'tom', subject_kind: 'post', level: 'crisis' })
  keep(before, 'reports', { id: 'report', case_id: 'case', reporter_id: 'tom', reason: 'danger' })
  keep(before, 'alarms', { id: 'alarm', case_id: 'case', acknowledged_by: 'sam' })
  keep(before, 'alarm_steps', { id: 'step', alarm_id: 'alarm' })
  keep(before, 'disclosures', { id: 'told', case_id: 'case', about_id: 'tom', told: 'Where he is' })
  before.close()

  await migrate(`file:${file}`)

  const after = new Sqlite(file)
  expect(after.prepare('select * from alarms').all()).toMatchObject([
    { id: 'alarm', case_id: 'case', report_id: null, acknowledged_by: 'sam' },
  ])
  expect(after.prepare('select * from alarm_steps').all()).toMatchObject([{ alarm_id: 'alarm' }])
  expect(after.prepare('select * from disclosures').all()).toMatchObject([
    { id: 'told', report_id: null, told: 'Where he is' },
  ])
  expect(after.pragma('foreign_key_check')).toEqual([])
  after.close()
})

/** A row with what is given, and something small in every other column that must not be empty. */
function keep(connection: Sqlite.Database, table: string, row: Readonly<Record<string, string>>) {
  const columns = connection.pragma(`table_info(${table})`) as {
    name: string
    type: string
    notnull: number
    dflt_value: string | null
  }[]
  const filled = columns
    .filter(({ name, notnull, dflt_value }) => name in row || (notnull === 1 && dflt_value === null))
    .map(({ name, type }) => [name, row[name] ?? (type === 'integer' ? 0 : '')] as const)
  const names = filled.map(([name]) => name).join(', ')
  connection
    .prepare(`insert into ${table} (${names}) values (${filled.map(() => '?').join(', ')})`)
    .run(...filled.map(([, value]) => value))
}
