import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { engineOf } from '#db/columns.ts'
import { fileOf } from '#db/connection.ts'
import { readEnv } from '../env.ts'

// `npm run backup -- FILE`: a consistent copy of everything, taken while people go on writing.
const [file] = process.argv.slice(2)
const { DATABASE_URL: url } = readEnv(process.env)
if (!file) stop('Say where the copy should go: npm run backup -- copies/tonight.db')
if (existsSync(file)) stop(`${file} is already there. Choose another name, so that no copy is lost`)
mkdirSync(dirname(file), { recursive: true })

if (engineOf(url) === 'postgres') {
  const { status } = spawnSync('pg_dump', ['--format=custom', '--file', file, url], { stdio: 'inherit' })
  if (status !== 0) stop('pg_dump did not finish; see above')
} else {
  const database = new Sqlite(fileOf(url), { fileMustExist: true })
  // SQLite's own online copy: it starts again by itself when somebody writes meanwhile.
  await database.backup(file)
  database.close()
  const copy = new Sqlite(file)
  const [{ integrity_check: verdict } = { integrity_check: 'nothing' }] = copy.pragma('integrity_check') as {
    integrity_check: string
  }[]
  copy.close()
  if (verdict !== 'ok') stop(`The copy is damaged (${verdict}). Do not rely on it`)
}
process.stdout.write(`Copied to ${file}.\n`)

function stop(words: string): never {
  process.stderr.write(`${words}.\n`)
  process.exit(1)
}
