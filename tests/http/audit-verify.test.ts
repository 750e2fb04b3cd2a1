import { spawnSync } from 'node:child_process'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('npm run audit:verify', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost()
    await host.start()
    const heron = await host.as('heron')
    for (const as of ['json', 'html', 'json']) await heron.post('/settings/my-data/download', { as })
    await host.stop()
  }, 120_000)
  afterAll(() => host?.end())

  const verify = (...given: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/audit-verify.mjs', ...given], {
      env: host.env,
      encoding: 'utf8',
    })
    return { status, said: `${stdout}${stderr}` }
  }

  test('proves a whole chain, and that it still holds what somebody noted down', () => {
    const whole = verify()
    expect(whole).toMatchObject({ status: 0, said: expect.stringContaining('The audit is whole: 3 rows') })
    const noted = /\d+:[0-9a-f]{64}/.exec(whole.said)?.[0] ?? ''
    expect(verify(noted).status).toBe(0)
    expect(verify(noted.replace(/.$/, (last) => (last === '0' ? '1' : '0'))).status).toBe(1)
    expect(verify('something else')).toMatchObject({ status: 1, said: expect.stringContaining('Give what it said') })
  })

  test('names the first broken row, and ends with 1', () => {
    const database = new Sqlite(host.file)
    database.exec("drop trigger audit_refuses_update; update audit set actor_id = 'somebody' where seq = 2")
    database.close()
    expect(verify()).toEqual({
      status: 1,
      said: 'The audit is broken at row 2: it was changed after it was written.\n',
    })
  })
})
