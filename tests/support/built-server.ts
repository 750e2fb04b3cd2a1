import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { quickFolder } from '../../scripts/quick-folder.mjs'
import { build } from '../../scripts/ready.mjs'

/** A folder of its own for the database and mail of one built server, which may be started and stopped several times. On SQLite, in demonstration mode, unless the settings say otherwise. */
export async function aHost(settings: Readonly<Record<string, string>> = {}) {
  build()
  const folder = quickFolder('waymark-host-')
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PORT: String(port),
    ORIGIN: '',
    DATABASE_URL: `file:${join(folder, 'waymark.db')}`,
    WAYMARK_MODE: 'demo',
    MAIL_FOLDER: join(folder, 'mail'),
    RATE_LIMIT_SCALE: '1000',
    LOG_LEVEL: 'silent',
    // A quarter of a gigabyte each, which only the tests of triage need.
    TRIAGE: 'fast',
    ...settings,
  }
  let server: ChildProcess | undefined

  return {
    folder,
    origin,
    env,
    file: join(folder, 'waymark.db'),
    /** Starts the server and waits until it is ready. `limit` is a shell command for before it, such as `ulimit -f 4000`. */
    async start(limit = 'true') {
      const log = openSync(join(folder, 'log'), 'a')
      const stdio = ['ignore', log, log] as const
      server = spawn('sh', ['-c', `${limit}; exec "${process.execPath}" dist/server.mjs`], { env, stdio: [...stdio] })
      closeSync(log)
      for (let tries = 0; tries < 450; tries++) {
        const ready = await fetch(`${origin}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        )
        if (ready) return
        await pause(100)
      }
      throw new Error('The server did not start')
    },
    /** Everything that this server wrote while it ran. */
    log: () => readFileSync(join(folder, 'log'), 'utf8'),
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const gone = once(server, 'exit')
      server.kill(signal)
      await gone
    },
    /** Signs a demo person in; answers with what sends forms and asks for pages as them. */
    async as(demo: string) {
      const signedIn = await post(`${origin}/sign-in`, { demo }, '')
      const cookie = (signedIn.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
      return {
        cookie,
        get: (path: string) => fetch(`${origin}${path}`, { headers: { Cookie: cookie }, redirect: 'manual' }),
        post: (path: string, form: Record<string, string>) => post(`${origin}${path}`, form, cookie),
      }
    },
    async end() {
      await this.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const post = (url: string, form: Record<string, string>, cookie: string) =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: new URL(url).origin, Cookie: cookie },
    body: new URLSearchParams(form),
  })

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
