import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('starting', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost()
    await host.start()
    await host.stop()
  })
  afterAll(() => host.end())

  const start = (settings: Record<string, string>) =>
    spawnSync(process.execPath, ['dist/server.mjs'], {
      env: { ...host.env, ...settings },
      encoding: 'utf8',
      timeout: 50_000,
    })
  const live = {
    WAYMARK_MODE: 'live',
    WAYMARK_HOST_NAME: 'Fernside Trust',
    ORIGIN: 'https://waymark.example.org',
    WAYMARK_SECRET: 'a secret of our own, long enough to keep',
    PLAN_KEYS: 'ours:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    SMTP_URL: 'smtps://name:password@mail.example.org',
    RATE_LIMIT_SCALE: '',
  }

  test('in live mode on a demonstration’s database is refused, in plain words and nothing else', () => {
    const { status, stdout, stderr } = start(live)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^\nWaymark cannot start in live mode on this database: it holds demonstration people/)
    expect(stderr).not.toMatch(/\n\s+at /)
  }, 60_000)

  test('with settings that do not fit is refused the same way', () => {
    const { status, stderr } = start({ ...live, ORIGIN: 'http://waymark.example.org', DATABASE_URL: 'nowhere' })
    expect(status).toBe(1)
    expect(stderr).toContain('  DATABASE_URL: DATABASE_URL must start with file: or postgres://')
    expect(stderr).not.toMatch(/\n\s+at /)
  }, 60_000)
})
