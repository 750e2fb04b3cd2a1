import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate.ts'
import { postgresBin } from '../../scripts/postgres.mjs'
import { quickFolder } from '../../scripts/quick-folder.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated SQLite file that each test copies. */
    sqliteTemplate: string
    /** The address of a throw-away PostgreSQL with a migrated database called `template_waymark`; null when no server is installed. */
    postgres: string | null
  }
}

/** Makes one migrated template per engine; each test gets a copy of its own. */
export default async function setUp(project: TestProject) {
  const folder = quickFolder('waymark-tests-')
  const postgres = project.name === 'postgres' ? await startPostgres(folder) : null
  const template = join(folder, 'template.db')
  if (project.name === 'sqlite') await migrate(`file:${template}`)
  project.provide('sqliteTemplate', template)
  project.provide('postgres', postgres?.url ?? null)
  if (project.name === 'postgres' && !postgres)
    console.warn('PostgreSQL is not installed: its half of the domain tests is skipped.')
  return () => {
    postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// What is thrown away at the end need not survive a power cut, nor keep itself tidy.
const quick = ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum', 'jit']
  .map((setting) => `-c ${setting}=off`)
  .join(' ')

async function startPostgres(folder: string) {
  const bin = postgresBin()
  if (!bin) return null
  const data = join(folder, 'postgres')
  // PostgreSQL refuses to run as root, so there it runs as the user Debian made for it.
  const owner = process.getuid?.() === 0 ? userNamed('postgres') : undefined
  if (owner) {
    chmodSync(folder, 0o755)
    chownSync(folder, owner.uid, owner.gid)
  }
  const asOwner = (program: string, args: string[]) => {
    const { status, stderr } = spawnSync(join(bin, program), args, { ...owner, cwd: '/', encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const port = await freePort()
  asOwner('initdb', ['-D', data, '-U', 'waymark', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'])
  asOwner('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(data, 'log'),
    '-o',
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 ${quick}`,
    'start',
  ])
  const url = `postgres://waymark@127.0.0.1:${port}/postgres`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE DATABASE template_waymark')
  await client.end()
  await migrate(url.replace(/postgres$/, 'template_waymark'))
  return {
    url,
    stop: () => spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...owner, cwd: '/' }),
  }
}

function userNamed(name: string) {
  const ask = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
  return { uid: ask('-u'), gid: ask('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
