// The built server for the stories: a database and a mail folder of its own, gone when it stops.
import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quickFolder } from '../../scripts/quick-folder.mjs'

const folder = quickFolder('waymark-stories-')
// Known by its port, so that a story can reach behind the pages for what no page does (tests/support/behind.ts).
const whereabouts = join(tmpdir(), `waymark-stories-${process.argv[2]}`)
writeFileSync(whereabouts, folder)
const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server.mjs'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    PORT: process.argv[2],
    ORIGIN: '',
    DATABASE_URL: `file:${join(folder, 'waymark.db')}`,
    WAYMARK_MODE: 'demo',
    MAIL_FOLDER: join(folder, 'mail'),
    // A story signs in and posts far more often than a person would.
    RATE_LIMIT_SCALE: '1000',
    LOG_LEVEL: 'warn',
    TRIAGE: 'fast',
  },
})
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(whereabouts, { force: true })
  process.exit(code ?? 0)
})
