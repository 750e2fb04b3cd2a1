import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

const live = {
  WAYMARK_MODE: 'live',
  ORIGIN: 'https://waymark.example.org',
  WAYMARK_SECRET: 'a secret of our own that nobody could guess',
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
