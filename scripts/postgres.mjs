import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folder with initdb and pg_ctl, newest version first; undefined when no server is installed. */
export function postgresBin() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, 'bin'))
    : []
  return [...versions, '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin'].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  )
}

/** In CI the PostgreSQL half of the tests must run, so the server is installed there. Elsewhere the tests say that they skipped it. */
export function readyPostgres() {
  if (postgresBin() || !process.env.CI || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('  Installing PostgreSQL …')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
