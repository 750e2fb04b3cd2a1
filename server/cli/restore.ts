import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { engineOf } from '#db/columns.ts'
import { fileOf } from '#db/connection.ts'
import { migrate } from '#db/migrate.ts'
import { readEnv } from '../env.ts'

// `npm run restore -- FILE`: puts a copy back. Stop Waymark first. What was there is set aside, not destroyed.
const [file] = process.argv.slice(2)
const { DATABASE_URL: url } = readEnv(process.env)
if (!file || !existsSync(file)) stop('Say which copy to put back: npm run restore -- copies/tonight.db')

if (engineOf(url) === 'postgres') {
  const { status } = spawnSync(
    'pg_restore',
    ['--clean', '--if-exists', '--no-owner', '--single-transaction', '--dbname', url, file],
    { stdio: 'inherit' },
  )
  if (status !== 0) stop('pg_restore did not finish, and nothing was changed; see above')
} else {
  checkCopy(file)
  const target = fileOf(url)
  if (existsSync(target)) setAside(target)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(file, target)
}
await migrate(url)
process.stdout.write('The copy is back. Start Waymark with npm start.\n')

function checkCopy(copy: string) {
  try {
    const database = new Sqlite(copy, { readonly: true })
    const rows = database.pragma('integrity_check') as { integrity_check: string }[]
    const tables = database.prepare("select count(*) as count from sqlite_master where name = 'members'").get() as {
      count: number
    }
    database.close()
    if (rows[0]?.integrity_check === 'ok' && tables.count === 1) return
  } catch {
    // Not a database at all: the same answer as for a damaged one.
  }
  stop(`${copy} is not a whole Waymark database. Nothing was changed`)
}

function setAside(target: string) {
  const database = new Sqlite(target)
  database.pragma('busy_timeout = 0')
  try {
    // Somebody else's open connection keeps a lock that this asks for.
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    stop('The database is in use. Stop Waymark first; nothing was changed')
  } finally {
    database.close()
  }
  for (const suffix of ['-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true })
  renameSync(target, `${target}.before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}`)
}

function stop(words: string): never {
  process.stderr.write(`${words}.\n`)
  process.exit(1)
}
