import { spawnSync } from 'node:child_process'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

const live = {
  WAYMARK_MODE: 'live',
  WAYMARK_HOST_NAME: 'Fernside Trust',
  ORIGIN: 'https://waymark.example.org',
  WAYMARK_SECRET: 'a secret of our own that nobody could guess',
  PLAN_KEYS: 'ours:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  SMTP_URL: 'smtp://127.0.0.1:1',
  RATE_LIMIT_SCALE: '',
}

describe('a real host that has not written its records', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost(live)
    await host.start()
  }, 120_000)
  afterAll(() => host.end())

  test('says kindly that it is not open yet, and takes nobody in', async () => {
    const page = await (await fetch(`${host.origin}/join`)).text()
    expect(page).toContain('This Waymark is not open yet')
    expect(page).toContain('/help-now')
    expect(page).not.toContain('Are you 18 or over?')
  })

  test('takes nobody in by forms sent by hand, either, and has no doors of the demonstration', async () => {
    const jar = new Map<string, string>()
    const send = async (path: string, form: Record<string, string>) => {
      const answer = await fetch(`${host.origin}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          Origin: live.ORIGIN,
          Cookie: [...jar].map((pair) => pair.join('=')).join('; '),
          // As the proxy in front of it sends them on.
          'X-Forwarded-Proto': 'https',
          'X-Forwarded-Host': 'waymark.example.org',
        },
        body: new URLSearchParams(form),
      })
      for (const cookie of answer.headers.getSetCookie()) {
        const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        jar.set(key, value)
      }
      return answer
    }
    await send('/join?index', { isAdult: 'on' })
    await send('/join/name', { name: 'Early Bird' })
    await send('/join/rules', { agrees: 'on' })
    const last = await send('/join/account', { email: 'early@example.org', password: 'kettle lantern badger' })
    expect(last.status).toBe(403)
    expect(await last.text()).toContain('not open yet')
    expect([...jar.keys()]).not.toContain('__Host-sid')
    expect(rows('select count(*) as count from members')).toEqual([{ count: 0 }])

    for (const demo of ['ada', 'sam', 'heron'])
      expect((await send('/sign-in', { demo })).headers.getSetCookie()).toEqual([])
    expect((await fetch(`${host.origin}/demo/mail`)).status).toBe(404)
    expect(await (await fetch(`${host.origin}/sign-in`)).text()).not.toContain('demonstration')
  }, 60_000)

  test('stays closed with one of the two records, and opens with both', async () => {
    const record = (kind: string) => {
      const database = new Sqlite(host.file)
      const add =
        'insert into risk_records (id, kind, version, words, written_by, written_at, review_at) values (?, ?, 1, ?, ?, 1, 1)'
      database.prepare(add).run(kind, kind, 'words', 'somebody')
      database.close()
    }
    const join = async () => (await fetch(`${host.origin}/join`)).text()
    record('illegal-content')
    expect(await join()).toContain('This Waymark is not open yet')
    record('childrens-access')
    expect(await join()).toContain('Are you 18 or over?')
  })

  function rows(statement: string) {
    const database = new Sqlite(host.file, { readonly: true })
    const found = database.prepare(statement).all()
    database.close()
    return found
  }

  test('has its first coordinator named by hand, once', () => {
    const command = (...args: string[]) =>
      spawnSync(process.execPath, ['dist/cli/coordinator.mjs', ...args], { env: host.env, encoding: 'utf8' })
    expect(command('Ivy', 'ivy@example.org').stdout).toContain('Done')
    expect(command('Fern', 'fern@example.org')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is a coordinator already'),
    })
    expect(command('Ivy').stderr).toMatch(/e-mail|expected/i)
  }, 60_000)
})
