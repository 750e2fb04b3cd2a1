import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
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

  // A value no row of ours has, for every column there is: a column added later is tried without being named here.
  const columns = () => {
    const database = new Sqlite(host.file, { readonly: true })
    const rows = database.prepare('pragma table_info(audit)').all() as { name: string; type: string }[]
    database.close()
    return rows
  }
  test('finds a change in every column of the first row, of the last, and of the head', () => {
    const whole = readFileSync(host.file)
    const found: Record<string, number | null> = {}
    const expected: Record<string, number | null> = {}
    for (const { name, type } of columns())
      for (const place of ['min', 'max']) {
        const value = /int/i.test(type) ? 9_999_999 : "'tampered'"
        withDatabase((database) =>
          database.exec(
            `drop trigger audit_refuses_update; update audit set ${name} = ${value} where seq = (select ${place}(seq) from audit)`,
          ),
        )
        found[`${name} ${place}`] = verify().status
        expected[`${name} ${place}`] = 1
        writeFileSync(host.file, whole)
      }
    for (const change of ["hash = 'tampered'", 'length = length + 1', 'length = length - 1', "id = 'another'"]) {
      withDatabase((database) =>
        database.exec(`drop trigger audit_head_grows; drop trigger audit_head_stays; update audit_head set ${change}`),
      )
      found[change] = verify().status
      expected[change] = 1
      writeFileSync(host.file, whole)
    }
    expect(found).toEqual(expected)
    expect(verify().status).toBe(0)
  }, 120_000)

  function withDatabase(work: (database: Sqlite.Database) => void) {
    const database = new Sqlite(host.file)
    work(database)
    // So that the file alone is the whole database, to be put back as it was.
    database.pragma('wal_checkpoint(truncate)')
    database.close()
  }

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
